// Identifiers of registers: written as the register writes them, and their check digits worked out.
import { countries } from '../lexicon/countries.ts';
import { type CheckDigits, type RegisterFacts, registers } from '../lexicon/registers.ts';
import { type Identifier, REGISTERS, type Register } from '../records/identifier.ts';

/** What is wrong with an identifier. */
export type IdentifierFault =
  | 'form'
  /** It looks right, but its check digit says that a sign of it is wrong. */
  | 'check'
  /** A company's number whose country is none of ISO 3166. */
  | 'country';

/**
 * An identifier as its register writes it: 'https://www.wikidata.org/wiki/Q42', 'wikidata:Q42' and 'q42' are Q42; blanks and hyphens of an
 * ISNI go, zeros that a spreadsheet ate come back. An address under `url` that is a page of a register is that register's identifier.
 */
export function readIdentifier(register: Register, written: string): Identifier | IdentifierFault {
  const text = written.trim();
  if (text.length > 2000) return 'form';
  if (register === 'url') return ofRegistersPage(text) ?? address(text);
  const value = normal(register, withoutName(register, fromAddress(register, text)));
  if (!registers[register].form.test(value)) return 'form';
  if (register === 'company' && !countries.has(value.slice(0, 2))) return 'country';
  const { check } = registers[register];
  return check === null || CHECKS[check](value) ? { register, value } : 'check';
}

/** Where the register shows what an identifier means; null where it has no such page. Never asked for by the program. */
export function identifierPage({ register, value }: Identifier): string | null {
  const { page } = registers[register];
  return page === null ? null : page + value;
}

/** The name that linked data has for what an identifier means; null where it has none. */
export function identifierUri(identifier: Identifier): string | null {
  const { uri } = registers[identifier.register];
  return uri === null ? identifierPage(identifier) : uri + identifier.value;
}

/** 'wikidata:Q42': as tables and other programs have it. */
export function identifierText({ register, value }: Identifier): string {
  return register === 'url' ? value : `${register}:${value}`;
}

function ofRegistersPage(text: string): Identifier | null {
  for (const register of REGISTERS) {
    if (registers[register].host === null || fromAddress(register, text) === text) continue;
    const found = readIdentifier(register, text);
    if (typeof found !== 'string') return found;
  }
  return null;
}

function address(text: string): Identifier | IdentifierFault {
  if (!registers.url.form.test(text) || !URL.canParse(text)) return 'form';
  const { href, username, password } = new URL(text);
  return username === '' && password === '' ? { register: 'url', value: href } : 'form';
}

/** The part of a page's address that is the identifier; anything else as it is. */
function fromAddress(register: Register, text: string): string {
  const { host, form, loose } = registers[register];
  const parts = /^https?:\/\/(?<host>[^/?#\s]{1,253})(?<rest>[/?#]\S{0,1900})$/iu.exec(text)?.groups;
  if (host === null || parts === undefined) return text;
  const named = (parts['host'] ?? '').toLowerCase();
  if (named !== host && !named.endsWith(`.${host}`)) return text;
  const segments = (parts['rest'] ?? '').split(/[/?#]/u);
  return segments.findLast((one) => form.test(inCase(loose, one))) ?? text;
}

/** 'ISNI 0000 0001 …', 'gnd:118540238' without the name before it. */
function withoutName(register: Register, text: string): string {
  const name = [register, registers[register].label.toLowerCase()].find((one) =>
    text.toLowerCase().startsWith(one),
  );
  if (name === undefined) return text;
  return (
    /^\s{0,9}[:#]?\s{0,9}(?<=[\s:#])(?<rest>\S.*)$/u.exec(text.slice(name.length))?.groups?.['rest'] ?? text
  );
}

function inCase(loose: RegisterFacts['loose'], text: string): string {
  if (loose === 'as-is') return text;
  return loose === 'lower' ? text.toLowerCase() : text.toUpperCase();
}

function normal(register: Register, text: string): string {
  const { loose } = registers[register];
  if (loose !== 'digits')
    return inCase(loose, register === 'company' ? text.replace(/\s+/gu, ' ') : text.replace(/\s+/gu, ''));
  const bare = text.replace(/[\s-]+/gu, '').toUpperCase();
  const digits = /^\d{6,15}[\dX]$/u.test(bare) ? bare.padStart(16, '0') : bare;
  return register === 'orcid' && digits.length === 16 ? (digits.match(/.{4}/gu) ?? []).join('-') : digits;
}

const CHECKS: Readonly<Record<CheckDigits, (value: string) => boolean>> = {
  'iso-7064-11-2': isMod11Of2,
  'iso-7064-97-10': (value) => remainderOf97(value) === 1,
  gnd: isGnd,
  ror: isRor,
  imo: isImo,
};

/** ISNI (ISO 27729) and ORCID iD: one check character by ISO/IEC 7064, MOD 11-2, where X stands for ten. */
function isMod11Of2(value: string): boolean {
  const signs = value.replaceAll('-', '');
  let total = 0;
  for (const digit of signs.slice(0, -1)) total = (total + Number(digit)) * 2;
  return digitOf(signs.at(-1)) === (12 - (total % 11)) % 11;
}

/** LEI (ISO 17442): letters count as 10 to 35, and the whole number leaves 1 when divided by 97 (ISO/IEC 7064, MOD 97-10). */
function remainderOf97(value: string): number {
  let rest = 0;
  for (const sign of value) {
    const number = Number.parseInt(sign, 36);
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest;
}

/**
 * GND: digits before the last, weighted 2, 3, 4 … from the right, by 11. In numbers that came from the file of persons (PND) the rest and the
 * check digit make 11, in those of subjects and bodies (SWD, GKD) they are equal; which one it was cannot be told, so either will do, as in
 * SeeAlso::Identifier::GND of the GBV.
 */
function isGnd(value: string): boolean {
  const signs = value.replaceAll('-', '');
  const digits = [...signs.slice(0, -1)].reverse();
  const rest = digits.reduce((sum, digit, at) => sum + Number(digit) * (at + 2), 0) % 11;
  const last = digitOf(signs.at(-1));
  return last === rest || last === (11 - rest) % 11;
}

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/** ROR: the first seven signs are a number in Crockford's base 32; the last two make it, times 100, leave 1 when divided by 97 (ISO/IEC 7064). */
function isRor(value: string): boolean {
  let number = 0;
  for (const sign of value.slice(0, 7)) number = number * 32 + CROCKFORD.indexOf(sign);
  return 98 - ((number * 100) % 97) === Number(value.slice(7));
}

/**
 * IMO: of a ship, six digits weighted 7 to 2, whose sum ends with the seventh (resolution A.1117(30)); of a company or owner, weighted 8, 6, 4,
 * 2, 9, 7, the sum by 11 taken from 11, of which the last digit (resolution MSC.160(78)).
 */
function isImo(value: string): boolean {
  const weighted = (weights: readonly number[]): number =>
    weights.reduce((sum, weight, at) => sum + weight * Number(value[at]), 0);
  const last = Number(value[6]);
  const company = 11 - (weighted([8, 6, 4, 2, 9, 7]) % 11);
  return weighted([7, 6, 5, 4, 3, 2]) % 10 === last || company % 10 === last;
}

function digitOf(sign = ''): number {
  return sign === 'X' ? 10 : Number(sign);
}
