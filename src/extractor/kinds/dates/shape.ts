// A stretch of text as a string with one letter per word: 'on Monday, 18 September 2023.' is 'iW,DMY!'. The patterns of dates are
// written over these letters, so they are short, see no spelling, and cannot run away.
//
//   D 1–31   d 32–99   O 1st–31st   Y 1000–2199   # other number   Z 2026-04-17, 9/2/2026   J 2023/24   V 9/11   X (12/3)
//   E 1990s   e '90s   y '82   q Q3, H1   K FY2024   z Q3FY24, 2Q24   h B.E.   年 月 日 as in Chinese, Japanese and (written so here) Korean
//   M month   W weekday   S season   and the letters of vocabulary.ts   x any other word
//   , ( as <   ) as >   - hyphen, en dash   _ em dash   ' possessive   " quotes   % per cent   € money   ^ number sign   ! end of sentence
import { eraLetters } from '../../../lexicon/date-other-calendars.ts';
import { classAt, DIGIT, IDEOGRAPH, isWordClass, MARK, SPACE } from '../../../text/characters.ts';
import { lexNumber } from './shape-numbers.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Shape {
  readonly text: string;
  /** One UTF-16 unit per token. */
  readonly letters: string;
  /** Offsets of each token in the text. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** What the token counts: the number, the month, the value of the word. */
  readonly value: readonly number[];
}

/** Where a token ends and what it is. */
export interface Lexeme {
  readonly end: number;
  readonly letter: string;
  readonly value: number;
}

interface Tokens {
  readonly letters: string[];
  readonly start: number[];
  readonly end: number[];
  readonly value: number[];
}

/** The shape of `text` between two offsets. Linear time; nothing of the text outside is looked at. */
export function shapeOf(text: string, from: number, to: number, vocabulary: Vocabulary): Shape {
  const tokens: Tokens = { letters: [], start: [], end: [], value: [] };
  for (let at = from; at < to; ) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === MARK) {
      at += 1;
      continue;
    }
    const code = text.charCodeAt(at);
    const isDigit = code > 47 && code < 58;
    let lexeme: Lexeme;
    if (isDigit) lexeme = lexNumber(text, at, to, vocabulary.language.dotAfterDay);
    else if (isWordClass(kind)) lexeme = lexWord(text, at, to, vocabulary);
    else if (isElision(text, at, tokens, vocabulary)) {
      at += 1;
      continue;
    } else lexeme = lexSign(text, at, to);
    tokens.letters.push(lexeme.letter);
    tokens.start.push(at);
    tokens.end.push(lexeme.end);
    tokens.value.push(lexeme.value);
    at = lexeme.end;
  }
  return { ...tokens, text, letters: tokens.letters.join('') };
}

/** The apostrophe of "l'année" and "dell'anno", behind an article or a word for 'of': no quote opens there. */
function isElision(text: string, at: number, { letters, end }: Tokens, { language }: Vocabulary): boolean {
  const code = text.charCodeAt(at);
  if ((code !== 39 && code !== 0x2019) || language.code === 'en' || end.at(-1) !== at) return false;
  return /[tf]/u.test(letters.at(-1) ?? '') && isWordClass(classAt(text, at + 1));
}

const CJK_UNITS = new Map([
  ['年', '年'],
  ['月', '月'],
  ['日', '日'],
  ['号', '日'],
  ['년', '年'],
  ['월', '月'],
  ['일', '日'],
]);

function lexWord(text: string, at: number, to: number, vocabulary: Vocabulary): Lexeme {
  const unit = text.charCodeAt(at) > 0x3000 ? CJK_UNITS.get(text.charAt(at)) : undefined;
  if (unit !== undefined && isAfterNumber(text, at)) return { end: at + 1, letter: unit, value: 0 };
  if (classAt(text, at) === IDEOGRAPH) return { end: at + 1, letter: 'x', value: 0 };
  const end = wordEnd(text, at, to);
  const word = text.slice(at, end);
  const era = word === 'A' && text.startsWith('.D.', end) ? lexDotted(text, word, at) : null; // no article
  if (era !== null) return era;
  const eraOfChrist = lexChrist(text, word, end);
  if (eraOfChrist !== null) return eraOfChrist;
  const found: KnownWord | undefined =
    rowOfWords(text, at, end, vocabulary) ??
    hyphenated(text, at, end, vocabulary) ??
    vocabulary.words.get(word);
  if (found) return known(text, Math.min(to, found.end ?? end), found);
  return lexOddWord(text, word, { at, end, to });
}

