// Offices for several things, several people each with his office, and offices before a verb without a comma.
import { describe, expect, test } from 'vitest';
import { extractStatements } from '../../../src/extractor/statements/extract-statements.ts';
import { markedArticle } from './marked-article.ts';
import { statementsIn } from './statements-in.ts';

function rolesIn(language: string, marked: string): string[] {
  const { article, mentions } = markedArticle([marked]);
  const names = new Map(mentions.map((mention) => [mention.id, mention.text]));
  return extractStatements({ ...article, language }, mentions).flatMap((one) =>
    one.property === 'role' ? [`${names.get(one.subject)}: ${one.value}`] : [],
  );
}

test.each([
  [
    'es',
    'Fueron el alcalde, [person:Juan Ríos], el gerente, [person:Pedro Luján], y la regidora, [person:Ana Soto].',
    ['Juan Ríos: alcalde', 'Pedro Luján: gerente', 'Ana Soto: regidora'],
  ],
  [
    'de',
    'Es kamen der Bürgermeister, [person:Karl Maier], die Pfarrerin, [person:Anna Huber], und der Wirt.',
    ['Karl Maier: Bürgermeister', 'Anna Huber: Pfarrerin'],
  ],
  [
    'es',
    'Lo dijo el ministro de Agricultura y Riego, [person:Luis Mar].',
    ['Luis Mar: ministro de Agricultura y Riego'],
  ],
  [
    'fr',
    'Le ministre de la Santé publique, Hygiène et Prévoyance sociale, [person:Paul Meyer], a parlé.',
    ['Paul Meyer: ministre de la Santé publique, Hygiène et Prévoyance sociale'],
  ],
  [
    'fr',
    'Le ministre de la Santé publique, de l’Hygiène et du Bien-être social, [person:Paul Meyer], a parlé.',
    ['Paul Meyer: ministre de la Santé publique, de l’Hygiène et du Bien-être social'],
  ],
  ['es', 'La titular de la Senacsa, [person:Ana Paz], habló.', ['Ana Paz: titular de la Senacsa']],
  ['es', 'Volvió el jugador titular [person:Iker Paz].', []],
  ['es', 'Lo dijo el presidente de Lugo y Vigo, [person:Luis Mar].', []],
])('%s: %s', (language, marked, roles) => {
  expect(rolesIn(language, marked)).toEqual(roles);
});

describe('what is said', () => {
  test.each([
    [
      'The rate stays, the governor of the bank, Dr [person:Ann Lee] has said.',
      'said | Ann Lee | The rate stays',
    ],
    [
      'The rate stays, the governor of the bank, Dr [person:Ann Lee] has said.',
      'role | Ann Lee | governor of the bank',
    ],
    [
      '“This is big news,” [person:Bob Roe]’s agent [person:Ann Lee] exclusively told [organisation:Soccernet].',
      'said | Ann Lee | This is big news | Soccernet',
    ],
    [
      'Chief executive officer of the group [person:Gary Allen], in his report, indicated that it grew.',
      'role | Gary Allen | Chief executive officer of the group',
    ],
    [
      'By [organisation:UCAB], it is 13 tons (according to the [organisation:Ministry] - 14 tons so far).',
      'said | Ministry | 14 tons so far',
    ],
    ['Sales fell by a third (according to [organisation:UCAB]).', 'said | UCAB | Sales fell by a third'],
    ['[person:Ann Lee] said; "The rate stays where it is."', 'said | Ann Lee | The rate stays where it is'],
    [
      'As of noon, the storm was seen off Virac, the [organisation:Weather Bureau] said.',
      'said | Weather Bureau | As of noon, the storm was seen off Virac',
    ],
    [
      'After the rain stopped, the river rose by a metre, the [organisation:Weather Bureau] said.',
      'said | Weather Bureau | After the rain stopped, the river rose by a metre',
    ],
  ])('%s', (text, statement) => {
    expect(statementsIn(text)).toContain(statement);
  });

  test.each([
    [
      'Attorney General and Minister for Economy [person:Ann Lee] was right.',
      'role | Ann Lee | Attorney General and Minister for Economy',
    ],
    ['The Prime Minister and President [person:Ann Lee] met.', 'role | Ann Lee | President'],
    [
      'It was begun by [person:Bob Roe], the governor of the bank, [person:Ann Lee] said.',
      'said | Ann Lee | It was begun by Bob Roe, the governor of the bank',
    ],
    [
      'Mayor [person:Joe Doe] and Minister for Trade [person:Ann Lee] left.',
      'role | Ann Lee | Minister for Trade',
    ],
    [
      'Only 58 people died, the [organisation:Health Ministry]’s [organisation:Epidemiology Unit] said.',
      'said | Epidemiology Unit | Only 58 people died',
    ],
    [
      'Only 58 people died, [person:Ann Lee] of the [organisation:Health Ministry]’s [organisation:Epidemiology Unit] said.',
      'said | Ann Lee | Only 58 people died',
    ],
  ])('%s', (text, statement) => {
    expect(statementsIn(text)).toContain(statement);
  });

  test.each([
    'For the governor, [person:Ann Lee] said yes.',
    'When asked about it in May, [person:Ann Lee] said.',
  ])('no role and nothing said: %s', (text) => {
    expect(statementsIn(text)).toEqual([]);
  });
});

test('a second verb behind the quotation is no part of it', () => {
  const { article, mentions } = markedArticle([
    'El portavoz [person:José Meza] argumentó que “la captura es lo primero”, acotó.',
  ]);
  const said = extractStatements({ ...article, language: 'es' }, mentions).filter(
    (one) => one.property === 'said',
  );
  expect(said.map(({ value }) => value)).toEqual(['la captura es lo primero']);
});
