// Who denies what in German, French, Spanish, Italian, Portuguese, Russian and Ukrainian, and whose council a town's name stands for.
import { describe, expect, test } from 'vitest';
import { extractStatements } from '../../../src/extractor/statements/extract-statements.ts';
import { withSayers } from '../../../src/extractor/statements/figure-sayers.ts';
import { markedArticle } from './marked-article.ts';

function saidIn(language: string, marked: string): string[] {
  const { article, mentions } = markedArticle([marked]);
  const names = new Map(mentions.map((mention) => [mention.id, mention.text]));
  return extractStatements({ ...article, language }, mentions)
    .filter(({ property }) => property === 'said' || property === 'reported')
    .map(({ property, subject, value }) => `${property} | ${names.get(subject)} | ${value}`);
}

describe('the verb of a denial belongs to what is said', () => {
  test.each([
    ['de', '[person:Ina Rohde] bestritt die Vorwürfe und verwies auf die Bank.', 'bestritt die Vorwürfe'],
    [
      'de',
      '[person:Ina Rohde] hat Berichte als „frei erfunden“ zurückgewiesen.',
      'Berichte als „frei erfunden“ zurückgewiesen',
    ],
    ['de', '[person:Ina Rohde] wies den Verdacht am Montag zurück.', 'wies den Verdacht am Montag zurück'],
    [
      'de',
      '[person:Ina Rohde] bestreitet, dass sie Geld genommen habe.',
      'bestreitet, dass sie Geld genommen habe',
    ],
    ['fr', 'Le maire, [person:Luc Meyer], a démenti toute implication.', 'démenti toute implication'],
    ['fr', '[person:Luc Meyer] dément que le pont soit fermé.', 'dément que le pont soit fermé'],
    ['fr', '[person:Luc Meyer] a rejeté les accusations et annoncé une plainte.', 'rejeté les accusations'],
    ['es', '[person:Ana Paz] negó haber cobrado comisiones.', 'negó haber cobrado comisiones'],
    ['es', '[person:Ana Paz] desmintió que vaya a dimitir.', 'desmintió que vaya a dimitir'],
    [
      'it',
      '[person:Marco Serra] ha smentito di aver ricevuto pressioni.',
      'smentito di aver ricevuto pressioni',
    ],
    ['it', '[person:Marco Serra] nega che ci siano ritardi.', 'nega che ci siano ritardi'],
    ['pt', '[person:Rui Braga] rebateu as críticas e pediu desculpa.', 'rebateu as críticas'],
    ['ru', '[person:Анна Белова] опровергла слухи и просит о помощи.', 'опровергла слухи'],
    ['uk', '[person:Ірина Сич] заперечує, що брала гроші.', 'заперечує, що брала гроші'],
  ])('%s: %s', (language, marked, value) => {
    const name = /:(?<name>[^\]]+)\]/u.exec(marked)?.groups?.['name'];
    expect(saidIn(language, marked)).toEqual([`said | ${name} | ${value}`]);
  });

  test('what a second verb tells is said by the same person', () => {
    expect(saidIn('pt', '[person:Rui Braga] rebateu as críticas e disse que o estado está em dia.')).toEqual([
      'said | Rui Braga | rebateu as críticas',
      'said | Rui Braga | o estado está em dia',
    ]);
  });

  test('an amount that is denied is nobody’s figure', () => {
    const { article, mentions } = markedArticle(['[person:Ana Paz] negó haber cobrado 300 euros.']);
    const [person] = mentions;
    if (person === undefined) throw new Error('The sample names nobody.');
    const start = article.text.indexOf('300');
    const figure = {
      ...person,
      id: 'f',
      kind: 'figure',
      start,
      end: start + 3,
      text: '300',
      value: { saidBy: null },
    } as unknown as (typeof mentions)[number]; // only who says it is looked at
    const all = [person, figure];
    const said = extractStatements({ ...article, language: 'es' }, all);
    expect(said.map(({ rule }) => rule)).toEqual(['denies']);
    expect(withSayers(all, said)[1]).toEqual(figure);
  });
});

describe('nobody denies in', () => {
  test.each([
    ['de', '[person:Ina Rohde] bestritt nicht, das Geld genommen zu haben.'],
    ['de', 'Das [organisation:Verwaltungsgericht Ahlen] wies die Klage der Anwohner zurück.'],
    ['fr', 'L’[organisation:Assemblée nationale] a rejeté le projet de loi.'],
    ['fr', '[person:Luc Meyer] n’a pas démenti l’information.'],
    ['es', 'El club [organisation:Celta] negó la entrada a tres periodistas.'],
    ['it', 'La [organisation:Corte d’appello] ha respinto la richiesta dei legali.'],
    ['pt', 'O [organisation:Supremo] negou o recurso da defesa.'],
    ['ru', '[organisation:Мосгорсуд] отверг ходатайство защиты.'],
    ['uk', '[organisation:Верховний суд] відкинув апеляцію.'],
  ])('%s: %s', (language, marked) => {
    expect(saidIn(language, marked)).toEqual([]);
  });
});

describe('a town speaks by its council, a firm in quotation marks by itself', () => {
  test.each([
    [
      'de',
      'Die Stadt [place:Ahlen] teilte mit, dass die Brücke gesperrt bleibt.',
      'said | Ahlen | die Brücke gesperrt bleibt',
    ],
    [
      'de',
      'Die Brücke bleibt gesperrt, teilte der [place:Landkreis Görlitz] mit.',
      'said | Landkreis Görlitz | Die Brücke bleibt gesperrt',
    ],
    [
      'de',
      'Nach Angaben der Stadt [place:Ahlen] fehlen Plätze in Kitas.',
      'said | Ahlen | fehlen Plätze in Kitas',
    ],
    ['fr', 'La ville de [place:Lyon] a annoncé que le pont rouvrirait.', 'said | Lyon | le pont rouvrirait'],
    [
      'es',
      'Según la ciudad de [place:Vigo], faltan plazas en las escuelas.',
      'said | Vigo | faltan plazas en las escuelas',
    ],
    ['pt', 'A prefeitura de [place:Santos] informou que a rua fechou.', 'said | Santos | a rua fechou'],
    ['ru', '«[organisation:Газпром]» сообщил, что экспорт вырос.', 'said | Газпром | экспорт вырос'],
    [
      'ru',
      'Компания «[organisation:Северсталь]» заявила, что завод закроют.',
      'said | Северсталь | завод закроют',
    ],
    [
      'de',
      'Der „[organisation:Spiegel]“ berichtete, dass die Bahn teurer wird.',
      'said | Spiegel | die Bahn teurer wird',
    ],
  ])('%s: %s', (language, marked, expected) => {
    expect(saidIn(language, marked)).toEqual([expected]);
  });

  test('a place without such a word does not', () => {
    expect(saidIn('de', 'In der Stadt wohnt [place:Ahlen] mit, dass die Brücke fehlt.')).toEqual([]);
  });
});
