// Exports of newspaper archives: one file, many articles.
import { describe, expect, test } from 'vitest';
import { pressArticles } from '../../../src/loaders/documents/press-export.ts';
import { loadFile } from '../../../src/loaders/load-file.ts';
import { blocksOf } from '../load.ts';

const SETTINGS = { correction: null, keep: [], drop: [], repeated: new Set<string>() };

async function articlesOf(text: string, path = 'export.txt') {
  const loaded = await loadFile(
    { path, bytes: new TextEncoder().encode(text), hash: '0'.repeat(64) },
    SETTINGS,
  );
  return loaded.flatMap(({ article }) => (article === null ? [] : [article]));
}

const RULING =
  'A court in Nairobi said on Thursday that companies may replace workers without asking their union.';
const SPEECH = '"We will appeal," said Mary Wanjiku, who leads the union.';
const APPEAL =
  'The union of tea pickers said on Friday that it would appeal against the ruling of the court.';

const NEXIS = `                               1 of 2 DOCUMENTS

                            The Guardian (London)

                           February 3, 2023 Friday

Tea pickers lose their case

BYLINE: Abdi Latif in Nairobi

SECTION: WORLD; Pg. 12

LENGTH: 512 words

${RULING}

Language: the judges wrote in English, which the pickers hardly read.

${SPEECH}

LOAD-DATE: February 3, 2023

GRAPHIC: Pickers near Kericho

PUBLICATION-TYPE: Newspaper

                    Copyright 2023 Guardian Newspapers Limited
                              All Rights Reserved

                               2 of 2 DOCUMENTS

                            Daily Nation (Kenya)

                           February 4, 2023 Saturday
                              First Edition

Union will appeal

BYLINE: Jane Otieno

LENGTH: 90 words

${APPEAL}

LOAD-DATE: February 4, 2023
`;

const NEXIS_UNI = `Tea pickers lose their case
The Guardian (London)
February 3, 2023 Friday

Copyright 2023 Guardian Newspapers Limited All Rights Reserved

Section: WORLD; Pg. 12
Length: 512 words
Byline: Abdi Latif in Nairobi

Body

${RULING}

Language: the judges wrote in English, which the pickers hardly read.

${SPEECH}

Graphic

Pickers near Kericho

Load-Date: February 3, 2023

End of Document

Union will appeal
Daily Nation (Kenya)
February 4, 2023 Saturday

Length: 90 words
Byline: Jane Otieno

Body

${APPEAL}

Load-Date: February 4, 2023

End of Document
`;

const FACTIVA = `HD Tea pickers lose their case
BY By Abdi Latif in Nairobi
WC 512 words
PD 3 February 2023
SN The Guardian
SC GRDN
LA English
CY Copyright 2023. The Guardian.
LP
${RULING}
TD
Language: the judges wrote in English, which the pickers hardly read.

${SPEECH}
CO unilvr : Unilever PLC
AN Document GRDN000020230203ej23000b9

HD Union will appeal
BY By Jane Otieno
PD 4 February 2023
SN Daily Nation
LP
${APPEAL}
AN Document DNAT000020230204ej240002x
`;

const FACTIVA_SHOWN = `World
Tea pickers lose their case
By Abdi Latif in Nairobi
512 words
3 February 2023
05:12 GMT
The Guardian
GRDN
English
Copyright 2023. The Guardian. All rights reserved.

${RULING}

Language: the judges wrote in English, which the pickers hardly read.

${SPEECH}

Document GRDN000020230203ej23000b9

Union will appeal
By Jane Otieno
90 words
4 February 2023
Daily Nation
DNAT
English

${APPEAL}

Document DNAT000020230204ej240002x
`;

const PROQUEST = `____________________________________________________________

Document 1 of 2

Tea pickers lose their case

Author: Latif, Abdi

Publication info: The Guardian ; London (UK). 03 Feb 2023: 12.

Full text: ${RULING}

Language: the judges wrote in English, which the pickers hardly read.

${SPEECH}

Subject: Tea; Courts

Title: Tea pickers lose their case

Publication title: The Guardian; London (UK)

Publication date: Feb 3, 2023

____________________________________________________________

Document 2 of 2

Union will appeal

Author: Otieno, Jane

Full text: ${APPEAL}

Title: Union will appeal

Publication title: Daily Nation

Publication date: Feb 4, 2023
`;

