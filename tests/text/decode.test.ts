import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/text/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: (number | string)[]): Uint8Array =>
  Uint8Array.from(
    values.flatMap((value) =>
      typeof value === 'number' ? [value] : [...value].map((char) => char.charCodeAt(0)),
    ),
  );

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2));
  const units = (mark ? '\ufeff' : '') + text;
  for (let index = 0; index < units.length; index += 1)
    view.setUint16(index * 2, units.charCodeAt(index), order === 'le');
  return new Uint8Array(view.buffer);
}

const SENTENCE = 'Saldo met North Korea’s ambassador — “in Moscow”.';

describe('encodings that a file says itself', () => {
  test.each([
    ['utf-8', utf8(SENTENCE)],
    ['utf-8-bom', bytes(0xef, 0xbb, 0xbf, ...utf8(SENTENCE))],
    ['utf-16le', utf16(SENTENCE, 'le', true)],
    ['utf-16be', utf16(SENTENCE, 'be', true)],
    ['utf-16le', utf16(SENTENCE, 'le', false)],
    ['utf-16be', utf16(SENTENCE, 'be', false)],
  ])('%s', (encoding, file) => {
    expect(decode(file)).toEqual({ text: SENTENCE, encoding });
  });

  test('an empty file is empty text', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });
});

describe('UTF-16 without a mark', () => {
  test.each([
    'Паром у Тарловки закрыт.\nЖителям дают автобус, сказал глава района.',
    'Το πλοίο έδεσε στο λιμάνι μετά από τρεις μέρες.',
    '鍛冶職人が28日、炉の火を落とした。\n建物は資料館として残る。',
    '一番古い倉が28日、\n公開された。\n市は来年も公開する。',
  ])('%s', (text) => {
    expect(decode(utf16(text, 'le', false))).toEqual({ text, encoding: 'utf-16le' });
    expect(decode(utf16(text, 'be', false))).toEqual({ text, encoding: 'utf-16be' });
  });

  test('bytes that only happen to have zeros in one half stay refused', () => {
    const numbers = bytes(
      ...Array.from({ length: 400 }, (_, at) => (at % 40 === 1 ? 0 : 33 + ((at * 37) % 200))),
    );
    expect(decode(numbers)).toHaveProperty('refused');
  });
});

describe('windows-1252', () => {
  test('quotes, dashes and the euro sign are right on every Node', () => {
    const file = bytes(
      'Saldo said ',
      0x93,
      'five ',
      0x80,
      's',
      0x94,
      ' ',
      0x96,
      ' Zaripov',
      0x92,
      's caf',
      0xe9,
      0x85,
    );
    expect(decode(file)).toEqual({
      text: 'Saldo said “five €s” – Zaripov’s café…',
      encoding: 'windows-1252',
    });
  });

  test('all of its 123 characters above 0x9F and below are what the standard says', () => {
    const high = Array.from({ length: 0x60 }, (_, index) => 0xa0 + index);
    const decoded = decode(bytes('Western text '.repeat(60), ...high.flatMap((byte) => [' word ', byte])));
    expect('text' in decoded && [...decoded.text].filter((char) => char > '\x7f').join('')).toBe(
      String.fromCharCode(...high),
    );
  });

  test.each([
    [
      'Russian in windows-1251',
      bytes(0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, ' ', 0xe8, ' ', 0xcf, 0xf5, 0xe5, 0xed, 0xfc, 0xff, 0xed),
    ],
    ['Polish in windows-1250', bytes('Wa', 0xb3, 0xea, 'sa i Ja', 0x9f, 'wi', 0xb3, 'a, pi', 0xb3, 'ka')],
    [
      'Japanese in Shift JIS',
      bytes(0x96, 0x6b, 0x92, 0xa9, 0x91, 0x4e, 0x82, 0xcc, 0x8b, 0xe0, 0x90, 0xb3, 0x89, 0xb6),
    ],
    ['Korean in EUC-KR', bytes(0xba, 0xcf, 0xc7, 0xd1, 0xc0, 0xc7, 0x20, 0xb1, 0xe8, 0xc1, 0xa4, 0xc0, 0xba)],
  ])('%s is refused, not garbled', (_name, file) => {
    expect(decode(file)).toEqual({ refused: 'it is neither UTF-8 nor windows-1252: save it as UTF-8' });
  });
});

