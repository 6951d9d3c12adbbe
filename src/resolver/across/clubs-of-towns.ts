// Which of several clubs of one name an article means: 'CSKA' beside 'CSKA Sofia' is not the 'CSKA' beside 'CSKA Moscow'.
import { CLUB_SIGNS } from '../../lexicon/organisation-words.ts';
import { countryOfCity } from '../../text/country-of-region.ts';
import { addToSet } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import { countryOfWords } from '../country-of-words.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';

/** The town that the article writes behind the name elsewhere, as a key; null for none, for several, and for names that the collection has of one town alone. */
export type TownOf = (node: Node) => string | null;

/** For names of one word. A town is one that the collection names as a place, or a great city; no country: 'Ford Australia' is a part of Ford. Linear in names. */
export function townsTold(bodies: readonly Node[], nodes: readonly Node[]): TownOf {
  const [inArticle, anywhere] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const places = new Set<string>();
  for (const { kind, key } of nodes) if (kind === 'place') places.add(key);
  for (const { articleNumber, organisation } of bodies) {
    const [name = '', ...town] = organisation.words;
    if (town.length === 0 || town.length > MOST_WORDS || !isTown(town, places)) continue;
    addToSet(inArticle, `${articleNumber}|${name}`, town.join(''));
    addToSet(anywhere, name, town.join(''));
  }
  return ({ articleNumber, organisation: { words } }) => {
    const name = words.join(' ');
    if ((anywhere.get(name)?.size ?? 0) < 2) return null;
    const [only, more] = inArticle.get(`${articleNumber}|${name}`) ?? [];
    return more === undefined ? (only ?? null) : null;
  };
}

/** 'New York City' has three. */
const MOST_WORDS = 3;

function isTown(words: readonly string[], places: ReadonlySet<string>): boolean {
  if (countryOfWords(words) !== null) return false;
  return places.has(words.join('')) || countryOfCity(words.join(' ')) !== null;
}

/** The clubs that a name of one word may mean: 'FC Barcelona' and 'Barcelona SC', of whom an article that says 'Barcelona' alone may mean either. */
export type ClubsOf = (node: Node) => readonly Node[];

/** Empty for names of one club, and where the article of the name has one of them. Linear in names. */
export function clubsOfOneName(bodies: readonly Node[], fullest: (node: Node) => Node): ClubsOf {
  const clubs = new Map<string, Map<string, Node>>();
  for (const node of bodies) {
    const { words, core } = node.organisation;
    const [name, more] = words.filter((word) => !CLUB_SIGNS.has(word));
    if (words.length !== 2 || name === undefined || more !== undefined) continue;
    const known = clubs.get(name) ?? new Map<string, Node>();
    clubs.set(name, known);
    if (!known.has(core)) known.set(core, node);
  }
  return (node) => {
    const { words, core } = node.organisation;
    const known = words.length === 1 ? clubs.get(words[0] ?? '') : undefined;
    return known === undefined || known.size < 2 || fullest(node).organisation.core !== core
      ? []
      : [...known.values()];
  };
}

/** Which of the clubs is meant, of each article that does not tell; one that the article names beside it is another. */
export function askWhichClub(bodies: readonly Node[], clubsOf: ClubsOf, clusters: Clusters): FoundDoubt[] {
  const inArticle = ({ articleNumber }: Node, { organisation }: Node): string =>
    `${articleNumber}|${organisation.core}`;
  const named = new Set(bodies.map((node) => inArticle(node, node)));
  return bodies.flatMap((a) =>
    clubsOf(a)
      .filter((b) => !clusters.together(a, b) && !named.has(inArticle(a, b)))
      .slice(0, MOST_CLUBS)
      .map((b) => ({
        a,
        b,
        rule: 'short-name-of-several',
        reason: `The article says only '${a.name}', and the collection has more than one so called, '${b.name}' among them.`,
      })),
  );
}

/** More clubs of one name are not told one by one. */
const MOST_CLUBS = 3;
