import { describe, expect, test } from 'vitest';
import { readIdentifierTable } from '../../src/text/identifier-table.ts';

const read = (text: string) => readIdentifierTable(text, 'seeds/_identifiers.csv');
const told = (text: string) => read(text).rows.map(({ given, line }) => ({ line, ...given }));
const problems = (text: string) =>
  read(text).problems.map(({ line, message, hint }) => `${line} ${message} ${hint}`);

describe('a table', () => {
  test.each([
    ['of scheme and id', 'name,kind,scheme,id\r\nAnn Lee,person,wikidata,Q1\r\n'],
    ['of a column for each register, parted by semicolons', 'Name;Kind;Wikidata\nAnn Lee;person;Q1\n'],
    ['as the site writes it', '\ufefflabel,kind,identifiers,id\nAnn Lee,person,wikidata:Q1,person-00\n'],
    ['of tabs', 'name\tkind\twikidata\tnotes\nAnn Lee\tperson\tQ1\tnone\n'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([{ line: 2, name: 'Ann Lee', kind: 'person', wikidata: ['Q1'] }]);
  });

  test('has several in a cell, cells in quotation marks, and rows that mean nothing', () => {
    const text =
      'label,kind,identifiers,gnd\n"Lee, Ann",,wikidata:Q1; https://a.example/x,5-X;6-X\n3 May,date,,\nBen Falk,person,,\n"\'=1+1",,viaf:5,\n';
    expect(told(text)).toEqual([
      { line: 2, name: 'Lee, Ann', wikidata: ['Q1'], url: ['https://a.example/x'], gnd: ['5-X', '6-X'] },
      { line: 5, name: '=1+1', viaf: ['5'] },
    ]);
  });

  test('that is wrong says where and what to write', () => {
    expect(problems('who,what\nAnn,x\n')).toEqual([
      "1 The first line does not name the columns. Begin with a line 'name,kind,scheme,id', or 'name,kind' and columns of wikidata, viaf, isni, gnd, orcid, lei, ror, imo, company, geonames, opensanctions, url.",
    ]);
    expect(problems('name,kind,scheme,id\nAnn,human,gnd,1\n,,gnd,1\nAnn,,dnb,1\n')).toEqual([
      "2 'human' is no kind. Write person, organisation, place, or nothing.",
      '3 The row has no name, or one that is too long. Write who or what is meant.',
      "4 'dnb' is no register. Write one of wikidata, viaf, isni, gnd, orcid, lei, ror, imo, company, geonames, opensanctions, url.",
    ]);
  });

  test('with keys of every object or nothing in it never throws', () => {
    for (const text of [
      '',
      '\n',
      '"',
      'name,scheme,id\n__proto__,constructor,toString\n',
      'name,kind,wikidata\n"a',
    ])
      expect(() => read(text)).not.toThrow();
  });
});
