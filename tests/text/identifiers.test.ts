import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registers } from '../../src/lexicon/registers.ts';
import { REGISTERS } from '../../src/records/identifier.ts';
import { identifierPage, identifierText, identifierUri, readIdentifier } from '../../src/text/identifiers.ts';

describe('an identifier is written as its register writes it', () => {
  test.each([
    ['wikidata', 'q42', 'Q42'],
    ['wikidata', 'https://www.wikidata.org/wiki/Q42', 'Q42'],
    ['wikidata', 'http://www.wikidata.org/entity/Q42', 'Q42'],
    ['wikidata', 'wikidata:Q42', 'Q42'],
    ['viaf', 'https://viaf.org/viaf/113230702/', '113230702'],
    ['isni', '0000 0001 2150 090X', '000000012150090X'],
    ['isni', '12150090x', '000000012150090X'], // a spreadsheet ate the zeros
    ['orcid', 'https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['orcid', '218250097', '0000-0002-1825-0097'],
    ['gnd', '118540238', '118540238'],
    ['gnd', 'GND 4021477-1', '4021477-1'],
    ['lei', '5493 001K JTII GC8Y 1R12', '5493001KJTIIGC8Y1R12'],
    ['lei', 'https://search.gleif.org/#/record/5493001KJTIIGC8Y1R12', '5493001KJTIIGC8Y1R12'],
    ['ror', 'https://ror.org/05DXPS055', '05dxps055'],
    ['imo', 'IMO 9074729', '9074729'],
    ['company', 'gb  01234567', 'GB 01234567'],
    ['company', 'US-DE 1234567', 'US-DE 1234567'],
    ['geonames', 'https://www.geonames.org/2950159/berlin.html', '2950159'],
    ['opensanctions', 'https://www.opensanctions.org/entities/NK-abcdefgh/', 'NK-abcdefgh'],
    ['url', 'https://a.example/x y', null],
    ['url', 'https://a.example/über', 'https://a.example/%C3%BCber'],
  ] as const)('%s %s', (register, written, value) => {
    const read = readIdentifier(register, written);
    expect(read).toEqual(value === null ? 'form' : { register, value });
  });

  test('the address of a register’s page is that register’s identifier', () => {
    expect(readIdentifier('url', 'https://www.wikidata.org/wiki/Q42')).toEqual({
      register: 'wikidata',
      value: 'Q42',
    });
    expect(readIdentifier('url', 'https://notwikidata.org/wiki/Q42')).toMatchObject({ register: 'url' });
  });
});

describe('what its register cannot have given is none', () => {
  test.each([
    ['wikidata', 'P31', 'form'],
    ['wikidata', 'https://wikidata.org.evil.example/wiki/Q42', 'form'],
    ['isni', '0000 0001 2150 0901', 'check'],
    ['orcid', '0000-0002-1825-0079', 'check'], // two signs changed places
    ['gnd', '118540239', 'check'],
    ['lei', '5493001KJTIIGC8Y1R21', 'check'],
    ['ror', '05dxps056', 'check'],
    ['ror', '05dxpu055', 'form'], // Crockford's letters have no u
    ['imo', '9074728', 'check'],
    ['company', 'XQ 12', 'country'],
    ['company', '01234567', 'form'],
    ['geonames', 'Berlin', 'form'],
    ['url', 'javascript:alert(1)', 'form'],
    ['url', 'https://user:word@a.example/', 'form'],
    ['url', '//a.example/', 'form'],
  ] as const)('%s %s: %s', (register, written, fault) => {
    expect(readIdentifier(register, written)).toBe(fault);
  });

  test.each([
    ['isni', '000000012150090X'],
    ['orcid', '0000-0002-1825-0097'],
    ['lei', '5493001KJTIIGC8Y1R12'],
    ['ror', '05dxps055'],
  ] as const)('any one digit of %s %s that is another is found', (register, value) => {
    for (const [at, sign] of [...value].entries()) {
      if (!/\d/u.test(sign)) continue;
      const other = `${value.slice(0, at)}${(Number(sign) + 1) % 10}${value.slice(at + 1)}`;
      expect(typeof readIdentifier(register, other)).toBe('string');
    }
  });
});

test('an IMO number of a shipping company has a check digit of its own', () => {
  // 1·8 + 2·6 + 3·4 + 4·2 + 5·9 + 6·7 = 127, of which 6 is left by 11, and 11 - 6 ends with 5
  expect(readIdentifier('imo', '1234565')).toEqual({ register: 'imo', value: '1234565' });
});

test('pages and names of linked data', () => {
  const q42 = { register: 'wikidata', value: 'Q42' } as const;
  expect([identifierPage(q42), identifierUri(q42), identifierText(q42)]).toEqual([
    'https://www.wikidata.org/wiki/Q42',
    'http://www.wikidata.org/entity/Q42',
    'wikidata:Q42',
  ]);
  expect(identifierPage({ register: 'imo', value: '9074729' })).toBeNull();
});

test('any string has an answer, and what is read is read again as it is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...REGISTERS),
      fc.oneof(fc.string(), fc.webUrl(), fc.integer().map(String)),
      (register, text) => {
        const read = readIdentifier(register, text);
        if (typeof read === 'string') return;
        expect(registers[read.register].form.test(read.value)).toBe(true);
        expect(readIdentifier(read.register, read.value)).toEqual(read);
      },
    ),
  );
});
