import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/records/corpus.ts';
import { downloadFiles } from '../../../src/renderer/downloads/download-files.ts';
import { identified } from '../../identified.ts';
import { corpusFrom } from '../../sample-corpus.ts';

const bare = (url: string | null = 'https://a.example/site') =>
  corpusFrom(
    [
      {
        path: 'a.txt',
        title: 'A',
        blocks: [
          ['paragraph', '[person=m:Mira Koll] of [organisation=l:Lines | Ltd] left [place=o:Oldtown].'],
        ],
      },
    ],
    [],
    { url },
  );
const corpus = (url?: string | null) =>
  identified(bare(url), {
    'Mira Koll': [
      { register: 'wikidata', value: 'Q77' },
      { register: 'gnd', value: '118540238' },
      { register: 'url', value: 'https://b.example/' },
    ],
    'Lines | Ltd': [
      { register: 'lei', value: '5493001KJTIIGC8Y1R12' },
      { register: 'imo', value: '9074729' },
      { register: 'company', value: 'NO 923609016' },
      { register: 'url', value: 'https://lines.example/' },
    ],
    Oldtown: [{ register: 'geonames', value: '12' }],
  });
const files = (from: Corpus) =>
  new Map([...downloadFiles(from)].map(({ path, content }) => [path, String(content)]));

describe('what registers know a name by', () => {
  const made = files(corpus());

  test('stands in the tables', () => {
    const rows: readonly { label: string; identifiers?: readonly string[] }[] = JSON.parse(
      made.get('data/entities.json') ?? '',
    );
    expect(rows.find(({ label }) => label === 'Mira Koll')?.identifiers).toEqual([
      'wikidata:Q77',
      'gnd:118540238',
      'https://b.example/',
    ]);
    expect(made.get('data/entities.csv')).toContain('wikidata:Q77; gnd:118540238; https://b.example/');
  });

  test('has the properties that FollowTheMoney has for it, by kind', () => {
    const lines = (made.get('data/entities.ftm.json') ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const of = (name: string) =>
      lines.find(({ schema, properties }) => schema !== 'Mention' && properties.name?.[0] === name)
        .properties;
    expect(of('Mira Koll')).toMatchObject({
      wikidataId: ['Q77'],
      notes: ['GND 118540238', 'https://b.example/'],
    });
    expect(of('Lines | Ltd')).toMatchObject({
      leiCode: ['5493001KJTIIGC8Y1R12'],
      imoNumber: ['9074729'],
      registrationNumber: ['923609016'],
      jurisdiction: ['no'],
      website: ['https://lines.example/'],
    });
  });

  test('stands in GeoJSON, where a place has any', () => {
    const [place] = JSON.parse(made.get('data/places.geojson') ?? '').features;
    expect(place.properties.identifiers).toEqual(['geonames:12']);
    const [without] = JSON.parse(files(bare()).get('data/places.geojson') ?? '').features;
    expect(without.properties).not.toHaveProperty('identifiers');
  });
});

describe('BEACON', () => {
  test('has a file for each register that has addresses, a link a line', () => {
    const made = files(corpus());
    const beacons = [...made.keys()].filter((path) => path.includes('beacon'));
    expect(beacons).toEqual([
      'data/beacon.wikidata.txt',
      'data/beacon.gnd.txt',
      'data/beacon.lei.txt',
      'data/beacon.geonames.txt',
    ]);
    const lines = (made.get('data/beacon.wikidata.txt') ?? '').split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '#FORMAT: BEACON',
      '#PREFIX: http://www.wikidata.org/entity/',
      '#TARGET: https://a.example/site/{+ID}',
    ]);
    expect(lines.slice(-3)).toEqual(['', 'Q77|Mira Koll|people/mira-koll.html', '']);
    expect(made.get('data/beacon.lei.txt')).toMatch(
      /\n5493001KJTIIGC8Y1R12\|Lines Ltd\|organisations\/\S+\n$/u,
    );
  });

  test('is named in the data package, and is not there without the site’s address or without identifiers', () => {
    const resources: readonly { name: string; path: unknown }[] = JSON.parse(
      files(corpus()).get('data/datapackage.json') ?? '',
    ).resources;
    expect(resources.find(({ name }) => name === 'beacon.txt')?.path).toHaveLength(4);
    for (const from of [corpus(null), bare()])
      expect([...files(from).keys()].filter((path) => path.includes('beacon'))).toEqual([]);
  });
});
