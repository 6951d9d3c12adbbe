// Each download, read by a program of its own field or checked against its field's own rules.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/records/corpus.ts';
import { downloadFiles } from '../../../src/renderer/downloads/download-files.ts';
import { withChanges } from '../../../src/renderer/downloads/things.ts';
import { withIndependence } from '../../../src/resolver/origins.ts';
import { corpusFrom, sampleCorpus } from '../../sample-corpus.ts';
import { checkTable } from './check-table.ts';
import { ANNOTATION_PAGE, DATA_PACKAGE, FEATURES, FOLLOW_THE_MONEY, TIMELINE } from './schemas.ts';

const NASTY = [
  '<b>&"\'</b> ]]> \u0000\u0007\ud800',
  'END:VEVENT\r\nBEGIN:VEVENT,;\\',
  '}, @article{evil, title={x',
  '=1+1',
  'ER  - \nTY  - BOOK',
];
const hostile = corpusFrom(
  NASTY.map((text, at) => ({
    path: `${at}.txt`,
    title: text,
    publisher: text,
    author: text,
    published: { edtf: '2024-02-29', earliest: '2024-02-29', latest: '2024-02-29' },
    blocks: [['paragraph', `[person=a${at}:Mira ${text.replaceAll(/[[\]]/gu, '')}] met [place=p:Ellery].`]],
  })),
);
const COLLECTIONS: readonly (readonly [string, Corpus])[] = (
  [
    ['the sample', sampleCorpus({ url: 'https://clips.example/north/' })],
    ['hostile names', hostile],
    ['nothing', corpusFrom([])],
  ] as const
).map(([name, corpus]) => [name, withChanges(withIndependence(corpus), null)]);

const files = new Map<Corpus, ReadonlyMap<string, string>>();

function fileOf(corpus: Corpus, name: string): string {
  const all =
    files.get(corpus) ?? new Map([...downloadFiles(corpus)].map((file) => [file.path, String(file.content)]));
  files.set(corpus, all);
  const text = all.get(`data/${name}`);
  if (text === undefined) throw new Error(`There is no download ${name}.`);
  return text;
}

