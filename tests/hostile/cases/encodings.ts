// Bytes: every encoding, broken ones, and files that are no text whatever their name says.
import { type HostileCase, mark, two, witness } from './case.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const join = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

/** Bytes that the test makes of its own accord, the same each time. */
export function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 12_345;
  for (let index = 0; index < length; index += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    bytes[index] = (state >>> 16) & 255;
  }
  return bytes;
}

type Made = readonly [bytes: (words: string) => Uint8Array, alsoShown?: string];

/** Read right, with the words shown. */
const READ: readonly Made[] = [
  [(words) => utf8(words)],
  [(words) => join(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(words))],
  [(words) => join(Uint8Array.of(0xff, 0xfe), utf16(words))],
  [(words) => join(Uint8Array.of(0xfe, 0xff), utf16be(words))],
  [(words) => utf16(words)],
  [(words) => utf16be(words)],
  [(words) => latin(`${words} Caf\xe9 \x93quoted\x94 \x80 5.`), 'Café “quoted” € 5.'],
  [(words) => latin(`${words} na\xefve fa\xe7ade \x96 done.`), 'naïve façade – done.'],
  [(words) => utf8(`${words} C1 \u0093quoted\u0094.`), 'C1 “quoted”.'],
  [(words) => utf8(`${words} mid\ufeffdle of a word.`), 'middle of a word.'],
  [(words) => utf8(words.replaceAll('\n', '\r'))],
  [(words) => utf8(words.replaceAll('\n', '\r\n'))],
  [(words) => utf8(words.replaceAll('\n', '\r\r\n'))],
  [(words) => utf8(`${words} bell\u0007 and escape\u001b[31m are gone.`), 'are gone.'],
  [(words) => utf8(`${words} form\ffeed and\vtab.`), 'form feed and tab.'],
  [(words) => utf8(`${words} line\u2028sep and para\u2029sep.`), 'sep.'],
  [(words) => utf8(`${words} next\u0085line.`), 'line.'],
  [(words) => utf8(`${words} non\ufdd0char\uffff.`), 'nonchar.'],
  [(words) => utf8(`${words} private \ue000 \u{10fffd}.`), 'private'],
  [(words) => utf8(`${words} right \u202eto left\u202c here.`), 'here.'],
  [(words) => utf8(`${words} marks ${'e\u0301'.repeat(500)} end.`), 'end.'],
  [(words) => utf8(`${words} tags \u{e0041}\u{e0042} end.`), 'end.'],
  [(words) => utf8(`${words} replaced \ufffd stays.`), 'stays.'],
  [(words) => utf8(`${words} bytes as text: \\xff \\u0000 %00.`), '%00.'],
  [(words) => utf8(`${words} \u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466} family.`), 'family.'],
  [(words) => utf8(`${words} ${'\u200b'.repeat(2000)} zero width.`), 'zero width.'],
  [(words) => utf8(`${words} ${'\u00a0'.repeat(2000)} hard spaces.`), 'hard spaces.'],
  [(words) => utf8(`${words} +ADw-script+AD4- seven bits.`), 'seven bits.'],
];

/** No text, or none that can be told: named. */
const REFUSED: readonly ((words: string) => Uint8Array)[] = [
  (words) => join(Uint8Array.of(0xff, 0xfe, 0, 0), Buffer.from(words)),
  (words) => utf16(words).subarray(0, 41),
  (words) => join(Uint8Array.of(0xff, 0xfe), utf16(words), Uint8Array.of(0x41)),
  (words) => join(Uint8Array.of(0xff, 0xfe), utf16(words), Uint8Array.of(0x00, 0xd8, 0x41, 0x00)),
  (words) => join(utf8(words), Uint8Array.of(0), utf8(words)),
  (words) => join(utf8(`${words} é é é é é é`), Uint8Array.of(0xc3)),
  (words) => join(utf8(`${words} é é é é é é`), Uint8Array.of(0xed, 0xa0, 0x80)),
  (words) => join(utf8(`${words} é é é é é é`), Uint8Array.of(0xc0, 0xaf)),
  (words) => join(utf8(`${words} é é é é é é`), Uint8Array.of(0xf4, 0x90, 0x80, 0x80)),
  (words) => join(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(words), Uint8Array.of(0xff, 0xfe)),
  () =>
    latin(
      '\xcc\xee\xf1\xea\xe2\xe0 \xef\xee\xf1\xeb\xe0\xeb\xe0 \xed\xee\xe2\xfb\xe5 \xe2\xee\xe9\xf1\xea\xe0',
    ),
  () =>
    latin(
      '\x82\xb1\x82\xea\x82\xcd\x93\xfa\x96\x7b\x8c\xea\x82\xcc\x83\x65\x83\x4c\x83\x58\x83\x67\x82\xc5\x82\xb7',
    ),
  () => noise(20_000),
  () => new Uint8Array(50_000),
];

/** Beginnings of known formats, under a text's name. */
const BINARY: readonly (readonly [name: string, head: string])[] = [
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jpeg', '\xff\xd8\xff\xe0\x00\x10JFIF'],
  ['gif', 'GIF89a\x01\x00\x01\x00'],
  ['zip', 'PK\x03\x04\x14\x00'],
  ['gzip', '\x1f\x8b\x08\x00'],
  ['elf', '\x7fELF\x02\x01\x01\x00'],
  ['exe', 'MZ\x90\x00\x03\x00\x00\x00'],
  ['sqlite', 'SQLite format 3\x00'],
  ['class', '\xca\xfe\xba\xbe\x00\x00'],
  ['old-word', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['mp3', 'ID3\x03\x00\x00\x00'],
  ['wasm', '\x00asm\x01\x00\x00\x00'],
  ['tar', `name${'\x00'.repeat(96)}0000644`],
];

const REASONS = ['not-text', 'unknown-format', 'unreadable-document'];

export function encodingCases(): HostileCase[] {
  const read = READ.map(([bytes, shown], index): HostileCase => {
    const id = `code${two(index)}`;
    return {
      family: 'encodings',
      name: `encodings/${id}.${index % 2 === 0 ? 'txt' : 'md'}`,
      content: bytes(`Report ${id} of the day\n\n${witness(id)}`),
      expected: { page: [mark(id), ...(shown === undefined ? [] : [shown])] },
    };
  });
  const refused = REFUSED.map((bytes, index): HostileCase => {
    const name = `refused/${two(index)}.txt`;
    return {
      family: 'encodings',
      name,
      content: bytes(`Report refused${two(index)} and a witness who spoke of the harvest`),
      expected: { skipped: REASONS },
    };
  });
  const binary = BINARY.map(([name, head], index): HostileCase => {
    const content = join(latin(head), noise(4000));
    return {
      family: 'binary',
      name: `binary/${name}.${index % 2 === 0 ? 'txt' : 'md'}`,
      content,
      expected: { skipped: REASONS },
    };
  });
  return [...read, ...refused, ...binary];
}
