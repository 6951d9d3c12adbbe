import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractStatements } from '../../../src/extractor/statements/extract-statements.ts';
import { markedArticle } from './marked-article.ts';

/** 'property | subject | value' of every statement of a paragraph in this language. */
function statementsOf(language: string, ...blocks: string[]): string[] {
  const { article, mentions } = markedArticle(blocks);
  const names = new Map(mentions.map((mention) => [mention.id, mention.text]));
  const said = extractStatements({ ...article, language }, mentions);
  for (const { quote, value, start, end } of said) {
    expect(article.text.slice(start, end)).toBe(quote);
    expect(quote).toContain(value);
  }
  return said.map((one) => {
    const object = one.object === null ? '' : ` | ${names.get(one.object)}`;
    return `${one.property} | ${names.get(one.subject)} | ${one.value}${object}`;
  });
}

test.each(['Суд отверг жалобу адвоката [person:Зайцева].', 'Об этом сказали помощнику [person:Зайцева].'])(
  'whom somebody acts for is not who acts: %s',
  (marked) => {
    expect(statementsOf('ru', marked)).toEqual([]);
  },
);

test('rules for English read no language that has no tables', () => {
  const dutch = 'Volgens minister [person:Karin van Gennip] is het plan af.';
  expect(statementsOf('nl', dutch)).toEqual([]);
  expect(statementsOf('nl', '[person:王立军] ([person:Wang Lijun]) sprak.')).toContain(
    'also-written | 王立军 | Wang Lijun | Wang Lijun',
  );
});

test('very many paragraphs without a quotation mark, behind one that has them', () => {
  const plain = Array<string>(40_000).fill('Das Boot fuhr zur Insel und kam am Abend wieder zurück.');
  const said = '„Wir warten nicht länger“, sagte [person:Ina Rohde] am Dienstag.';
  expect(statementsOf('de', said, ...plain)).toHaveLength(1);
});

