// Countries have one code whatever they are called: DPRK and North Korea, the Russian Federation and Russia.
import { stateCodes } from '../../lexicon/place-aliases.ts';
import { nameKey } from '../../text/person-name.ts';
import { addTo, type Buckets, distinct } from '../buckets.ts';
import type { Clusters } from '../clusters.ts';
import { countryOf } from '../country-told.ts';
import type { Node } from '../node.ts';
import { countriesOfOneName } from '../place-name.ts';
import { both, type Where, whereIs } from '../places-told.ts';
import type { StatedOf } from './stated.ts';

/** Join the names of one country within an article, and the longer and shorter names of a place. */
export function joinPlacesWithin(nodes: readonly Node[], stated: StatedOf, clusters: Clusters): void {
  const named = nodes.filter((node) => node.hasWords);
  partTowns(named, stated, clusters);
  const byCountry = new Map<string, Node>();
  for (const node of named) {
    const code = countryOf(node);
    if (code === null) continue;
    const other = byCountry.get(code);
    if (other === undefined) byCountry.set(code, node);
    else
      clusters.join(other, node, {
        rule: 'same-country',
        evidence: `'${other.name}' and '${node.name}' are names of one country (${code}).`,
        confidence: 0.99,
      });
  }
  joinNameOfTwo(named, byCountry, clusters);
  joinPointsOfCompass(named, clusters);
  joinForms(
    named.filter((node) => countryOf(node) === null),
    clusters,
  );
}

/** 'Congo' is the DR Congo of an article that names no other. */
function joinNameOfTwo(
  places: readonly Node[],
  byCountry: ReadonlyMap<string, Node>,
  clusters: Clusters,
): void {
  for (const node of places) {
    const [one, more] = (countriesOfOneName(node.key) ?? []).flatMap((code) => byCountry.get(code) ?? []);
    if (one === undefined || more !== undefined) continue;
    clusters.join(one, node, {
      rule: 'only-country-of-the-name',
      evidence: `Two countries are called '${node.name}', and '${one.name}' is the only one of them in this article.`,
      confidence: 0.9,
    });
  }
}

/** 'The North' is North Korea, where that is the only name in the article that begins so. */
function joinPointsOfCompass(places: readonly Node[], clusters: Clusters): void {
  for (const node of places) {
    const [word = '', none] = node.words;
    if (none !== undefined || !COMPASS.has(word)) continue;
    const [one, more] = distinct(
      places.filter(({ words }) => words.length > 1 && words[0] === word),
      clusters,
    );
    if (one === undefined || more !== undefined || countryOf(one) === null) continue;
    clusters.join(one, node, {
      rule: 'point-of-compass-in-country',
      evidence: `'${node.name}' begins the name '${one.name}', the only such name in this article.`,
      confidence: 0.85,
    });
  }
}

const COMPASS: ReadonlySet<string> = new Set(['east', 'north', 'south', 'west']);

/** 'Odessa, Texas' and 'Odesa in Ukraine' are two towns. */
function partTowns(places: readonly Node[], stated: StatedOf, clusters: Clusters): void {
  const told = new Map<string, { readonly node: Node; readonly where: Where }[]>();
  for (const { subject: node, object } of stated('located-in', places)) {
    const where = object?.told((value) => whereIs(value)) ?? null;
    if (where === null) continue;
    const known = told.get(node.place.key) ?? [];
    for (const other of known) if (both(other.where, where) === null) clusters.part([other.node, node]);
    if (known.length < MOST_TOLD) told.set(node.place.key, [...known, { node, where }]);
  }
}

/** Of towns of one name in one article, so many are compared. */
const MOST_TOLD = 4;

interface Index {
  readonly key: Buckets;
  readonly head: Buckets;
  readonly initials: Buckets;
}

function joinForms(places: readonly Node[], clusters: Clusters): void {
  const index: Index = { key: new Map(), head: new Map(), initials: new Map() };
  for (const node of places) {
    const { key, head } = node.place;
    addTo(index.key, key, node);
    if (head !== null) addTo(index.head, head, node);
    if (node.words.length > 1) addTo(index.initials, node.words.map((word) => word[0] ?? '').join(''), node);
  }
  for (const node of places) {
    for (const [rule, how, candidates] of formsOf(node, index)) {
      if (candidates.length === 0) continue;
      const [one, more] = distinct(
        candidates.filter((other) => other !== node),
        clusters,
      );
      if (one === undefined || more !== undefined) continue;
      clusters.join(one, node, {
        rule,
        evidence: `'${node.name}' ${how} '${one.name}', the only such name in this article.`,
        confidence: 0.9,
      });
    }
  }
}

function formsOf(
  node: Node,
  index: Index,
): (readonly [rule: string, how: string, candidates: readonly Node[]])[] {
  const { key, plain } = node.place;
  const state = stateCodes.get(node.name);
  const initials = /^(?:\p{Lu}{2,4}|(?:\p{Lu}\.){2,4})$/u.test(node.name) ? node.key : '';
  return [
    ['other-spelling', 'is another spelling of', (index.key.get(key) ?? []).slice(0, 2)],
    ['place-within', 'is', index.head.get(key) ?? []],
    ['plain-word-left-out', 'is', plain === null ? [] : (index.key.get(plain) ?? [])],
    ['state-code', 'is the short sign of', state === undefined ? [] : (index.key.get(nameKey(state)) ?? [])],
    ['initials-of-place', 'has the initials of', index.initials.get(initials) ?? []],
  ];
}
