import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/records/corpus.ts';
import { downloadFiles } from '../../../src/renderer/downloads/download-files.ts';
import { identified } from '../../identified.ts';
import { corpusFrom, sampleCorpus } from '../../sample-corpus.ts';
import { TEI_MODEL, TEI_VALUES } from './tei-model.ts';

const NASTY = ['<b>&"\'</b> ]]> \u0000\u0007\ud800', '<!--', '<![CDATA[x]]>', '&amp;lt;'];

const hostile = corpusFrom(
  NASTY.map((text, at) => ({
    path: `${at}.txt`,
    title: text,
    publisher: text,
    author: text,
    language: `x"><y ${at}`,
    published: { edtf: '2024-02-29', earliest: '2024-02-29', latest: '2024-02-29' },
    blocks: [
      ['paragraph', `[person=a${at}:Mira ${text.replaceAll(/[[\]]/gu, '')}] met [place=p:Ellery].`],
      ['list', 'one\n[place=p:Ellery]\nthree'],
      ['table', 'a | b\n[place=p:Ellery] | 2'],
      ['code', 'if\nthen'],
      ['heading', 'Again'],
      ['heading', 'And again'],
    ],
  })),
);

const sample = identified(sampleCorpus({ url: 'https://clips.example/north/' }), {
  Moscow: [{ register: 'wikidata', value: 'Q649' }],
});
const COLLECTIONS: readonly (readonly [string, Corpus])[] = [
  ['the sample', sample],
  ['passages alone', sampleCorpus({ publish: 'passages' })],
  ['no text', sampleCorpus({ publish: 'index' })],
  ['hostile words', hostile],
  ['nothing', corpusFrom([])],
];

function teiOf(corpus: Corpus, largest?: number): readonly string[] {
  const files = [...downloadFiles(corpus, new Map(), largest === undefined ? {} : { largest })];
  return files.filter(({ path }) => path.endsWith('.tei.xml')).map(({ content }) => String(content));
}

function parsed(xml: string): Element {
  const problems: string[] = [];
  const parser = new DOMParser({ errorHandler: (_: string, message: string) => problems.push(message) });
  const root = parser.parseFromString(xml, 'text/xml').documentElement;
  expect(problems).toEqual([]);
  if (root === null) throw new Error('The document has no root.');
  return root;
}