describe('an export', () => {
  test.each([
    ['of Nexis', NEXIS],
    ['of Nexis Uni', NEXIS_UNI],
    ['of Factiva by its codes', FACTIVA],
    ['of Factiva as it is shown', FACTIVA_SHOWN],
    ['of ProQuest', PROQUEST],
  ])('%s is parted into its articles', async (_, text) => {
    const articles = await articlesOf(text);
    expect(
      articles.map(({ title, author, publisher, published }) => [title, author, publisher, published.edtf]),
    ).toEqual([
      ['Tea pickers lose their case', 'Abdi Latif', 'The Guardian', '2023-02-03'],
      ['Union will appeal', 'Jane Otieno', 'Daily Nation', '2023-02-04'],
    ]);
    expect(articles.map(blocksOf)).toEqual([
      [
        'heading | Tea pickers lose their case',
        `paragraph | ${RULING}`,
        'paragraph | Language: the judges wrote in English, which the pickers hardly read.',
        `paragraph | ${SPEECH}`,
      ],
      ['heading | Union will appeal', `paragraph | ${APPEAL}`],
    ]);
  });

  test('names its articles by their number in the archive, or by their words, whatever stands beside them', async () => {
    const paths = async (text: string) => (await articlesOf(text)).map(({ path }) => path);
    expect(await paths(FACTIVA)).toEqual([
      'export.txt#GRDN000020230203ej23000b9',
      'export.txt#DNAT000020230204ej240002x',
    ]);
    const [, second] = await paths(NEXIS_UNI);
    const alone = NEXIS_UNI.slice(NEXIS_UNI.indexOf('Union will'));
    expect(await paths(`${alone}\n${NEXIS_UNI}`)).toContain(second);
  });

  test('of one article keeps the name of its file', async () => {
    const [article, ...others] = await articlesOf(NEXIS_UNI.slice(NEXIS_UNI.indexOf('Union will')));
    expect([article?.path, article?.title, others.length]).toEqual(['export.txt', 'Union will appeal', 0]);
  });

  test('saved by a word processor is parted as well', async () => {
    const rtf = `{\\rtf1\\ansi ${NEXIS_UNI.replaceAll('\n', '\\par\n')}}`;
    const articles = await articlesOf(rtf, 'export.rtf');
    expect(articles.map(({ title, published }) => [title, published.edtf])).toEqual([
      ['Tea pickers lose their case', '2023-02-03'],
      ['Union will appeal', '2023-02-04'],
    ]);
  });
});