//   en 52 avant J.-C.      vers 300 av. J.-C.      l'an 210 après JC
const christ = /\.? ?J(?:\.[ -]{0,3}C\.(?=[,;:)]| \p{Ll})|\.?[ -]{0,3}C)(?!\p{L})/uy;

/** The era of French that is told by two letters. */
function lexChrist(text: string, word: string, end: number): Lexeme | null {
  if (word !== 'avant' && word !== 'après' && word !== 'av' && word !== 'apr') return null;
  christ.lastIndex = end;
  return christ.test(text)
    ? { end: christ.lastIndex, letter: 'G', value: word.startsWith('av') ? -1 : 1 }
    : null;
}

function isAfterNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  const before = code === 32 ? text.charCodeAt(at - 2) : code;
  return before > 47 && before < 58;
}

function wordEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to) {
    const kind = classAt(text, end);
    if (!(isWordClass(kind) || kind === MARK) || kind === IDEOGRAPH) break;
    end += 1;
  }
  return Math.min(end, to);
}

interface KnownWord {
  readonly letter: string;
  readonly value: number;
  readonly short: boolean;
  readonly end?: number;
}

/** 'segunda-feira', "aujourd'hui": a word of the vocabulary with a sign inside. */
function hyphenated(text: string, at: number, end: number, vocabulary: Vocabulary): KnownWord | undefined {
  const sign = text.charAt(end);
  if (sign !== '-' && sign !== "'" && sign !== '’') return undefined;
  if (vocabulary.language.code === 'en') return undefined; // English dates have none: saves looking
  const second = wordEnd(text, end + 1, text.length);
  const found = vocabulary.words.get(text.slice(at, second).replace('’', "'"));
  return found && { ...found, end: second };
}

/** The longest entry of up to three words that begins here: 'كانون الثاني/يناير'. */
function rowOfWords(text: string, at: number, first: number, vocabulary: Vocabulary): KnownWord | undefined {
  if (!vocabulary.openers.has(text.slice(at, first))) return undefined;
  let best: KnownWord | undefined;
  let end = first;
  for (let count = 0; count < 2 && /[ /]/u.test(text.charAt(end)); count += 1) {
    end = wordEnd(text, end + 1, text.length);
    const found = vocabulary.words.get(text.slice(at, end));
    if (found) best = { ...found, end };
  }
  return best;
}

function known(text: string, end: number, { letter, value, short }: KnownWord): Lexeme {
  const stopped = short && text.charAt(end) === '.'; // 'Sept.'
  return { end: stopped ? end + 1 : end, letter, value };
}

/** Words that are no plain entry: 'Q3', 'FY2024', 'B.C.', 'c.'; everything else is x. */
function lexOddWord(
  text: string,
  word: string,
  { at, end, to }: { at: number; end: number; to: number },
): Lexeme {
  const plain = { end, letter: 'x', value: 0 };
  if (word.length > 8) return plain;
  if (end < to && text.charAt(end) === '.' && word.length === 1) return lexDotted(text, word, at) ?? plain;
  const code = text.charCodeAt(end - 1);
  if (code < 48 || code > 57) return plain;
  const ofYear = partOfFiscalYear.exec(word)?.groups;
  if (ofYear !== undefined) return { end, letter: 'z', value: codeOfPart(ofYear) };
  if (/^[QqHh][1-4]$/u.test(word)) {
    const number = Number(word.charAt(1));
    if (/^[Qq]/u.test(word)) return { end, letter: 'q', value: 32 + number };
    return number < 3 ? { end, letter: 'q', value: 39 + number } : plain;
  }
  if (/^FY\d\d(?:\d\d)?$/u.test(word)) {
    const year = Number(word.slice(2));
    return { end, letter: 'K', value: year < 100 ? 2000 + year : year };
  }
  return plain;
}

