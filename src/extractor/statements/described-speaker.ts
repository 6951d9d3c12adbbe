// 'the 45-year-old', 'the Ballinamore native', 'the mother of four', 'the Brazilian': other words for somebody of whom the article has told.
import { demonyms } from '../../lexicon/demonyms.ts';
import { DESCRIBING_NOUNS } from '../../lexicon/describing-words.ts';
import { COUNTS_OF_CHILDREN } from '../../lexicon/relatives.ts';
import type { PersonMention } from '../../records/mention.ts';
import { isInQuotation } from './quotations.ts';
import { holderBefore } from './role-holders.ts';
import { isRoleHead } from './role-words.ts';
import { personAt } from './roles.ts';
import { isUnnamed, type Scene } from './scene.ts';
import { AUXILIARIES, isFunctionWord, RELATIVES } from './words.ts';

/** How many pieces such words have at most, and how many sentences back somebody is looked for by context and by age. */
const LONGEST = 8;
const NEAR = 4;
const FAR = 40;

const AGE = /^(?<years>\d{1,3})-year-old$/u;

/** Whom the words ending at piece `at` mean, and the piece where they begin; null where they are no such words, and in doubt. */
export function describedEndingAt(scene: Scene, at: number): { person: PersonMention; from: number } | null {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST); from--) {
    const piece = scene.pieces[from];
    if (piece === undefined || piece.sign || RELATIVES.has(piece.lower) || AUXILIARIES.has(piece.lower))
      return null;
    if (piece.lower !== 'the') continue;
    const opens = from === 0 || scene.pieces[from - 1]?.sign === true;
    const person = opens ? personMeant(scene, from, at) : null;
    return person === null ? null : { person, from };
  }
  return null;
}

/** Whom the words that begin at piece `from` and end at the next sign mean: '“…,” said the 45-year-old.' */
export function describedAfter(scene: Scene, from: number): PersonMention | null {
  if (scene.pieces[from]?.lower !== 'the') return null;
  let last = from;
  while (last < from + LONGEST && scene.pieces[last + 1]?.sign === false) last += 1;
  const near = scene.pieces.slice(from + 1, last + 1).findIndex(isRoleHead);
  const head = near < 0 ? -1 : from + 1 + near;
  const held = head < 0 || isRoleHead(scene.pieces[head + 1]) ? null : holderBefore(scene, head); // 'said the minister'
  return held?.from === from ? held.person : personMeant(scene, from, last);
}

function personMeant(scene: Scene, from: number, last: number): PersonMention | null {
  if (isInQuotation(scene, from)) return null;
  const words = scene.pieces.slice(from + 1, last + 1);
  if (words.some(({ name }) => name?.kind === 'person')) return null;
  const years = words.map(({ lower }) => AGE.exec(lower)?.groups?.['years']).find((age) => age !== undefined);
  if (years !== undefined) return personOfAge(scene, years);
  const describes = words.some(
    ({ lower }, index) =>
      DESCRIBING_NOUNS.has(lower) ||
      isParent(words, index) ||
      isDemonym(words, index) ||
      isPast(scene, from + 1 + index),
  );
  return describes ? onlyPersonNear(scene, from) : null;
}

type Words = readonly { readonly lower: string; readonly start: number }[];

/** 'father of four', 'mother-of-two'. */
function isParent(words: Words, at: number): boolean {
  const word = words[at]?.lower ?? '';
  if (/^(?:father|mother|dad|mum)-of-\p{L}+$/u.test(word)) return true;
  return (
    /^(?:father|mother)$/u.test(word) &&
    words[at + 1]?.lower === 'of' &&
    COUNTS_OF_CHILDREN.includes(words[at + 2]?.lower ?? '')
  );
}

const DEMONYMS: ReadonlySet<string> = new Set([...demonyms.keys()].map((word) => word.toLowerCase()));

/** 'the Brazilian', 'the former Brazilian'; not 'the Brazilian coach'. */
const isDemonym = (words: Words, at: number): boolean =>
  at === words.length - 1 && DEMONYMS.has(words[at]?.lower ?? '');

/** 'the former headmaster', 'the ex-banker': what somebody was, said of one already told of. */
function isPast({ pieces }: Scene, at: number): boolean {
  const word = pieces[at]?.lower ?? '';
  const isOnce = /^(?:former|retired)$/u.test(pieces[at - 1]?.lower ?? '') || word.startsWith('ex-');
  return isOnce && pieces[at]?.capital === false && isRoleHead(pieces[at]);
}

const surnameOf = ({ text }: PersonMention): string => text.split(/\s+/u).at(-1) ?? text;
const before = (scene: Scene): Scene | null => scene.previous ?? scene.lastParagraph;

/** The one person whose age was told; where none was, whoever alone was told of right before. */
function personOfAge(scene: Scene, years: string): PersonMention | null {
  const found = new Map<string, PersonMention>();
  let one = before(scene);
  for (let step = 0; step < FAR && one !== null; step++) {
    for (const [at, { lower }] of one.pieces.entries()) {
      if (lower !== years && lower !== `${years}-year-old`) continue;
      const person = agedPerson(one, at);
      if (person !== null) found.set(surnameOf(person), person);
      else if (lower !== years && one.pieces[at - 1]?.lower !== 'the') return null; // 'a 38-year-old taxi driver' may be meant
    }
    one = before(one);
  }
  if (found.size > 1) return null;
  return [...found.values()][0] ?? onlyPersonNear(scene, 0);
}

/** Whose age piece `at` is: 'Ann Lee, 45', 'Ann Lee (45)', 'Ann Lee, a 45-year-old nurse', '45-year-old nurse Ann Lee'. */
function agedPerson(scene: Scene, at: number): PersonMention | null {
  const { pieces } = scene;
  const isArticle = /^an?$/u.test(pieces[at - 1]?.lower ?? '');
  const sign = pieces[isArticle ? at - 2 : at - 1]?.lower ?? '';
  const apposed = /^[,(]$/u.test(sign) ? personAt(scene, isArticle ? at - 3 : at - 2) : null;
  if (apposed !== null) return apposed;
  for (let next = at + 1; next < at + LONGEST && pieces[next]?.sign === false; next++) {
    if (isFunctionWord(pieces[next]?.lower ?? '') && pieces[next]?.lower !== 'of') return null;
    const person = personAt(scene, next);
    if (person !== null) return person;
  }
  return null;
}

/** The one person whom the nearest sentence before speaks of or hears; null where there are two, or one without a name. */
function onlyPersonNear(scene: Scene, from: number): PersonMention | null {
  if (peopleIn(scene, from).length > 0) return null;
  let one = before(scene);
  for (let step = 0; step < NEAR && one !== null; step++) {
    const [heard, ...others] = one.heard;
    if (heard !== undefined)
      return others.length === 0 && heard.name.kind === 'person' && !isUnnamed(heard.name)
        ? heard.name
        : null;
    if (one.unnamed.some((at) => one?.pieces[at]?.name?.kind === 'person')) return null;
    const people = peopleIn(one, one.pieces.length);
    const names = new Set(people.map(surnameOf));
    if (names.size > 0) return names.size === 1 ? (people[0] ?? null) : null;
    one = before(one);
  }
  return null;
}

/** The people named before piece `end`, outside quotations. */
function peopleIn(scene: Scene, end: number): readonly PersonMention[] {
  return scene.names.flatMap((at) => {
    const person = at < end && !isInQuotation(scene, at) ? personAt(scene, at) : null;
    return person === null ? [] : [person];
  });
}
