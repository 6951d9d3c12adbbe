// What is wrong with a YAML file, in words for somebody who has never heard of YAML: what the line says, and what to write.
import type { z } from 'zod';
import { nearest } from './nearest.ts';

/** A complaint without its place. */
export interface Complaint {
  readonly message: string;
  readonly hint: string;
}

export type Issue = z.core.$ZodIssue;

const BRACKET: Complaint = {
  message: 'A bracket that was opened is not closed.',
  hint: "Add the missing ']' or '}' here or on the line above.",
};
/** 'accent: #1b6e5a', where the value is lost, and the bracket behind it with it. */
export const HASH: Complaint = {
  message: 'What stands behind # is a remark, so there is no value here.',
  hint: "Put the value in quotation marks: accent: '#1b6e5a'.",
};
/** Brackets in brackets, mostly of a program that wrote them. */
export const DEEP: Complaint = {
  message: 'Lists and keys stand inside each other more than 400 deep.',
  hint: 'Check that it is the file you meant; what is written here goes no deeper than four.',
};
/** '*Kim*': YAML takes the star for a pointer to what '&' names elsewhere. */
export const ALIAS: Complaint = {
  message: 'Words begin with * or &, which have a meaning of their own here.',
  hint: 'Put them in quotation marks.',
};
const QUOTE: Complaint = {
  message: 'A quotation mark that was opened is not closed.',
  hint: 'Look for the one that is missing, here or on a line above.',
};
const AFTER_END: Complaint = {
  message: 'Something stands behind the end of a value, or a line does not belong to what stands above.',
  hint: "Put words that hold quotation marks in the other kind ('say \"yes\"'), and begin the items of a list with '- '.",
};
const COLON: Complaint = {
  message: "There is one ': ' too many, or the line is not under the key that it belongs to.",
  hint: 'Put words that hold a colon in quotation marks: title: "Talks: part 1"; else give the line as many blanks at its beginning as its neighbours have.',
};

const SYNTAX: ReadonlyMap<string, Complaint> = new Map([
  ['TAB_AS_INDENT', { message: 'A line begins with a tab.', hint: 'Use blanks instead: two for each step.' }],
  [
    'BAD_INDENT',
    {
      message: 'A line does not begin where its neighbours do.',
      hint: 'Give it as many blanks at its beginning as the lines that it belongs to.',
    },
  ],
  ['MULTILINE_IMPLICIT_KEY', COLON],
  ['BLOCK_AS_IMPLICIT_KEY', COLON],
  [
    'BAD_SCALAR_START',
    {
      message: 'Words begin with a sign that has a meaning of its own here (@, ` or %).',
      hint: 'Put them in quotation marks.',
    },
  ],
  [
    'BAD_DQ_ESCAPE',
    {
      message: 'A backslash in double quotation marks has a meaning of its own.',
      hint: "Write two, or use single quotation marks: 'C:\\papers'.",
    },
  ],
  [
    'MULTIPLE_DOCS',
    { message: "A line '---' or '...' ends the file before its end.", hint: 'Take that line out.' },
  ],
  [
    'DUPLICATE_KEY',
    {
      message: 'The key of this line stands above already.',
      hint: 'Keep one of the two, and put under it what belongs to both.',
    },
  ],
  ['BAD_ALIAS', ALIAS],
]);