//   Q3FY24    H1FY2025
//   ^part ^year
const partOfFiscalYear = /^(?<part>Q[1-4]|H[12])FY(?<year>\d\d(?:\d\d)?)$/u;

/** The year a hundredfold, and the EDTF number of the part. */
function codeOfPart({ part = '', year = '' }: Readonly<Record<string, string>>): number {
  const number = Number(part.charAt(1)) + (part.startsWith('Q') ? 32 : 39);
  return (Number(year) + (year.length === 2 ? 2000 : 0)) * 100 + number;
}

function lexDotted(text: string, word: string, at: number): Lexeme | null {
  const era = /^\p{Lu}\.\p{Lu}\.(?!\p{L})/u.exec(text.slice(at, at + 5))?.[0] ?? '';
  if (eraLetters.has(era)) return { end: at + era.length, letter: 'h', value: 0 };
  if (word === 'c') return { end: at + 2, letter: 'c', value: 0 };
  const found = /^(?:B\.C\.(?:E\.)?|A\.D\.|C\.E\.)/u.exec(text.slice(at, at + 6));
  return found && { end: at + found[0].length, letter: 'G', value: word === 'B' ? -1 : 1 };
}

const SIGNS = new Map([
  [',', ','],
  ['،', ','],
  ['、', ','],
  ['(', '<'],
  ['[', '<'],
  ['（', '<'],
  [')', '>'],
  [']', '>'],
  ['）', '>'],
  ['-', '-'],
  ['–', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['−', '-'],
  ['~', '-'],
  ['～', '-'],
  ['〜', '-'],
  ['—', '_'],
  ['―', '_'],
  ['"', '"'],
  ['“', '"'],
  ['”', '"'],
  ['«', '"'],
  ['»', '"'],
  ['%', '%'],
  ['$', '€'],
  ['€', '€'],
  ['£', '€'],
  ['¥', '€'],
  ['₩', '€'],
  ['₽', '€'],
  ['₹', '€'],
  ['#', '^'],
  ['№', '^'],
  ['+', '^'],
  ['§', '^'],
  ['/', '/'],
  [':', ':'],
  [';', ':'],
  ['&', '&'],
  ['!', '!'],
  ['?', '!'],
  ['…', '!'],
  ['。', '!'],
]);

function lexSign(text: string, at: number, to: number): Lexeme {
  const sign = text.charAt(at);
  if (sign === '.') return { end: at + 1, letter: endsSentence(text, at, to) ? '!' : '·', value: 0 };
  if (sign === "'" || sign === '’' || sign === '‘') return lexApostrophe(text, at, to);
  return { end: at + 1, letter: SIGNS.get(sign) ?? '·', value: 0 };
}

/** A stop ends a sentence when a blank or a closing sign follows. */
function endsSentence(text: string, at: number, to: number): boolean {
  return at + 1 >= to || /^[\s"”’')\]»]/u.test(text.charAt(at + 1));
}

/** "'s", "'82", "'90s"; else a quote. */
function lexApostrophe(text: string, at: number, to: number): Lexeme {
  const next = text.charAt(at + 1);
  if (next === 's' && !isWordClass(classAt(text, at + 2)) && at + 2 <= to)
    return { end: at + 2, letter: "'", value: 0 };
  const digits = /^\d\d(?<plural>s?)(?![\d\p{L}%,.:/]*\d)/u.exec(text.slice(at + 1, Math.min(to, at + 12)));
  if (!digits || classAt(text, at - 1) === DIGIT) return { end: at + 1, letter: '"', value: 0 };
  const value = Number(digits[0].slice(0, 2));
  const plural = digits.groups?.['plural'] === 's';
  const isWhole = !isWordClass(classAt(text, at + 1 + digits[0].length));
  if (!isWhole || (plural && value % 10 !== 0)) return { end: at + 1, letter: '"', value: 0 };
  return { end: at + 1 + digits[0].length, letter: plural ? 'e' : 'y', value };
}
