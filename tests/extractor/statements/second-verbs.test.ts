// '… a déclaré X, ajoutant que …': what a second verb tells in languages with tables, and where the words of the first end.
import { describe, expect, test } from 'vitest';
import { extractStatements } from '../../../src/extractor/statements/extract-statements.ts';
import { markedArticle } from './marked-article.ts';

/** 'subject | value' of all that is said in a paragraph in this language. */
function saidIn(language: string, ...blocks: string[]): string[] {
  const { article, mentions } = markedArticle(blocks);
  const names = new Map(mentions.map((mention) => [mention.id, mention.text]));
  return extractStatements({ ...article, language }, mentions)
    .filter(({ property }) => property === 'said')
    .map(({ subject, value }) => `${names.get(subject)} | ${value}`);
}

describe('a second verb', () => {
  test.each([
    [
      'fr',
      '[person:Luc Faye] a déclaré mercredi que les ports fermeraient, ajoutant que la décision était prise.',
      ['Luc Faye | les ports fermeraient', 'Luc Faye | la décision était prise'],
    ],
    [
      'fr',
      '« Nos filets reviennent vides », a expliqué [person:Luc Faye], avant de préciser que tout était à quai.',
      ['Luc Faye | Nos filets reviennent vides', 'Luc Faye | tout était à quai'],
    ],
    [
      'fr',
      '[person:Ana Steen] a dit que le port fermerait et a rappelé que rien ne pressait.',
      ['Ana Steen | le port fermerait', 'Ana Steen | rien ne pressait'],
    ],
    [
      'es',
      '[person:Ana Mar] afirmó que el puente estará listo y agregó que no habrá prórrogas.',
      ['Ana Mar | el puente estará listo', 'Ana Mar | no habrá prórrogas'],
    ],
    [
      'it',
      '[person:Ivo Bini] ha annunciato che la galleria resterà chiusa, precisando che i treni passeranno.',
      ['Ivo Bini | la galleria resterà chiusa', 'Ivo Bini | i treni passeranno'],
    ],
    [
      'pt',
      '[person:Rui Lopes] garantiu que há vacinas para todos e sublinhou que as doses chegam no sábado.',
      ['Rui Lopes | há vacinas para todos', 'Rui Lopes | as doses chegam no sábado'],
    ],
    [
      'de',
      'Bürgermeister [person:Paul Lint] bezeichnete die Sperre als Zumutung und fügte hinzu, dass Busse fehlten.',
      ['Paul Lint | Busse fehlten'],
    ],
    [
      'ru',
      '[person:Орозов] сообщил, что света не будет, и добавил, что больницы это не затронет.',
      ['Орозов | света не будет', 'Орозов | больницы это не затронет'],
    ],
    [
      'uk',
      '[person:Бойчук] повідомив, що дорогу відкриють, додавши, що грошей вистачить.',
      ['Бойчук | дорогу відкриють', 'Бойчук | грошей вистачить'],
    ],
  ])('%s: %s', (language, marked, lines) => {
    expect(saidIn(language, marked)).toEqual(lines);
  });

  test.each([
    ['fr', '[person:Luc Faye] a dit que [person:Ana Steen] est venue et a affirmé que le port est vide.'],
    ['es', '[person:Ana Mar] dijo que el Gobierno ha mentido y ha asegurado que el puente estará listo.'],
    ['de', '[person:Ina Rohde] sagte, das Amt habe gelogen und behauptet, dass Busse fehlten.'],
  ])('may be what somebody else says: %s', (language, marked) => {
    expect(saidIn(language, marked)).toHaveLength(1);
  });
});

test.each([
  [
    'pt',
    'A bastonária [person:Jacira Lopes] lamentou, porém, que faltem profissionais.',
    'Jacira Lopes | faltem profissionais',
  ],
  [
    'ru',
    '«Воды мало, чайников много», — пошутил директор [person:Асанов].',
    'Асанов | Воды мало, чайников много',
  ],
  ['uk', '«Міст старший за мене», — пожартував інженер [person:Боднар].', 'Боднар | Міст старший за мене'],
  [
    'ru',
    'Министр энергетики [place:Киргизии] [person:Орозов] сообщил, что света не будет.',
    'Орозов | света не будет',
  ],
  [
    'it',
    'Il consigliere di Stato ticinese [person:Ivo Bini] ha annunciato che la galleria è chiusa.',
    'Ivo Bini | la galleria è chiusa',
  ],
  [
    'es',
    'El ministro [person:Juan Soto] llegó. El ministro aseguró que nadie cobró.',
    'Juan Soto | nadie cobró',
  ],
  [
    'es',
    'La intendenta [person:Ana Mar] dijo que nadie falta. Asimismo, señaló que el río baja.',
    'Ana Mar | el río baja',
  ],
  [
    'it',
    'Il sindaco [person:Ivo Bini] ha detto che la strada è chiusa. Inoltre ha spiegato che il ponte regge.',
    'Ivo Bini | il ponte regge',
  ],
  [
    'de',
    'Das Gericht bestellte die Anwältin [person:Eva Lang]. Diese sagte der [organisation:Seepost], der Betrieb gehe weiter.',
    'Eva Lang | der Betrieb gehe weiter',
  ],
  [
    'de',
    '[person:Niko Lang] (Trainer [organisation:SV Ost]): „Wir haben verdient gewonnen.“',
    'Niko Lang | Wir haben verdient gewonnen',
  ],
  [
    'fr',
    '« Le feu est fixé », a dit à l’[organisation:AFP] le maire de [place:Lyon], [person:Jean Petit].',
    'Jean Petit | Le feu est fixé',
  ],
])('%s: %s', (language, marked, line) => {
  expect(saidIn(language, marked)).toContain(line);
});

test('a sentence that names another subject, or many, goes on with nobody', () => {
  const first = 'La intendenta [person:Ana Mar] dijo que nadie falta.';
  for (const next of ['Además, un informe señaló que el río baja.', 'Además, señalaron que el río baja.'])
    expect(saidIn('es', `${first} ${next}`)).toEqual(['Ana Mar | nadie falta']);
});
