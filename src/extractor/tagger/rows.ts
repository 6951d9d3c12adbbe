import { isCapital, tokenKinds } from '../../text/tokens.ts';
import { inOrder } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import type { NameKind } from './labels.ts';
import { listsOf, type Named, withWords } from './span-rules.ts';
import { bandOf, bitOf, bitsOf, personalBits, placeBits, sortOf } from './word-lists.ts';

// What stands in one row is mostly of one kind: "the Rhône, the Inn and the Po" are rivers, "Moreau, Orban and Szilas" people.

const joins = hashesOf([',', 'and', 'or', '&']);
const the = hashOf('the');
const locatives = hashesOf(['across', 'around', 'at', 'between', 'from', 'in', 'near', 'throughout']);
/** A row is so long at least, and so many of it surely of its kind. */
const fewest = 3;
const fewestSure = 2;
const sure = 0.6;
/** Where the tagger is surer than this it is left alone. */
const doubtful = 0.8;
/** In a row of which so many are surely of one kind and hardly any of another, even those are settled. */
const hardlyDoubtful = 0.96;
const manySure = 6;
/** So many times the sure ones of other kinds. */
const overOthers = 3;
const confidence = 0.7;
const mostWords = 2;
/** So many words of a body in a row that the tagger did not see. */
const mostOfMissed = 4;
const longest = 40; // items: a longer row is a table
const listed =
  placeBits | bitsOf('town', 'landmark', 'organisation', 'media', 'team', 'given', 'person', 'demonym');

const beginsClause = hashesOf([
  'are',
  'at',
  'had',
  'has',
  'have',
  'in',
  'is',
  'of',
  'said',
  'says',
  'was',
  'were',
  'will',
  'would',
  'who',
  "'s",
  '’s',
]);
const between = hashOf('between');
const familyBit = bitOf('family');
const smallPlaces = bitsOf('town', 'landmark');

/** One of a row: a name, or a capital that the tagger saw no name in. */
interface Item {
  readonly name: Named | null;
  readonly first: number;
  readonly last: number;
  readonly hasArticle: boolean;
}

/** The names, with the doubtful ones of a row of another kind as of that kind, and with the words between places that it missed. Names in order; linear. */
export function withRows(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const changed = new Map<Named, Named>();
  const missed: Named[] = [];
  for (let at = 0; at < names.length; ) {
    const row = rowFrom(names, at, prepared);
    if (row.length >= fewest || isPair(row, prepared)) settle(row, { changed, missed, prepared });
    at += Math.max(1, row.filter(({ name }) => name !== null).length);
  }
  if (changed.size === 0 && missed.length === 0) return names;
  const settled = names.map((name) => changed.get(name) ?? name);
  return inOrder(settled, missed);
}

function rowFrom(names: readonly Named[], from: number, prepared: Prepared): readonly Item[] {
  const head = names[from];
  if (head === undefined) return [];
  const items: Item[] = [itemOf(head, prepared)];
  let next = from + 1;
  for (let last = head.last; items.length < longest; last = items.at(-1)?.last ?? 0) {
    const item = itemAfter(last, names[next], prepared);
    if (item === null) break;
    if (item.name !== null) next += 1;
    items.push(item);
    if (isJoinedByWord(item, prepared)) break; // "Sulla and Trump, Rome and the U.S." are two pairs
  }
  while (items.length > 0 && items.at(-1)?.name === null && !endsRow(items.at(-1), prepared)) items.pop();
  return items;
}

/** The next one of a row behind a comma or "and": the name that begins there, or one capital. */
function itemAfter(last: number, name: Named | undefined, prepared: Prepared): Item | null {
  const { lower, sentence, tokens } = prepared.reading;
  let at = last;
  while (at - last < 2 && joins.has(lower[at] ?? 0)) at += 1;
  if (at === last) return null;
  const hasArticle = lower[at] === the;
  if (hasArticle) at += 1;
  if (at >= tokens.length || sentence[at] !== sentence[last]) return null;
  if (name?.first === at) return { name, first: at, last: name.last, hasArticle };
  if (tokens.kind[at] !== tokenKinds.capital) return null;
  const end = endOfCapitals(at, name?.first ?? tokens.length, prepared);
  return end > at + mostOfMissed || end === name?.first
    ? null
    : { name: null, first: at, last: end, hasArticle };
}

/** One past the last capital of those that begin there. */
function endOfCapitals(first: number, limit: number, { reading: { tokens } }: Prepared): number {
  let end = first + 1;
  while (end < limit && end - first <= mostOfMissed && isCapital(tokens.kind[end])) end += 1;
  return end;
}

const comma = hashOf(',');

function isJoinedByWord({ first, hasArticle }: Item, { reading: { lower } }: Prepared): boolean {
  return lower[first - (hasArticle ? 2 : 1)] !== comma;
}

/** A missed last one of a row stands behind "and" and before the end of its clause. */
function endsRow(item: Item | undefined, prepared: Prepared): boolean {
  if (item === undefined) return false;
  const { text, tokens } = prepared.reading;
  return isJoinedByWord(item, prepared) && /^[,.;:]/u.test(text.slice(tokens.end[item.last - 1] ?? 0));
}