describe('exports elsewhere', () => {
  const one = (number: number, title: string, day: string, writer: string): string =>
    `                  ${number} von 2 DOKUMENTEN

                  Norddeutsche Rundschau

                  ${day}

${title}

AUTOR: ${writer}

RUBRIK: WIRTSCHAFT; S. 7

LÄNGE: 212 Wörter

 Die Werft in Husum baut wieder Schiffe. Das teilte der Verwalter
am Montag mit, achtzig Leute werden eingestellt.

UPDATE: 3. April 2023

SPRACHE: GERMAN; DEUTSCH

                  Copyright 2023 Schleswiger Verlag GmbH
                      Alle Rechte vorbehalten
`;

  test('Nexis in German', async () => {
    const text = `${one(1, 'Werft baut wieder', '3. April 2023 Montag', 'Inga Petersen')}\n${one(2, 'Krabben bleiben teuer', '5. April 2023 Mittwoch', 'Uwe Hansen')}`;
    const articles = await articlesOf(text);
    expect(
      articles.map(({ title, author, publisher, published }) => [title, author, publisher, published.edtf]),
    ).toEqual([
      ['Werft baut wieder', 'Inga Petersen', 'Norddeutsche Rundschau', '2023-04-03'],
      ['Krabben bleiben teuer', 'Uwe Hansen', 'Norddeutsche Rundschau', '2023-04-05'],
    ]);
    expect(articles[0]?.text).toBe(
      'Werft baut wieder\n\nDie Werft in Husum baut wieder Schiffe. Das teilte der Verwalter am Montag mit, achtzig Leute werden eingestellt.',
    );
  });

  test('Nexis in French, each article below the number of its page', async () => {
    const story = (page: number, title: string): string =>
      `Page ${page} of 2\n${title}\nL'Écho du Morbihan\nmardi 12 octobre 2021\n\nCopyright 2021 L'Écho du Morbihan Tous droits réservés\n\nRubrique: ECONOMIE; Pg. 4\nLongueur: 233 mots\nAuteur: Gaëlle Le Bris\n\nBody\n\nLes remorqueurs de Brest sont en grève depuis mercredi, et aucun navire ne sort du port.\n\nDate de chargement: 12 octobre 2021\n\nFin du document\n`;
    const articles = await articlesOf(`${story(1, 'Une grue pour Lorient')}\n${story(2, 'Grève à Brest')}`);
    expect(articles.map(({ title, author, publisher }) => [title, author, publisher])).toEqual([
      ['Une grue pour Lorient', 'Gaëlle Le Bris', "L'Écho du Morbihan"],
      ['Grève à Brest', 'Gaëlle Le Bris', "L'Écho du Morbihan"],
    ]);
  });

  const RULER = '='.repeat(40);
  const parted = (title: string, day: string): string =>
    `${title}\nFirda Tidende, ${day} 06:30\nPublisert på trykk. Side 8\n\nKystverket bygger ny kai i havnen til sommeren, og arbeidet tar ett år.\n\n© Firda Tidende\nSe webartikkelen på https://www.example.org/go/?a=1\n`;

  test('articles with a row of signs between them, each with its headline and day', async () => {
    const articles = await articlesOf(
      `${parted('Ny kai i Florø', '03.04.2023')}\n${RULER}\n\n${parted('Torsken uteblir', '05.04.2023')}\n${RULER}\n`,
    );
    expect(
      articles.map(({ title, publisher, published, blocks }) => [
        title,
        publisher,
        published.edtf,
        blocks.length,
      ]),
    ).toEqual([
      ['Ny kai i Florø', 'Firda Tidende', '2023-04-03', 2],
      ['Torsken uteblir', 'Firda Tidende', '2023-04-05', 2],
    ]);
  });

  test.each([
    [
      'a row of signs within one article',
      `${parted('Ny kai i Florø', '03.04.2023')}\n${RULER}\n\nOgså fergen får ny kai, sier de i kommunen, men ikke før neste år.`,
    ],
    [
      'a text in two parts',
      `Ny kai\n\nKystverket bygger ny kai i havnen til sommeren, og arbeidet tar ett år.\n${RULER}\nTorsk\n\nTorsken har uteblitt fra fjorden i år, sier fiskerne.`,
    ],
  ])('%s is one', async (_, text) => {
    expect(await articlesOf(text)).toHaveLength(1);
  });
});

describe('an export of more rows than a call takes arguments', () => {
  const ROWS = 130_000;
  test.each([
    ['of labels', `Document 1 of 1\nTITLE: Ferry\nBYLINE: Jane Otieno\n\n${'SECTION: WORLD\n'.repeat(ROWS)}`],
    ['of paragraphs', `Document 1 of 1\nTITLE: Ferry\nBYLINE: Jane Otieno\n\n${'a\n\n'.repeat(ROWS)}`],
    [
      'in codes',
      `Document 1 of 1\nHD Ferry\nPD 3 February 2023\nSN The Guardian\nLP\n${'a\n\n'.repeat(ROWS)}`,
    ],
  ])('%s is read', (_, text) => {
    const [article] = pressArticles(text, 'text') ?? [];
    expect(article?.parts[0]).toEqual({ kind: 'heading', text: 'Ferry', level: 1 });
    expect(article?.parts.length).toBeGreaterThan(1);
  });
});

describe('no export', () => {
  test.each([
    [
      'a report on documents',
      `The papers\n\n${RULING}\n\nDocument 1 of 2\n\n${SPEECH}\n\nDocument 2 of 2\n\n${APPEAL}`,
    ],
    ['numbers that do not rise', NEXIS.replace('2 of 2 DOCUMENTS', '1 of 2 DOCUMENTS')],
    ['an article that ends so', `The papers\n\n${RULING}\n\n${SPEECH}\n\nEnd of Document`],
    [
      'a sentence',
      `The papers\n\n${RULING}\n\nDocument 1 of 50 was read in court, and Byline: it said, was empty.`,
    ],
  ])('%s', async (_, text) => {
    const articles = await articlesOf(text);
    expect(articles.map(({ path }) => path)).toEqual(['export.txt']);
    expect(articles[0]?.text).toContain(RULING);
  });
});
