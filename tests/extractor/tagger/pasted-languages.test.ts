// Sentences as papers of other countries write them: lists with 'y', peoples that are called like their country, genitives.
import { expect, test } from 'vitest';
import { tagNames } from '../../../src/extractor/tagger/tagger.ts';
import { mark, unmark } from '../../marked.ts';

test.each([
  [
    'es',
    'Los agentes arrestaron a [person:Juan Martín Soler] y [person:Gregorio Guerra] en [place:Murcia], Totana y [place:Madrid].',
  ],
  ['es', 'El técnico [person:Salvador Galán] y la [organisation:Secretaría del Ayuntamiento] callan.'],
  ['es', '[person:José Ortega y Gasset] leyó a [person:Santiago Ramón y Cajal].'],
  ['es', 'La llamada Operación Troya sigue, dijeron a [organisation:Europa Press] varias fuentes.'],
  ['es', 'La [organisation:Policía de Aragón] y en las comisarías de [place:Zaragoza] callan.'],
  ['es', 'La vía une [place:Medellín] y [place:Quibdó].'],
  ['de', 'In [place:Polen] und [place:Ungarn] wird gewählt. Die Polen wählen gern, viele Ungarn auch.'],
  ['de', 'Der Rat war sauer auf [place:Sachsens] Regierung und auf [place:Norwegens] König.'],
  ['de', 'Man mache sich ein Bild davon. Das berichtet die [organisation:Bild].'],
  ['de', 'Frau Präsidentin, meine Damen und Herren, das Haus tagt.'],
  ['es', 'Lo dijo la Comisaría Provincial de [place:Málaga] al concejal de Urbanismo de Coín.'],
  ['de', 'Der Regierungschef, [person:Winfried Hanselmann], kam. „Gut“, sagte [person:Hanselmann].'],
  ['it', 'C’è il sindaco del centro, [person:Arturo Walter Scerbi], e il poliziotto [person:Melucci].'],
  ['fr', 'La [place:Suisse] a voté. Un Suisse a gagné en [place:Corse].'],
])('%s: %s', (language, text) => {
  const plain = unmark(text).text;
  expect(
    mark(
      plain,
      tagNames(plain, language).map((name) => ({ ...name, value: null })),
    ),
  ).toBe(text);
});