/** What the parser could not read, `near` which lines. `message` is the parser's own, for what has no words of ours. */
export function syntaxComplaint(code: string, message: string, near: string): Complaint {
  if (/end with a [\]}]/u.test(message)) return isValueRemark(near) ? HASH : BRACKET;
  if (/closing ["']/u.test(message)) return QUOTE;
  if (/at node end/u.test(message)) return AFTER_END;
  return (
    SYNTAX.get(code) ?? {
      message: (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/u, '').trim(),
      hint: 'Look at this line and the one above for a sign that is missing: a quotation mark, a bracket, a comma or a colon.',
    }
  );
}

/** 'theme: { accent: #1b6e5a }' */
function isValueRemark(near: string): boolean {
  return /[[{]/u.test(near) && /[:,[{][ \t]{0,9}#[^\s#]/u.test(near);
}

interface Asked {
  readonly path: readonly string[];
  /** What stands there; undefined where nothing does. */
  readonly value: unknown;
  /** What the schema says of this place; empty where it says nothing. */
  readonly about: string;
  readonly keys: readonly string[];
}

/** A key that is none; `value` is what stands around it, `keys` what could. */
export function keyComplaint(key: string, { path, value, keys }: Omit<Asked, 'about'>): Complaint {
  const comma = numberWithComma(key, value);
  if (comma !== null)
    return { message: 'A comma in a number parts it in two.', hint: `Write a point: ${comma}.` };
  const guess = nearest(key, keys);
  const cut = guess === null ? textCutByComma(key, value) : null;
  if (cut !== null)
    return {
      message: 'A comma in braces parts a text in two.',
      hint: `Put the text in quotation marks: ${cut}.`,
    };
  return {
    message: `There is no key '${key}'${path.length > 0 ? ` in ${placeWords(path)}` : ''}.`,
    hint: guess === null ? `Known keys here: ${keys.join(', ')}.` : `Did you mean '${guess}'?`,
  };
}

/** What was meant by `{ mention: 0,4 }`, which is the key 'mention' and a key '4' without a value; null where it is something else. */
function numberWithComma(key: string, around: unknown): string | null {
  if (!/^\d{1,9}$/u.test(key) || typeof around !== 'object' || around === null) return null;
  const pairs = Object.entries(around);
  if (pairs.some(([name, value]) => name === key && value !== null)) return null;
  const whole = pairs.filter(([, value]) => Number.isInteger(value));
  const [only] = whole.length === 1 ? whole : [];
  return only === undefined ? `0.${key}` : `${only[0]}: ${only[1]}.${key}`;
}

/** What was meant by `{ quote: some 2,300 barrels }`, which is a quote 'some 2' and a key '300 barrels' without a value; null where it is something else. */
function textCutByComma(key: string, around: unknown): string | null {
  if (typeof around !== 'object' || around === null) return null;
  const pairs = Object.entries(around);
  const at = pairs.findIndex(([name, value]) => name === key && value === null);
  const [name, text] = pairs[at - 1] ?? [];
  if (name === undefined || (typeof text !== 'string' && typeof text !== 'number')) return null;
  return `${name}: "${text}${/^\d/u.test(key) && /\d$/u.test(String(text)) ? ',' : ', '}${key}"`;
}

/** What does not fit the schema. */
export function valueComplaint(issue: Issue, { path, value, about, keys }: Asked): Complaint {
  const where = path.length === 0 ? 'The file' : capitalised(placeWords(path));
  const said = about === '' ? 'README lists every key with an example.' : about;
  if (value === undefined && path.length > 0)
    return { message: `${where} is missing.`, hint: `Add '${path.at(-1)}: …'. ${said}` };
  if (value === null)
    return { message: `${where} has no value.`, hint: `Write one, or take the line out. ${said}` };
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(where, value, issue.values.map(String));
    case 'invalid_type':
      return {
        message: `${where} ${TYPES.get(issue.expected) ?? `must be ${issue.expected}`}.`,
        hint: typeHint(issue.expected, keys, said),
      };
    case 'too_small':
      return { message: `${where} ${fewest(issue)}.`, hint: said };
    case 'too_big':
      return { message: `${where} ${most(issue)}.`, hint: said };
    case 'invalid_union':
    case 'invalid_format':
      return { message: `${where} cannot be ${shown(value)}.`, hint: said };
    default:
      return { message: `${where} is not as expected: ${issue.message}.`, hint: said };
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function oneOf(where: string, value: unknown, allowed: readonly string[]): Complaint {
  const guess = typeof value === 'string' ? nearest(value, allowed) : null;
  return {
    message: `${where} cannot be ${shown(value)}.`,
    hint: `${guess === null ? '' : `Did you mean '${guess}'? `}It is one of: ${allowed.join(', ')}.`,
  };
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['array', 'must be a list'],
  ['record', "must be pairs 'key: value', one on a line and none with '- ' before it"],
  ['object', "must be keys with values, 'key: value'"],
  ['string', 'must be words'],
  ['number', 'must be a number'],
  ['int', 'must be a whole number'],
  ['boolean', 'must be true or false'],
]);

function typeHint(expected: string, keys: readonly string[], said: string): string {
  if (expected === 'array') return `Write [one, other], or one a line with '- ' before it. ${said}`;
  if (expected === 'object' && keys.length > 0) return `Known keys here: ${keys.join(', ')}. ${said}`;
  if (expected === 'string') return `Put it in quotation marks, if it is meant as words. ${said}`;
  return said;
}

function fewest({ origin, minimum }: Extract<Issue, { code: 'too_small' }>): string {
  if (origin === 'array') return `needs at least ${minimum} entries`;
  return origin === 'string' ? 'is empty' : `must be at least ${minimum}`;
}

function most({ origin, maximum }: Extract<Issue, { code: 'too_big' }>): string {
  if (origin === 'array') return `may have at most ${maximum} entries`;
  return origin === 'string' ? `may be at most ${maximum} signs long` : `must be at most ${maximum}`;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > 60 ? `${value.slice(0, 57)}…` : value}'`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'keys with values' : String(value);
}

/** ['pin', '0', 'quote'] → "'quote' in entry 1 of 'pin'". */
function placeWords(path: readonly string[]): string {
  const [last = '', ...outer] = [...path].reverse();
  const rest = outer.length === 0 ? '' : ` ${isEntry(last) ? 'of' : 'in'} ${placeWords(outer.reverse())}`;
  return isEntry(last) && rest !== '' ? `entry ${Number(last) + 1}${rest}` : `'${last}'${rest}`;
}

function isEntry(step: string): boolean {
  return /^\d{1,9}$/u.test(step);
}