/** 'p: no child figure', one for each place that TEI does not allow. */
function faults(root: Element): string[] {
  const model = TEI_MODEL.get(root.nodeName);
  if (model === undefined) return [`no element ${root.nodeName}`];
  const own: string[] = [];
  const names: string[] = [];
  const below: Element[] = [];
  for (const attribute of Array.from(root.attributes)) {
    const known = ['xmlns', 'xml:id', 'xml:lang', ...(model.attributes ?? [])].includes(attribute.name);
    if (!known) own.push(`${root.nodeName}: no attribute ${attribute.name}`);
    if (TEI_VALUES.get(attribute.name)?.test(attribute.value) === false)
      own.push(`${root.nodeName}: ${attribute.name}="${attribute.value}"`);
  }
  for (const child of Array.from(root.childNodes)) {
    if (child.nodeType === 3 && (child.nodeValue ?? '').trim() === '') continue;
    const name = child.nodeType === 3 ? '#text' : child.nodeName;
    if (!model.children.includes(name)) own.push(`${root.nodeName}: no child ${name}`);
    names.push(`${name} `);
    if (isElement(child)) below.push(child);
  }
  if (model.order?.test(names.join('')) === false) own.push(`${root.nodeName}: ${names.join('')}`);
  return [...own, ...below.flatMap(faults)];
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

const all = (root: Element, name: string): Element[] => Array.from(root.getElementsByTagName(name));

describe.each(COLLECTIONS)('%s', (_, corpus) => {
  const root = parsed(teiOf(corpus)[0] ?? '');

  test('is well-formed and has elements and attributes where TEI P5 allows them', () => {
    expect(faults(root)).toEqual([]);
  });

  test('has one document for each article, and ids that stand once', () => {
    expect(all(root, 'TEI')).toHaveLength(Math.max(1, corpus.articles.length));
    const ids = all(root, '*')
      .flatMap((one) => one.getAttribute('xml:id') ?? [])
      .filter((id) => id !== '');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('points at nothing but entries of the same document', () => {
    for (const document of all(root, 'TEI')) {
      const ids = new Set(
        ['person', 'org', 'place']
          .flatMap((name) => all(document, name))
          .map((one) => one.getAttribute('xml:id')),
      );
      const refs = ['persName', 'orgName', 'placeName']
        .flatMap((name) => all(document, name))
        .map((one) => one.getAttribute('ref'));
      for (const ref of refs) if (ref !== null && ref !== '') expect(ids).toContain(ref.slice(1));
    }
  });
});

describe('the sample as TEI', () => {
  const root = parsed(teiOf(sample)[0] ?? '');

  test('has the words of every block, and a mark for every name, date and figure that is shown', () => {
    const bodies = all(root, 'body');
    for (const [at, article] of sample.articles.entries()) {
      const words = (bodies[at]?.textContent ?? '').replaceAll(/\s+/gu, '');
      for (const { start, end } of article.blocks)
        expect(words).toContain(article.text.slice(start, end).replaceAll(/\s+|(?<=\s)\|(?=\s)/gu, ''));
    }
    const least = sample.config.thresholds.mention;
    const shown = sample.entities
      .flatMap(({ mentions }) => mentions)
      .filter(({ confidence }) => confidence >= least);
    const marks = bodies.flatMap((body) =>
      ['persName', 'orgName', 'placeName', 'rs', 'date', 'measure'].flatMap((name) => all(body, name)),
    );
    expect(marks).toHaveLength(shown.length);
  });

  test('has what registers know a place by', () => {
    const own = all(root, 'idno').filter((one) => one.getAttribute('type') === 'wikidata');
    expect(new Set(own.map((one) => one.textContent))).toEqual(new Set(['Q649']));
    expect(own[0]?.getAttribute('source')).toBe('https://www.wikidata.org/wiki/Q649');
  });

  test('publishes no more than the pages do', () => {
    const [index = '', passages = ''] = [
      teiOf(sampleCorpus({ publish: 'index' }))[0],
      teiOf(sampleCorpus({ publish: 'passages' }))[0],
    ];
    expect(index).not.toContain('<text>');
    expect(passages).toContain('<text>');
    const [full = ''] = teiOf(sample);
    expect(passages.length).toBeLessThanOrEqual(full.length);
  });

  test('comes in parts that are whole documents', () => {
    const parts = teiOf(sample, 9000);
    expect(parts.length).toBeGreaterThan(1);
    const documents = parts.flatMap((part) => {
      const one = parsed(part);
      expect(faults(one)).toEqual([]);
      return all(one, 'TEI');
    });
    expect(documents).toHaveLength(sample.articles.length);
  });

  test('is left out of a large collection, and where it is not wanted', () => {
    expect(teiOf(sampleCorpus({ downloads: { ...sample.config.downloads, tei: false } }))).toEqual([]);
  });
});

test('the model itself finds what TEI does not allow', () => {
  const wrong = (xml: string) =>
    faults(parsed(`<text xmlns="http://www.tei-c.org/ns/1.0"><body><div>${xml}</div></body></text>`));
  expect(wrong('<p>a</p><head>b</head>')).toEqual(['div: p head ']);
  expect(wrong('<p when="2024">a</p>')).toEqual(['p: no attribute when']);
  expect(wrong('<p><date when="3 May">a</date></p>')).toEqual(['date: when="3 May"']);
  expect(wrong('<p><div/></p>')).toEqual(['p: no child div']);
  expect(wrong('<p><b>x</b></p>')).toEqual(['p: no child b', 'no element b']);
});
