import { describe, expect, test } from 'vitest';
import type { Identifier } from '../../../src/records/identifier.ts';
import { identifierText } from '../../../src/text/identifiers.ts';
import { entityOf, resolved, shown } from '../collection.ts';

const TOWN = {
  'a.txt': '[person:Mira Koll] of [organisation:Ellery Lines Ltd] met [person:Jordan] in [place:Jordan].',
  'b.txt':
    '[person:Miriam Koll-Haas] left [place:Ellery] and [place:Brack]. [organisation:Ellery Lines] said no.',
};

const problems = (yaml: string, articles: Record<string, string> = TOWN) =>
  resolved(articles, yaml).problems.map(
    ({ level, file, line, message, hint }) => `${level} ${file}:${line} ${message} ${hint}`,
  );

/** 'Mira Koll: wikidata:Q1 …', one for each name that has any. */
function told(yaml: string, articles: Record<string, string> = TOWN): string[] {
  const found = resolved(articles, yaml);
  return found.entities.flatMap(({ id, kind, label }) => {
    const own: readonly Identifier[] = found.editor.identifiers.get(id) ?? [];
    return own.length === 0 ? [] : [`${label} (${kind}): ${own.map(identifierText).join(' ')}`];
  });
}

describe('an identifier', () => {
  test('goes to the page of its name, whatever its spelling, and is told with its line', () => {
    const yaml =
      'identifiers:\n  - name: mira KOLL\n    viaf: 12345\n    wikidata: [Q77, Q78]\n  - { name: Ellery Lines Ltd, lei: 5493001KJTIIGC8Y1R12 }\n';
    expect(told(yaml)).toEqual([
      'Ellery Lines Ltd (organisation): lei:5493001KJTIIGC8Y1R12',
      'Mira Koll (person): wikidata:Q77 wikidata:Q78 viaf:12345',
    ]);
    const { corrections, problems: none } = resolved(TOWN, yaml);
    expect(none).toEqual([]);
    expect(corrections[0]).toEqual({ line: 3, correction: 'identifiers: mira KOLL', effect: 'VIAF 12345' });
  });

  test('survives joining, renaming, another kind and hiding of other names', () => {
    const yaml =
      'same: [[Mira Koll, Miriam Koll-Haas]]\nrename: { Mira Koll: Mira K. }\nkind: { Brack: organisation }\nhide: [{ name: Jordan, kind: person }]\nidentifiers:\n  - { name: Miriam Koll-Haas, wikidata: Q77 }\n  - { name: Mira K., viaf: 5 }\n  - { name: Brack, wikidata: Q3 }\n  - { name: Jordan, wikidata: Q810 }\n';
    expect(told(yaml)).toEqual([
      'Brack (organisation): wikidata:Q3',
      'Mira K. (person): wikidata:Q77 viaf:5',
      'Jordan (place): wikidata:Q810',
    ]);
    expect(problems(yaml)).toEqual([]);
  });

  test('stays with one of two pages when they are parted, and with the page when its other name is gone', () => {
    const yaml = 'identifiers:\n  - { name: Ellery Lines Ltd, ror: 05dxps055 }\n';
    expect(told(`${yaml}different: [[Ellery Lines Ltd, Ellery Lines]]\n`)).toEqual([
      'Ellery Lines Ltd (organisation): ror:05dxps055',
    ]);
    expect(told(yaml, { 'b.txt': '[organisation:Ellery Lines Ltd] said no.' })).toHaveLength(1);
    expect(problems(yaml, { 'b.txt': '[person:Mira Koll] said no.' })).toEqual([
      "warning seeds/_corrections.yaml:2 No name in the collection is 'Ellery Lines Ltd', so this correction does nothing. Check the spelling, or take the line out.",
    ]);
  });

  test('of a name that two kinds share needs the kind, unless only one of them can have it', () => {
    expect(told('identifiers:\n  - { name: Jordan, wikidata: Q810 }\n')).toEqual([]);
    expect(problems('identifiers:\n  - { name: Jordan, wikidata: Q810 }\n')).toEqual([
      "warning seeds/_corrections.yaml:2 2 names of the collection may be meant by 'Jordan', so this identifier is not shown. Add kind: one of person, place.",
    ]);
    expect(told('identifiers:\n  - { name: Jordan, kind: place, wikidata: Q810 }\n')).toEqual([
      'Jordan (place): wikidata:Q810',
    ]);
    expect(told('identifiers:\n  - { name: Jordan, geonames: 248816 }\n')).toEqual([
      'Jordan (place): geonames:248816',
    ]);
    expect(problems('identifiers:\n  - { name: Ellery, orcid: 0000-0002-1825-0097 }\n')).toEqual([
      "warning seeds/_corrections.yaml:2 'Ellery' is a name of the kind place here, not of the kind person, so this identifier is not shown. Say its kind, or take the line out.",
    ]);
  });

  test('of a family name that several have is not given to any of them', () => {
    const articles = {
      'a.txt': '[person:Ann Falk] came. [person:Falk] left.',
      'b.txt': '[person:Ben Falk] came. [person:Falk] left.',
    };
    expect(told('identifiers:\n  - { name: Falk, wikidata: Q1 }\n', articles)).toEqual([]);
    expect(told('identifiers:\n  - { name: Ann Falk, wikidata: Q1 }\n', articles)).toEqual([
      'Ann Falk (person): wikidata:Q1',
    ]);
  });
});