describe('what is no text is refused with its reason', () => {
  test.each([
    ['a picture', bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0), 'it holds NUL bytes: not text'],
    ['a PDF', bytes('%PDF-1.7\n', 0xe2, 0xe3), 'it is a PDF, not text'],
    ['a Word file', bytes('PK', 3, 4, 20, 6), 'it is a ZIP archive (or a DOCX, ODT, EPUB), not text'],
    ['a NUL in the middle', bytes('Kim', 0, 'said'), 'it holds NUL bytes: not text'],
    [
      'UTF-16 cut in the middle',
      utf16(SENTENCE, 'le', true).subarray(0, 21),
      'it ends in the middle of a UTF-16 character',
    ],
    ['half a surrogate pair', utf16('Kim \ud800 said so', 'le', true), 'it is not valid UTF-16'],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x4b, 0, 0, 0), 'it is UTF-32, which is not read: save it as UTF-8'],
    ['control codes', bytes(1, 2, 3, 4, 5, 6, 7, 'abc'), 'it is full of control characters: not text'],
    [
      'a broken character in line 2',
      bytes(...utf8('“Kim” said\nthe “'), 0xe2, 0x80, ...utf8(' delegation’s “visit”')),
      'it is UTF-8 with broken characters, the first in line 2: save it again as UTF-8',
    ],
  ])('%s', (_name, file, refused) => {
    expect(decode(file)).toEqual({ refused });
  });
});

describe('the text that comes out', () => {
  const textOf = (text: string): string => {
    const decoded = decode(utf8(text));
    return 'text' in decoded ? decoded.text : decoded.refused;
  };

  test.each([
    ['CRLF and CR become LF', 'a\r\nb\rc\n\rd', 'a\nb\nc\n\nd'],
    ['NFC', 'Cafe\u0301 Zu\u0308rich', 'Café Zürich'],
    ['a mark in the middle goes', 'a\ufeffb', 'ab'],
    ['C1 codes are read as windows-1252 meant them', 'He said \u0093yes\u0094\u0085', 'He said “yes”…'],
    ['escape codes go', 'a\u001b[31mb\u0007', 'a[31mb'],
    ['a form feed is a space, so that words do not run together', 'page one\fpage two', 'page one page two'],
    ['tabs stay', 'a\tb', 'a\tb'],
    ['NBSP stays: it is still as received', 'a\u00a0b', 'a\u00a0b'],
    ['noncharacters go', 'a\uffffb\ufdd0', 'ab'],
    ['a replacement character of the file stays', 'Zaripov\ufffds', 'Zaripov\ufffds'],
  ])('%s', (_name, text, expected) => {
    expect(textOf(text)).toBe(expected);
  });

  test('runs of combining marks end at 30', () => {
    const text = textOf(`a${'\u0301'.repeat(200_000)}b`);
    expect([...text.normalize('NFD').replace(/[ab]/gu, '')].length).toBeLessThanOrEqual(31);
    expect(text.endsWith('b')).toBe(true);
  });

  test('any bytes are text or a reason, and no replacement character is made', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary' }).map(utf8)),
        (file) => {
          const decoded = decode(file);
          if ('refused' in decoded) {
            expect(decoded.refused).toMatch(/^it /u);
            return;
          }
          const isThere = Buffer.from(file).includes(Buffer.from('\ufffd'));
          if (!isThere && decoded.encoding.startsWith('utf-8')) expect(decoded.text).not.toContain('\ufffd');
          expect(decoded.text).toBe(decoded.text.normalize('NFC'));
          // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is what is tested
          expect(decoded.text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/u);
          expect(decoded.text).not.toMatch(/\p{Cs}/u);
        },
      ),
      { numRuns: 1000, seed: 3 },
    );
  });
});