function checked(schema: object, value: unknown): readonly string[] {
  const ajv = new Ajv({ allErrors: true, strict: false });
  ajv.validate(schema, value);
  return (ajv.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

describe.each(COLLECTIONS)('%s', (_, corpus) => {
  test('BibTeX is read by citation-js, one reference for each article', () => {
    const references = corpus.articles.length === 0 ? [] : new Cite(fileOf(corpus, 'articles.bib')).data;
    expect(references).toHaveLength(corpus.articles.length);
    for (const [at, { title, URL }] of references.entries()) {
      expect(letters(title)).toContain(letters(corpus.articles[at]?.title));
      if (URL !== undefined) expect(URL).toBe(corpus.articles[at]?.url);
    }
  });

  test('RIS is read by citation-js, one reference for each article', () => {
    const references =
      corpus.articles.length === 0
        ? []
        : new Cite(fileOf(corpus, 'articles.ris'), { forceType: '@ris/file' }).data;
    expect(references).toHaveLength(corpus.articles.length);
    for (const [at, { title }] of references.entries())
      expect(letters(title)).toContain(letters(corpus.articles[at]?.title));
  });

  test('CSL-JSON is taken by citation-js and printed as a bibliography', () => {
    const items: readonly object[] = JSON.parse(fileOf(corpus, 'articles.csl.json'));
    expect(items).toHaveLength(corpus.articles.length);
    for (const item of items) {
      const printed = new Cite(item).format('bibliography', { template: 'apa', format: 'text' });
      expect(printed.length).toBeGreaterThan(5);
    }
  });

  test('the calendar is read by ical.js, each event a whole day', () => {
    const calendar = new ICAL.Component(ICAL.parse(fileOf(corpus, 'timeline.ics')));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(new Set(events.map((event) => event.uid)).size).toBe(events.length);
    for (const event of events) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.startDate.toString()).toMatch(/^\d{4}-\d\d-\d\d$/u);
      expect(event.summary).not.toBe('');
    }
    const days = corpus.articles.filter(
      ({ published }) => published.earliest !== null && published.earliest === published.latest,
    );
    expect(events.length).toBeGreaterThanOrEqual(days.length);
  });

  test('GraphML is well-formed XML whose edges join its own nodes by its own keys', () => {
    const problems: string[] = [];
    const parser = new DOMParser({
      errorHandler: (_level: string, message: string) => problems.push(message),
    });
    const graph = parser.parseFromString(fileOf(corpus, 'graph.graphml'), 'text/xml');
    const all = (name: string) => Array.from(graph.getElementsByTagName(name));
    const keys = new Set(all('key').map((key) => key.getAttribute('id')));
    const nodes = new Set(all('node').map((node) => node.getAttribute('id')));
    expect(problems).toEqual([]);
    for (const data of all('data')) expect(keys).toContain(data.getAttribute('key'));
    for (const edge of all('edge')) {
      expect(nodes).toContain(edge.getAttribute('source'));
      expect(nodes).toContain(edge.getAttribute('target'));
    }
  });

  test('FollowTheMoney entities fit their schemata', () => {
    const lines = fileOf(corpus, 'entities.ftm.json').split('\n').slice(0, -1);
    for (const line of lines) expect(checked(FOLLOW_THE_MONEY, JSON.parse(line))).toEqual([]);
  });

  test('annotations are a W3C annotation collection', () => {
    expect(checked(ANNOTATION_PAGE, JSON.parse(fileOf(corpus, 'annotations.jsonld')))).toEqual([]);
  });

  test('TimelineJS takes the events, and no title of an article is markup', () => {
    const timeline = JSON.parse(fileOf(corpus, 'timeline.json'));
    expect(checked(TIMELINE, timeline)).toEqual([]);
    for (const { text } of timeline.events) expect(text.headline).not.toMatch(/</u);
  });

  test('GeoJSON has places on the globe, and none where nothing is known', () => {
    const places = JSON.parse(fileOf(corpus, 'places.geojson'));
    expect(checked(FEATURES, places)).toEqual([]);
    const countries = places.features.filter(
      (one: { properties: { country: string | null } }) => one.properties.country !== null,
    );
    for (const { geometry } of countries) expect(geometry).not.toBeNull();
  });

  test('the data package fits the Frictionless profile, and every table fits its own schema', () => {
    const described = JSON.parse(fileOf(corpus, 'datapackage.json'));
    expect(checked(DATA_PACKAGE, described)).toEqual([]);
    const tables = new Map(
      described.resources
        .filter((one: { schema?: object }) => one.schema !== undefined)
        .map((one: { name: string }) => [one.name, one]),
    );
    for (const name of tables.keys())
      expect(checkTable(String(name), tables, (path) => fileOf(corpus, path))).toEqual([]);
    for (const { path } of described.resources) expect(typeof fileOf(corpus, path)).toBe('string');
  });
});

/** Letters and digits alone: citation programs change quotes, dashes and blanks as they please. */
function letters(text = ''): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

describe('the checks themselves', () => {
  const corpus = COLLECTIONS[0]?.[1] ?? sampleCorpus();
  const described = JSON.parse(fileOf(corpus, 'datapackage.json'));
  const tables = new Map(described.resources.map((one: { name: string }) => [one.name, one]));
  const planted = (name: string, change: (text: string) => string) =>
    checkTable(name, tables, (path) =>
      path === `${name}.csv` ? change(fileOf(corpus, path)) : fileOf(corpus, path),
    );

  test('find a column that is not described, a word for a number, an id that stands twice and one that stands nowhere', () => {
    expect(planted('figures', (text) => text.replace('number,', 'amount,'))).not.toEqual([]);
    expect(
      planted('entities', (text) => text.replace(/\r\n(?<row>[^\r]+)\r\n/u, '\r\n$<row>\r\n$<row>\r\n')),
    ).not.toEqual([]);
    expect(planted('mentions', (text) => text.replace(/person-[0-9a-f]{8}/u, 'person-00000000'))).not.toEqual(
      [],
    );
    expect(planted('mentions', (text) => text.replace(/,person,\d+,/u, ',person,four,'))).not.toEqual([]);
  });

  test('find a property that FollowTheMoney does not know, and a feature off the globe', () => {
    expect(
      checked(FOLLOW_THE_MONEY, { id: 'a', schema: 'Person', properties: { name: ['A'], nick: ['B'] } }),
    ).not.toEqual([]);
    const point = { type: 'Point', coordinates: [200, 10] };
    const feature = { type: 'Feature', geometry: point, properties: { name: 'A', page: 'b' } };
    expect(checked(FEATURES, { type: 'FeatureCollection', features: [feature] })).not.toEqual([]);
  });
});
