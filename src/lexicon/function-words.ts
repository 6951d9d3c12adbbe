// The commonest small words of languages that share a script; words that several of them have count for each.
import { wordSet } from './word-list.ts';

export interface FunctionWords {
  readonly script: 'latin' | 'cyrillic' | 'arabic';
  readonly words: ReadonlySet<string>;
}

const of = (script: FunctionWords['script'], words: string): FunctionWords => ({
  script,
  words: wordSet(words),
});

/** By BCP 47 tag. */
export const FUNCTION_WORDS: ReadonlyMap<string, FunctionWords> = new Map([
  [
    'ar',
    of(
      'arabic',
      'في من على إلى الى أن ان التي الذي عن مع هذا هذه كان كانت قال قالت بعد قبل بين لا ما لم لن ثم أو أي كل غير حيث وقد منذ خلال عام',
    ),
  ],
  [
    'cs',
    of(
      'latin',
      'a v na se je že s z do pro to i o k ale jako by jsou který která které podle uvedl řekl také byl byla bylo však po při',
    ),
  ],
  [
    'da',
    of(
      'latin',
      'og i at det som er på af for med den til ikke har de et en om var fra men der han kan så efter også sig ved eller havde under skal vil blev bliver hun mellem siger nu kun uden mod ud op meget',
    ),
  ],
  [
    'de',
    of(
      'latin',
      'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man',
    ),
  ],
  [
    'en',
    of(
      'latin',
      'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so said what its about than into them can only other some could these two may then do first any my now such like our over also after',
    ),
  ],
  [
    'es',
    of(
      'latin',
      'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está según',
    ),
  ],
  [
    'fa',
    of(
      'arabic',
      'در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شد می ها های شده بود اما کند کرده',
    ),
  ],
  [
    'fr',
    of(
      'latin',
      'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec ou son mais comme on tout nous sa cette aux été elle leur ses fait être ont après aussi selon entre sans',
    ),
  ],
  [
    'it',
    of(
      'latin',
      'di e il la che in a per un del è non i una le con si da della alla sono al dei ha più anche nel lo gli ma come delle su dalla nella se ci questo stato ed o hanno dal essere cui tra dopo',
    ),
  ],
  [
    'nl',
    of(
      'latin',
      'de van het een en in is dat op te zijn met voor niet die er aan ook als door bij naar uit om was worden heeft hij maar dan over nog wordt tot werd of deze meer hebben zich kan zal volgens geen',
    ),
  ],
  [
    'no',
    of(
      'latin',
      'og i at det som er på av for med den til ikke har de et en om var fra men der han kan så etter også seg ved eller hadde under skal vil ble blir hun mellom sier nå bare uten mot ut opp ett',
    ),
  ],
  [
    'pl',
    of(
      'latin',
      'w i na z do się że nie jest o to po przez od za jak ale dla oraz są był była było także tym które który która przy może tego jego już pod ze roku',
    ),
  ],
  [
    'pt',
    of(
      'latin',
      'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também só pelo pela até isso são entre era depois sem segundo',
    ),
  ],
  [
    'ru',
    of(
      'cyrillic',
      'и в не на что с по как это но из у за от он к для а то его о так же было все при также после до или бы мы она был быть их который которые была были году заявил сообщил',
    ),
  ],
  [
    'sv',
    of(
      'latin',
      'och i att det som en på är av för med den till inte har de ett om var från men vi han kan så enligt efter också sig vid eller hade vara under skulle nu',
    ),
  ],
  [
    'tr',
    of(
      'latin',
      've bir bu da de için ile olarak olan çok daha gibi kadar en sonra ise ne o dedi göre var ancak her değil oldu olduğunu yapılan tarihinde günü ilçe ederek söyledi ifade edildi belediye başkanı',
    ),
  ],
  [
    'uk',
    of(
      'cyrillic',
      'і в у на що з та не до за як це про від для але які який яка його її є також після був була було вони він так або щодо під час року заявив повідомив',
    ),
  ],
  [
    'bg',
    of(
      'cyrillic',
      'на и в за от да се е са не с че по от това като ще до при или но след който които му ги бе беше',
    ),
  ],
  [
    'id',
    of(
      'latin',
      'yang dan di dengan untuk pada dari ini itu dalam tidak akan ke juga oleh telah adalah mereka karena ada kepada bahwa tersebut sebagai atau',
    ),
  ],
  [
    'vi',
    of('latin', 'của và các là trong cho được với không những một có người này đã từ khi đến về ông tại'),
  ],
]);