describe('one identifier of two names', () => {
  const SAME =
    'identifiers:\n  - { name: Mira Koll, wikidata: Q77 }\n  - { name: Miriam Koll-Haas, wikidata: q77 }\n';

  test('makes them one, with the reason', () => {
    const found = resolved(TOWN, SAME);
    expect(shown(found, 'person')).toContain('Mira Koll ×2 (Mira Koll, Miriam Koll-Haas)');
    expect(entityOf(found, 'Mira Koll').because[0]).toMatchObject({
      rule: 'correction',
      evidence: "The corrections file gives 'Mira Koll' and 'Miriam Koll-Haas' one identifier: Wikidata Q77.",
    });
    expect(told(SAME)).toEqual(['Mira Koll (person): wikidata:Q77']);
  });

  test('but an address does not: one page may be about two', () => {
    const yaml = SAME.replaceAll(/wikidata: \w+/gu, 'url: https://a.example/both');
    expect(told(yaml)).toEqual([
      'Mira Koll (person): https://a.example/both',
      'Miriam Koll-Haas (person): https://a.example/both',
    ]);
    expect(problems(yaml)).toEqual([]);
  });

  test('is an error where the user says that they are different', () => {
    expect(problems(`different: [[Mira Koll, Miriam Koll-Haas]]\n${SAME}`)).toEqual([
      "error seeds/_corrections.yaml:4 'Mira Koll' and 'Miriam Koll-Haas' are said to be different (line 1) and the same elsewhere: 'Mira Koll' is 'Miriam Koll-Haas' (line 4). Take out one of these lines.",
    ]);
  });

  test('is a doubt where they are of two kinds', () => {
    const yaml =
      'identifiers:\n  - { name: Jordan, kind: place, wikidata: Q810 }\n  - { name: Jordan, kind: person, wikidata: Q810 }\n';
    expect(problems(yaml)).toEqual([
      "warning seeds/_corrections.yaml:3 'Jordan' (place) and 'Jordan' (person) have one identifier, wikidata:Q810. Say with kind what both are, or take one of the two out.",
    ]);
  });
});

describe('two identifiers of one register on one page', () => {
  const articles = { 'a.txt': '[organisation:Ellery Lines Ltd] and [organisation:Ellery Lines] left.' };

  test('are a doubt when they came by two names, which may be two things', () => {
    const yaml =
      'identifiers:\n  - { name: Ellery Lines Ltd, wikidata: Q1 }\n  - { name: Ellery Lines, wikidata: Q2 }\n';
    expect(problems(yaml, articles)).toEqual([
      "warning seeds/_corrections.yaml:3 'Ellery Lines Ltd' and 'Ellery Lines' are one page here and have two identifiers of Wikidata, Q1 and Q2. If they are two, add different: [Ellery Lines Ltd, Ellery Lines]; if one has both, give both in one entry.",
    ]);
    expect(problems(`${yaml}different: [[Ellery Lines Ltd, Ellery Lines]]\n`, articles)).toEqual([]);
  });

  test('are none when the user gives both in one entry', () => {
    expect(problems('identifiers:\n  - { name: Ellery Lines, wikidata: [Q1, Q2] }\n', articles)).toEqual([]);
  });
});

describe('what is no identifier', () => {
  test.each([
    [
      'orcid: 0000-0002-1825-0098',
      "The check digit of '0000-0002-1825-0098' is wrong for ORCID: a sign was mistyped, changed place or is missing. Copy it anew from https://orcid.org/.",
    ],
    [
      'imo: 9074728',
      "The check digit of '9074728' is wrong for IMO: a sign was mistyped, changed place or is missing. Copy it anew.",
    ],
    ['wikidata: P31', "'P31' is no identifier of Wikidata. Write Q and a number: Q42."],
    [
      'company: XQ 12',
      "'XQ 12' does not begin with a country. Begin with its two letters of ISO 3166: GB 01234567.",
    ],
    [
      "url: 'javascript:alert(1)'",
      "'javascript:alert(1)' is no address of a web page. Write an address that begins with http:// or https://.",
    ],
  ])('%s is an error with its line and what to write', (line, said) => {
    expect(problems(`identifiers:\n  - name: Mira Koll\n    ${line}\n`)).toEqual([
      `error seeds/_corrections.yaml:3 ${said}`,
    ]);
  });

  test('nothing at all is told', () => {
    expect(problems('identifiers:\n  - { name: Mira Koll }\n')).toEqual([
      'warning seeds/_corrections.yaml:2 No identifier of Mira Koll is given. Add one of wikidata, viaf, isni, gnd, orcid, lei, ror, imo, company, geonames, opensanctions, url, or take the entry out.',
    ]);
  });
});
