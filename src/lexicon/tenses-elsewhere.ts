// Words that tell, in languages other than English, whether a clause speaks of what was or of what is to come.
import { wordSet } from './word-list.ts';

export interface Tenses {
  readonly past: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** How a verb of the past ends, in words of five letters or more; null where endings tell nothing. */
  readonly pastEnding: RegExp | null;
  /** How a verb of what is to come ends, beside what its language shares with others ('-ront', '-rá'). */
  readonly futureEnding?: RegExp;
  /** Words that end so and are no verbs. */
  readonly noVerbs: ReadonlySet<string>;
}

/** True for a word of five letters or more that ends like a verb of the past and is none of those that only look so. */
export const endsLikePast = (word: string, { pastEnding, noVerbs }: Tenses): boolean =>
  pastEnding !== null && word.length > 4 && pastEnding.test(word) && !noVerbs.has(word);

const none = wordSet('');

/** By primary subtag; a language that is not here is read by the English cues. */
export const tensesElsewhere: ReadonlyMap<string, Tenses> = new Map([
  [
    'de',
    {
      past: wordSet(
        'begann brachte durfte durften erhielt erklärte fand fanden fiel fielen gab gaben ging gingen haben hat hatte hatten kam kamen konnte konnten lag lagen nahm sagte sank sanken starb starben stand stieg stiegen teilte verurteilte war waren wurde wurden zog',
      ),
      future: wordSet(
        'angesetzt beginnt dürfte dürften findet geplant muss müssen öffnet plant planen soll sollen sollte startet tritt treten werden will wird wollen',
      ),
      pastEnding: null, // 'heute', 'letzten', 'Seite' end as 'teilte' does
      noVerbs: none,
    },
  ],
  [
    'fr',
    {
      past: wordSet('a avaient avait dit eu fut furent ont était étaient été'),
      future: wordSet(
        'aura auront commence débute démarre devra devraient devrait doit doivent ouvre ouvrent prévu prévue pourra pourront sera seront tiendra va veulent veut vont',
      ),
      pastEnding: /èrent$/u,
      futureEnding: /(?:era|ndra|evra|mettra|îtra|[^mptv]ira|[aeo][nr]tira|[mr]vira)$/u, // not 'entra', 'livra', 'attira', 'retira'
      noVerbs: wordSet('opera camera'),
    },
  ],
  [
    'es',
    {
      past: wordSet('dijo era eran estuvo fue fueron ha habían había han hizo hubo murió tuvo vino'),
      future: wordSet(
        'comienza comienzan convocada convocado debe deben deberá empieza empiezan abre abren entra entran fijada fijado prevé pretende pretenden prevista previsto programada programado prevén quiere quieren será serán va van',
      ),
      pastEnding: /(?:ó|aron|ieron)$/u,
      noVerbs: none,
    },
  ],
  [
    'pt',
    {
      past: wordSet(
        'disse disseram era eram esteve fez fizeram foi foram houve manteve teve tinha tiveram veio',
      ),
      future: wordSet(
        'abre abrem agendada agendado arranca começa começam deve devem deverá entra entram marcada marcado passa passam pretende pretendem prevê prevista previsto quer querem será serão vai vão',
      ),
      pastEnding: /(?:[aei]ram|[ei]u|ou)$/u,
      noVerbs: wordSet('ateneu coliseu europeu judeu museu troféu'),
    },
  ],
  [
    'it',
    {
      past: wordSet('aveva avevano disse era erano fu furono ha hanno stata state stati stato'),
      future: wordSet(
        'apre comincia deve devono dovrà dovranno entra entrano fissata inizia fissato prevista previsto sarà saranno scatta scattano va vanno verrà vogliono vuole',
      ),
      pastEnding: /(?:ò|[aei]rono)$/u,
      noVerbs: none,
    },
  ],
  [
    'ru',
    {
      past: wordSet('был была было были стал стала'),
      future: wordSet(
        'будет будут вступает вступит вступят должен должна должны намерен намерена намерены планирует планируют планируется пройдет пройдёт состоится',
      ),
      pastEnding: /(?:(?:[аеёиыуя]|ш)л(?:а|о|и)?|л(?:ся|ась|ось|ись))$/u,
      noVerbs: wordSet(
        'вокзал выстрелы детали журнал журнала канал канала капитал капитала карнавал квартал квартала материал материала металл неделя обстрела обстрелы отдел отдела персонал персонала предел предела раздел раздела сигнал сигнала скандал скандала фестивали финал финала финале цели число автомобили модели недели области стрела школа',
      ),
    },
  ],
  [
    'uk',
    {
      past: wordSet('був була було були став стала'),
      future: wordSet('буде будуть відбудеться мають має планує планують повинен повинні'),
      pastEnding: /(?:[аиуїя]в(?:ся)?|[аиіуїя]л[аои](?:ся|сь)?)$/u,
      noVerbs: wordSet('автомобіли держав квартала справ школа спав уряди'),
    },
  ],
  [
    'pl',
    {
      past: wordSet('był była było były byli został została zostało zostały'),
      future: wordSet(
        'będzie będą ma mają odbędzie odbędą planowana planowane planowany planuje potrwa powinien powinna rozpocznie zostanie zostaną',
      ),
      pastEnding: /(?:[aeiouyąę]ł[aoy]?|[aiyę]li|[ao]no|ięto)$/u,
      noVerbs: wordSet('cała całe całego całej cały mała małe mały skali stała stały szpitali umowy'),
    },
  ],
  [
    'sv',
    {
      past: wordSet('blev fick gick greps hade har kom skedde var'),
      future: wordSet('blir kommer planeras ska skall väntas'),
      pastEnding: /(?:ade|ades|dde)$/u,
      noVerbs: none,
    },
  ],
  [
    'tr',
    {
      past: wordSet('açıkladı açıklandı dedi edildi etti gerçekleşti imzalandı oldu söyledi verdi yapıldı'),
      future: wordSet('başlayacak bekleniyor düzenlenecek edilecek olacak planlanıyor planlanması yapılacak'),
      pastEnding: null,
      noVerbs: none,
    },
  ],
  [
    'id',
    {
      past: wordSet('lalu sudah tadi telah'),
      future: wordSet('akan bakal mendatang nanti'),
      pastEnding: null,
      noVerbs: none,
    },
  ],
]);