describe('who says what in other languages', () => {
  test.each([
    [
      'de',
      '„Wir warten nicht länger“, sagte [person:Ina Rohde] am Dienstag.',
      'said | Ina Rohde | Wir warten nicht länger',
    ],
    ['de', '[person:Ina Rohde] sagte, das Wehr sei zu alt.', 'said | Ina Rohde | das Wehr sei zu alt'],
    [
      'de',
      '[person:Ina Rohde] (SPD) hat angekündigt, dass sie klagen werde.',
      'said | Ina Rohde | sie klagen werde',
    ],
    [
      'de',
      'Das Wehr ist zu alt, teilte die [organisation:Stadtwerke Ahlen] mit.',
      'said | Stadtwerke Ahlen | Das Wehr ist zu alt',
    ],
    ['de', 'Nach Angaben von [person:Rohde] wird das Wehr ersetzt.', 'said | Rohde | wird das Wehr ersetzt'],
    ['de', 'Das Wehr ist [person:Rohde] zufolge zu alt.', 'said | Rohde | Das Wehr ist Rohde zufolge zu alt'],
    ['de', 'Das Geld sei „gut angelegt“, so [person:Rohde].', 'said | Rohde | Das Geld sei „gut angelegt“'],
    [
      'de',
      'Wie [person:Rohde] mitteilte, bleibt der Weg gesperrt.',
      'said | Rohde | bleibt der Weg gesperrt',
    ],
    [
      'de',
      '»So nicht weiter«, schrieb [person:Rohde] der [organisation:Ahlener Zeitung].',
      'said | Rohde | So nicht weiter | Ahlener Zeitung',
    ],
    [
      'fr',
      '« On attend depuis un an », a déclaré [person:Luc Meyer], maire de Vanne.',
      'said | Luc Meyer | On attend depuis un an',
    ],
    [
      'fr',
      'Le préfet, [person:Luc Meyer], a assuré que la route rouvrirait.',
      'said | Luc Meyer | la route rouvrirait',
    ],
    ['fr', '[person:Luc Meyer] estime qu’il faut attendre.', 'said | Luc Meyer | il faut attendre'],
    ['fr', 'Selon [person:Luc Meyer], la route rouvrira.', 'said | Luc Meyer | la route rouvrira'],
    [
      'fr',
      'La route rouvrira lundi, selon le maire de Vanne, [person:Luc Meyer].',
      'said | Luc Meyer | La route rouvrira lundi',
    ],
    ['es', '«No hay agua», dijo el alcalde de Teba, [person:Abel Ruiz].', 'said | Abel Ruiz | No hay agua'],
    ['es', 'El consejero [person:Abel Ruiz] informó de que habrá cortes.', 'said | Abel Ruiz | habrá cortes'],
    ['es', '“No hay agua”, se quejó [person:Ruiz] ante la prensa.', 'said | Ruiz | No hay agua'],
    [
      'es',
      'De acuerdo con [organisation:El Faro], habrá cortes de agua.',
      'said | El Faro | habrá cortes de agua',
    ],
    [
      'it',
      '«Manca l’acqua», ha detto il sindaco di Orte, [person:Ugo Sala].',
      'said | Ugo Sala | Manca l’acqua',
    ],
    [
      'it',
      'Il segretario, [person:Ugo Sala], sostiene che l’acqua manca.',
      'said | Ugo Sala | l’acqua manca',
    ],
    ['pt', '«Chego sempre tarde», queixou-se [person:Rita Melo].', 'said | Rita Melo | Chego sempre tarde'],
    [
      'pt',
      'Segundo a vereadora [person:Rita Melo], a ponte fecha amanhã.',
      'said | Rita Melo | a ponte fecha amanhã',
    ],
    [
      'pt',
      'O choque fez três feridos, disse à agência [organisation:Lusa] [unnamed:fonte] da guarda.',
      'said | fonte | O choque fez três feridos',
    ],
    ['ru', '«Мост закрыт», — сказал мэр [person:Иван Котов].', 'said | Иван Котов | Мост закрыт'],
    [
      'ru',
      'Мост открыт с утра, сообщил мэр [person:Иван Котов]. Вода спала. «Мост цел», — заявил он депутатам.',
      'said | Иван Котов | Мост цел',
    ],
    ['ru', '[person:Иван Котов] заявил, что мост откроют.', 'said | Иван Котов | мост откроют'],
    ['uk', '[person:Іван Котов] зазначив, що міст відкриють.', 'said | Іван Котов | міст відкриють'],
  ])('%s: %s', (language, text, statement) => {
    expect(statementsOf(language, text)).toContain(statement);
  });

  test.each([
    ['de', 'Der Anwalt des Angeklagten [person:Kurt Beck] sagte, das Urteil sei falsch.'],
    ['de', '[person:Ina Rohde] sagte nicht, dass das Wehr alt sei.'],
    ['de', 'Der Chef von [person:Eva Döhler] war froh: „Wir haben lange gesucht.“'],
    ['de', '[person:Eva Döhler] las das Schild: „Wir haben heute geschlossen.“'],
    ['fr', 'L’avocat de [person:Luc Meyer] a déclaré que tout était faux.'],
    ['fr', '[person:Luc Meyer] n’a pas confirmé que la route rouvrirait.'],
    ['es', 'El portavoz de [person:Abel Ruiz] dijo que habrá cortes.'],
    ['es', '[person:Abel Ruiz] no dijo que haya cortes.'],
    ['es', 'Según el abogado de [person:Abel Ruiz], habrá cortes.'],
    ['es', '«Volver», rodó [person:Bru] en su pueblo.'],
    ['it', 'Il presidente [person:Ugo Sala] non ha detto se comprerà una casa.'],
    ['pt', 'A diretora [person:Rita Melo] não negou que haja atrasos.'],
    ['pt', 'O choque fez três feridos, disse à agência [organisation:Lusa] quem lá estava.'],
  ])('%s: nobody is quoted in %s', (language, text) => {
    expect(statementsOf(language, text).filter((one) => one.startsWith('said'))).toEqual([]);
  });

  test.each([
    ['de', 'Deichgraf [person:Hinrich Boysen] kam.', 'role | Hinrich Boysen | Deichgraf'],
    [
      'de',
      '[person:Susanne Reimer], Vorsitzende des Vereins, kam.',
      'role | Susanne Reimer | Vorsitzende des Vereins',
    ],
    [
      'fr',
      'L’avocate de la ville, Me [person:Léa Roux], est venue.',
      'role | Léa Roux | avocate de la ville',
    ],
    ['fr', 'La directrice générale [person:Léa Roux] est venue.', 'role | Léa Roux | directrice générale'],
    ['es', 'El alcalde de Teba, [person:Abel Ruiz], vino.', 'role | Abel Ruiz | alcalde de Teba'],
    ['es', 'Detuvieron al ex alcalde [person:Abel Ruiz] ayer.', 'role | Abel Ruiz | ex alcalde'],
    ['fr', 'L’ancien ministre [person:Luc Meyer] est venu.', 'role | Luc Meyer | ancien ministre'],
    ['it', 'L’assessore ai trasporti, [person:Ada Neri], c’era.', 'role | Ada Neri | assessore ai trasporti'],
    ['pt', '[person:Rui Melo], dirigente do sindicato, veio.', 'role | Rui Melo | dirigente do sindicato'],
    ['ru', 'Мэр Коряжмы [person:Иван Котов] пришёл.', 'role | Иван Котов | Мэр Коряжмы'],
  ])('%s: %s', (language, text, statement) => {
    expect(statementsOf(language, text)).toContain(statement);
  });

  test.each([
    ['fr', 'L’avocat de [person:Luc Meyer] est venu.'],
    ['es', 'La abogada de [person:Abel Ruiz] vino.'],
    ['de', 'Der Anwalt des Angeklagten [person:Kurt Beck] kam.'],
  ])('%s: nobody is what another is: %s', (language, text) => {
    expect(statementsOf(language, text)).not.toContainEqual(expect.stringMatching(/Anwalt|avocat|abogada/u));
  });

  test('a pronoun, a missing one and the office mean who spoke before', () => {
    expect(
      statementsOf('fr', '« Attendons », a dit [person:Luc Meyer]. « La route est fermée », a-t-il ajouté.'),
    ).toContain('said | Luc Meyer | La route est fermée');
    expect(
      statementsOf('es', '«No hay agua», dijo [person:Abel Ruiz]. «Ni luz en el pueblo», añadió.'),
    ).toContain('said | Abel Ruiz | Ni luz en el pueblo');
    expect(
      statementsOf(
        'de',
        'Ministerin [person:Eva Lang] war da. Das Geld fehle seit Jahren, so die Ministerin.',
      ),
    ).toContain('said | Eva Lang | Das Geld fehle seit Jahren');
  });

  test.each([
    [
      'de',
      'Niemand wurde verletzt, wie die [unnamed:Polizei] mitteilte.',
      'said | Polizei | Niemand wurde verletzt',
    ],
    [
      'de',
      'Bürgermeisterin [person:Eva Döhler] war froh: „Wir haben lange gesucht.“',
      'said | Eva Döhler | Wir haben lange gesucht',
    ],
    ['de', 'Gutachten des Gutachters [person:Malte Evers].', 'role | Malte Evers | Gutachters'],
    [
      'ru',
      'Как пишет «[organisation:Коммерсант]», ремонт стоил 40 миллионов.',
      'said | Коммерсант | ремонт стоил 40 миллионов',
    ],
  ])('%s, with the speaker elsewhere: %s', (language, text, statement) => {
    expect(statementsOf(language, text)).toContain(statement);
  });

  test('what is for somebody is not said by him, and a relative clause is not what is said', () => {
    const death =
      'Il était poursuivi pour homicide après la mort d’un ouvrier, [person:Karim Bensaïd], en mai.';
    expect(statementsOf('fr', death).filter((one) => one.startsWith('said'))).toEqual([]);
    expect(statementsOf('fr', 'Pour [person:Luc Meyer], la journée commence tôt.')).toEqual([]);
    expect(
      statementsOf('fr', 'Selon [organisation:Belga], qui cite le parquet, l’origine est inconnue.'),
    ).toContain('reported | Belga | l’origine est inconnue');
    expect(statementsOf('fr', 'Le Premier ministre [person:Luc Meyer] est venu.')).toEqual([
      'role | Luc Meyer | Premier ministre',
    ]);
  });

  test.each([
    [
      'fr',
      '[place:Vanne], le [date=2024-05-06:6 mai 2024] – « Nous partons demain », a déclaré [person:Luc Meyer].',
      'Nous partons demain',
    ],
    [
      'de',
      '[place:Passau], [date=2024-05-06:6. Mai 2024] (dpa) – Das Wehr ist zu alt, sagte [person:Luc Meyer].',
      'Das Wehr ist zu alt',
    ],
  ])('%s: a dateline is not part of what is said', (language, text, said) => {
    expect(statementsOf(language, text)).toContain(`said | Luc Meyer | ${said}`);
  });

  test('who speaks next ends what was said', () => {
    expect(
      statementsOf(
        'de',
        '[person:Ina Rohde] sagte, das Wehr sei alt, und Bürgermeister [person:Ole Lang] erklärte, es werde ersetzt.',
      ),
    ).toEqual([
      'role | Ole Lang | Bürgermeister',
      'said | Ina Rohde | das Wehr sei alt',
      'said | Ole Lang | es werde ersetzt',
    ]);
    expect(
      statementsOf('de', 'Die neue Brücke, sagte [person:Ina Rohde], bleibt bis März gesperrt.'),
    ).toEqual(['said | Ina Rohde | Die neue Brücke, sagte Ina Rohde, bleibt bis März gesperrt']);
  });

  test('a quotation goes on behind its speaker', () => {
    expect(
      statementsOf('de', '„Es reicht“, sagte [person:Ina Rohde]. „Wir gehen. Und wir kommen nicht wieder.“'),
    ).toEqual(['said | Ina Rohde | Es reicht', 'said | Ina Rohde | Wir gehen. Und wir kommen nicht wieder']);
  });

  test('whatever the text is, quotes and values are the article’s own words', () => {
    const word = fc.constantFrom(
      ...'sagte teilte mit dass laut zufolge so wie Ministerin der des a déclaré selon qu’il l’ a-t-il dijo según que ha detto — , . : ( ) „ “ ” « » " \' ’ ? \ud800'.split(
        ' ',
      ),
      '[person:Ina Rohde]',
      '[organisation:dpa]',
      '[place:Kiel]',
      '[unnamed:Polizei]',
      '[date=2020:2020]',
    );
    const texts = fc.array(fc.array(word, { maxLength: 40 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom('de', 'fr', 'es', 'it', 'pt', 'ru', 'uk'), texts, (language, blocks) => {
        statementsOf(language, ...blocks.map((words) => words.join(' ')));
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
