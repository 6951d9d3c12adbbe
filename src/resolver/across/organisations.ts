// Across articles the full name of an organisation is enough, unless every country has one so named.
import { COMPANY_SUFFIXES } from '../../lexicon/organisation-words.ts';
import type { Clusters } from '../clusters.ts';
import type { FoundDoubt } from '../doubts.ts';
import type { Node } from '../node.ts';
import {
  abbreviations,
  isAcronym,
  isGenericName,
  type OrganisationName,
  organisationName,
} from '../organisation-name.ts';
import { joinSameNames, type Naming } from './same-name.ts';

/** Country that the name or its neighbourhood gives, null where none. */
function countryGiven(node: Node): string | null {
  for (const mention of node.mentions)
    if (mention.kind === 'organisation' && mention.value.country !== null) return mention.value.country;
  return null;
}

/** 'Foreign Ministry', 'Supreme Court': the name does not say whose. */
export function isGenericBody(node: Node): boolean {
  return node.kind === 'organisation' && isGenericName(node.name);
}

interface Body {
  readonly node: Node;
  readonly name: OrganisationName;
}

/**
 * Join organisations over the collection. A generic body joins only a body of the same country; an acronym joins its one expansion. `local`
 * are nodes whose short form means nothing outside its article.
 */
export function joinOrganisationsAcross(
  organisations: readonly Node[],
  local: ReadonlySet<number>,
  clusters: Clusters,
): FoundDoubt[] {
  const bodies = organisations
    .filter((node) => !node.unnamed && node.words.length > 0)
    .map((node): Body => ({ node, name: organisationName(node.name) }));
  const fullest = fullestNames(bodies, clusters);
  const namings = bodies.flatMap((body) =>
    local.has(body.node.index) ? [] : namingOf(body, fullest, clusters),
  );
  const doubts = joinSameNames(
    namings,
    {
      reason: (a, b) => ({
        rule: isGenericBody(a)
          ? 'same-body-of-one-country'
          : a.key === b.key
            ? 'same-name'
            : 'same-words-of-name',
        evidence: evidenceFor(a, b),
        confidence: isAcronym(a.name) ? 0.88 : a.key === b.key ? 0.94 : 0.9,
      }),
      agree: onlyFormsDiffer,
      doubt: {
        rule: 'short-name-of-several',
        why: (a, b) =>
          `The article says only '${a.name}', and the collection has more than one so called, '${b.name}' among them.`,
      },
    },
    clusters,
  );
  return [...doubts, ...joinAcronyms(bodies, clusters)];
}

/** 'Chrysler Group' and 'Chrysler LLC' are one Chrysler: only words that say what a company is differ. */
function onlyFormsDiffer(fullest: readonly string[]): boolean {
  const bare = fullest.map((key) =>
    (key.split('|')[0] ?? '')
      .split(' ')
      .filter((word) => !COMPANY_SUFFIXES.has(word))
      .join(' '),
  );
  return bare[0] !== '' && bare.every((one) => one === bare[0]);
}

function evidenceFor(a: Node, b: Node): string {
  if (isGenericBody(a))
    return `Both articles name the '${a.name}' of one country (${countryGiven(a) ?? countryGiven(b)}).`;
  return a.key === b.key
    ? `Both articles write '${a.name}'.`
    : `One article writes '${a.name}', another '${b.name}': the same words.`;
}

/** By cluster of one article: the name with most words. */
function fullestNames(bodies: readonly Body[], clusters: Clusters): ReadonlyMap<number, OrganisationName> {
  const fullest = new Map<number, OrganisationName>();
  for (const { node, name } of bodies) {
    const root = clusters.find(node);
    const known = fullest.get(root);
    if (known === undefined || name.words.length > known.words.length) fullest.set(root, name);
  }
  return fullest;
}

function namingOf(
  { node, name }: Body,
  fullest: ReadonlyMap<number, OrganisationName>,
  clusters: Clusters,
): Naming[] {
  const full = fullest.get(clusters.find(node)) ?? name;
  const country = name.country ?? countryGiven(node) ?? full.country;
  if (name.generic && country === null) return [];
  // an article that spells 'ADB' out as another bank than the best known one means that other bank
  const own = isAcronym(node.name) && full.key !== name.key ? node.key : name.core;
  const key = name.generic || name.country !== null ? `${name.core}|${country}` : own;
  return [{ node, key, fullest: full.core === name.core || name.generic ? key : full.key }];
}

/** An acronym that no article of its own spells out: joined when the whole collection knows one expansion, a doubt when it knows two. */
function joinAcronyms(bodies: readonly Body[], clusters: Clusters): FoundDoubt[] {
  const written = (body: Body): boolean => body.name.words.length > 1 && !isAcronym(body.node.name);
  const spelledOut = new Set(bodies.filter(written).map(({ node }) => clusters.find(node)));
  const acronyms = bodies.filter(({ node }) => isAcronym(node.name) && !spelledOut.has(clusters.find(node)));
  const wanted = new Set(acronyms.map(({ node }) => node.key));
  const expansions = new Map<string, Map<number, Node>>();
  for (const { node, name } of bodies) {
    if (name.words.length < 2 || isAcronym(node.name) || isGenericBody(node)) continue;
    for (const key of abbreviations(name)) {
      if (key.length < 3 || !wanted.has(key)) continue; // two letters stand for too much
      const known = expansions.get(key) ?? new Map<number, Node>();
      if (!known.has(clusters.find(node))) known.set(clusters.find(node), node);
      expansions.set(key, known);
    }
  }
  return acronyms.flatMap(({ node }) =>
    placeAcronym(node, [...(expansions.get(node.key)?.values() ?? [])], clusters),
  );
}

function placeAcronym(node: Node, candidates: readonly Node[], clusters: Clusters): FoundDoubt[] {
  if (candidates.length > 50 || candidates.some((other) => clusters.together(node, other))) return []; // too common, or already spelled out
  const [one] = candidates;
  if (one === undefined) return [];
  if (candidates.length === 1) {
    clusters.join(one, node, {
      rule: 'acronym-of-only-such-name',
      evidence: `'${node.name}' has the initials of '${one.name}', the only such name in the collection.`,
      confidence: 0.8,
    });
    return [];
  }
  const shown = candidates.slice(0, 3);
  return shown.map((other) => ({
    a: node,
    b: other,
    rule: 'acronym-of-several',
    reason: `'${node.name}' can stand for ${shown.map((each) => `'${each.name}'`).join(' or ')}.`,
  }));
}