const itemOf = (name: Named, { reading: { lower } }: Prepared): Item => ({
  name,
  first: name.first,
  last: name.last,
  hasArticle: lower[name.first - 1] === the,
});

interface Found {
  readonly changed: Map<Named, Named>;
  readonly missed: Named[];
  readonly prepared: Prepared;
}

function settle(row: readonly Item[], { changed, missed, prepared }: Found): void {
  const kind = kindOf(row) ?? (isSomewhere(row, prepared) ? 'place' : null);
  if (kind === null) return;
  const isLong = isClear(row, kind);
  for (const item of row) {
    if (item.name === null) {
      if (!isMissed(item, kind, { isLong, prepared, row })) continue;
      const { start, end } = prepared.reading.tokens;
      const span = {
        start: start[item.first] ?? 0,
        end: end[item.last - 1] ?? 0,
        kind,
        confidence,
        rule: 'row',
      };
      missed.push(withWords(span, prepared));
    } else if (item.name.kind !== kind && isOpen(item.name, kind, isLong ? hardlyDoubtful : doubtful))
      changed.set(item.name, { ...item.name, kind, rule: 'row' });
  }
}

interface Around {
  readonly isLong: boolean;
  readonly prepared: Prepared;
  readonly row: readonly Item[];
}

/** Several capitals among many bodies are one more; one capital that nobody knows, among places, is a place. */
function isMissed(item: Item, kind: NameKind, { isLong, prepared, row }: Around): boolean {
  if (item.last - item.first > 1) return kind === 'organisation' && isLong;
  if (kind === 'person') return isBetweenPeople(item, row) && isUnknown(item, prepared);
  return kind === 'place' && (row.every(({ hasArticle }) => hasArticle) || isUnknown(item, prepared));
}

/** "Ann Lee, Siddra, Tom Orr and": two full names of people stand right beside it. */
function isBetweenPeople(item: Item, row: readonly Item[]): boolean {
  const at = row.indexOf(item);
  return [row[at - 1], row[at + 1]].every(
    (one) => one?.name?.kind === 'person' && one.name.confidence >= sure && one.last - one.first > 1,
  );
}

/** "The docks at Sandy Cay and Orra Point remain": two places behind such a word; "in Orra and Vesk in Lind are" may be a town and a firm. */
function isPair(row: readonly Item[], prepared: Prepared): boolean {
  const [head, tail] = row;
  if (row.length !== 2 || head === undefined || tail?.name === null || tail === undefined) return false;
  if (!isJoinedByWord(tail, prepared) || !isSomewhere(row, prepared)) return false;
  if ((head.name?.confidence ?? 0) < sure || prepared.reading.lower[head.first - 1] === between) return false;
  if (((prepared.matches.word[tail.last - 1] ?? 0) & personalBits) !== 0) return false; // "between Sulla and Trump"
  return !beginsClause.has(prepared.reading.lower[tail.last] ?? 0);
}

/** "Trains from Metlaoui, Redeyef and Moulares": a place stands first behind such a word, and none of the row is surely anything else. */
function isSomewhere(row: readonly Item[], { reading: { lower } }: Prepared): boolean {
  const [head] = row;
  if (head?.name?.kind !== 'place' || !locatives.has(lower[head.first - 1] ?? 0)) return false;
  return row.every(({ name }) => name === null || name.kind === 'place' || isOpen(name, 'place'));
}

/** The kind of most that are sure, in a row of which no more than half are in doubt. */
function kindOf(row: readonly Item[]): NameKind | null {
  const counts = new Map<NameKind, number>();
  let certain = 0;
  for (const { name } of row) {
    if (name === null || name.confidence < sure) continue;
    certain += 1;
    counts.set(name.kind, (counts.get(name.kind) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined || most[1] < fewestSure || most[1] * 2 < row.length) return null;
  return most[1] >= (certain - most[1]) * overOthers ? most[0] : null;
}

/** "Setenil, Torre Alhaquime, Ronda, El Gastor, Grazalema, Zahara and Zafra": so many places, and one that looks like a person. */
function isClear(row: readonly Item[], kind: NameKind): boolean {
  let own = 0;
  let others = 0;
  for (const { name } of row) {
    if (name === null || name.confidence < sure) continue;
    if (name.kind === kind) own += 1;
    else others += 1;
  }
  return own >= manySure && others <= 1;
}

function isOpen(name: Named, kind: NameKind, limit: number = doubtful): boolean {
  if (name.confidence >= limit || name.last - name.first > mostWords) return false;
  const own = listsOf(name);
  if (kind !== 'person') return (own & listed) === 0;
  return (own & (listed & ~personalBits) & ~((own & familyBit) === 0 ? 0 : smallPlaces)) === 0; // Torres is a town and a surname
}

function isUnknown({ first }: Item, { matches }: Prepared): boolean {
  const bits = matches.word[first] ?? 0;
  return bandOf(bits) === 0 && sortOf(bits) === 0 && (bits & listed) === 0;
}
