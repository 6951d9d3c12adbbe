// 'the minister said': which of the people whose roles the article has told is meant.
import type { PersonMention } from '../../records/mention.ts';
import type { Finding } from './finding.ts';
import type { RoleHolder, RoleHolders, Scene } from './scene.ts';

/** Add what the rules for roles found in a sentence, and its unnamed people, to the holders of its article. */
export function rememberHolders(scene: Scene, found: readonly Finding[]): void {
  for (const one of found) {
    const { subject } = one;
    if (one.head === undefined || subject.kind !== 'person') continue;
    const role = scene.article.text.slice(one.start, one.end);
    const key = subject.text.split(/\s+/u).at(-1) ?? subject.text;
    add(scene.holders, one.head, { person: subject, key, words: wordsOf(role), start: subject.start });
  }
  for (const at of scene.unnamed) {
    const name = scene.pieces[at]?.name ?? null;
    if (name?.kind !== 'person') continue;
    for (const word of wordsOf(name.text))
      add(scene.holders, word, { person: null, key: `${name.start}`, words: new Set(), start: name.start });
  }
}

function add(holders: RoleHolders, head: string, holder: RoleHolder): void {
  const known = holders.get(head);
  if (known === undefined) {
    holders.set(head, { list: [holder], mixed: false });
    return;
  }
  const [first] = known.list;
  known.mixed ||= first !== undefined && !isSame(first, holder);
  known.list.push(holder);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().split(/[^\p{L}\p{N}-]+/u));
}

/** How many words may stand between 'the' and the noun: 'the acting police commissioner'. */
const FURTHEST = 3;

/**
 * The person whom 'the minister', ending at piece `at`, means, and the piece where the words begin. Null unless exactly one person of the
 * article so far, or else of the sentence or paragraph before, has been called so, with every word that stands in front of the noun.
 */
export function holderBefore(scene: Scene, at: number): { person: PersonMention; from: number } | null {
  const from = articleBefore(scene, at);
  const head = scene.pieces[at]?.lower ?? '';
  const limit = scene.pieces[at]?.start ?? scene.start;
  if (from === null) return null;
  const wanted = scene.pieces
    .slice(from + 1, at)
    .flatMap(({ lower, name }) => (name === null ? [lower] : [...wordsOf(name.text)]));
  const known = scene.holders.get(head);
  if (known === undefined) return null;
  const all = known.mixed ? [] : known.list.slice(0, ENOUGH).filter((one) => one.start < limit);
  const person = onlyOne(all, wanted) ?? onlyOne(nearOf(scene, known.list, limit), wanted);
  return person === null ? null : { person, from };
}

/** So many mentions of one person with a role tell all its words. */
const ENOUGH = 20;

/** Those of this sentence, left of offset `limit`, and of the sentence before. */
function nearOf(scene: Scene, list: readonly RoleHolder[], limit: number): readonly RoleHolder[] {
  const near = (scene.previous ?? scene.lastParagraph)?.start ?? scene.start;
  let first = list.length;
  while (first > 0 && (list[first - 1]?.start ?? 0) >= near) first -= 1;
  return list.slice(first).filter((one) => one.start < limit);
}

function articleBefore(scene: Scene, at: number): number | null {
  for (let from = at - 1; from >= Math.max(0, at - 1 - FURTHEST); from--) {
    const piece = scene.pieces[from];
    if (piece?.lower === 'the') return from;
    if (piece === undefined || piece.sign || piece.date !== null) return null;
    if (piece.name !== null && piece.name.kind !== 'organisation') return null; // 'the CPA secretary'
  }
  return null;
}

function onlyOne(known: readonly RoleHolder[], wanted: readonly string[]): PersonMention | null {
  const [first] = known;
  if (first === undefined || first.person === null) return null;
  if (known.some((one) => !isSame(one, first))) return null;
  return known.some((one) => wanted.every((word) => one.words.has(word))) ? first.person : null;
}

/** One surname, or a surname among the names of the other: 'Sheikh Omari', 'Omari Ahmad'. */
function isSame(one: RoleHolder, other: RoleHolder): boolean {
  if (one.person === null || other.person === null) return one.key === other.key;
  return hasWord(one.person.text, other.key) || hasWord(other.person.text, one.key);
}

const hasWord = (text: string, word: string): boolean => ` ${text} `.includes(` ${word} `);
