// Sentences as papers of other countries write them: lists with 'y', peoples that are called like their country, genitives.
import { expect, test } from 'vitest';
import { tagNames } from '../../../src/extractor/tagger/tagger.ts';
import { mark, unmark } from '../../marked.ts';

test.each([
  [
    'es',
    'Los agentes arrestaron a [person:Juan Martín Soler] y [person:Gregorio Guerra] en [place:Murcia], [place:Totana] y [place:Madrid].',
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
  [
    'es',
    'Habló el [organisation:Ministerio de Pesca] y el [organisation:Ministerio Público Fiscal], no el [organisation:Consejo de Pesca y del Agua].',
  ],
  [
    'es',
    'El [organisation:Instituto Nacional de Pesca] ([organisation:Inapes]) calla. Según [organisation:Inapes], nada pasó.',
  ],
  ['pt', 'A [organisation:Polícia Civil do Maranhão] ([organisation:PC-MA]) prendeu dois homens.'],
  ['es', 'El [organisation:Tribunal de Cuentas] pidió un préstamo de US$ 70 millones.'],
  ['es', 'Llegaron a [place:San Telmo] y Rocal en un Volkswagen Vento.'],
  ['es', 'Visita Sotelo a los vecinos. El juez de Delitos Económicos calla.'],
  ['pt', 'Chuvas atingem os bairros de [place:Nova Esperança] e [place:Vila Rica].'],
  ['pt', 'Obras paradas, disse o prefeito [person:Elpídio José Ramos].'],
  [
    'es',
    'Llovió en [place:Guatemala], [place:Ixcuintla], [place:Tegucigalpa] y [place:Sanarate]. Vinieron Marfa, Gulda y Torpa.',
  ],
  ['ar', 'وزير الصحة يزور [place:القاهرة] اليوم.'],
  ['ar', 'قال محافظ [place:القاهرة] [person:سامي حداد] إن الطريق مغلق.'],
  ['fr', 'Toutefois, M. [person:Duncan] a refusé.'],
  ['fr', 'Le [organisation:tribunal de Lyon] a entendu [person:Jean-Luc Maret].'],
  ['de', 'Der Trainer [organisation:Werder Bremen] kam spät.'],
  ['it', 'Maltempo, sindaco [place:Faenza]: «Non serve».'],
])('%s: %s', (language, text) => {
  const plain = unmark(text).text;
  expect(
    mark(
      plain,
      tagNames(plain, language).map((name) => ({ ...name, value: null })),
    ),
  ).toBe(text);
});
