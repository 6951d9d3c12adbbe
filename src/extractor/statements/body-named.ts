// Which body 'the agency', 'the ministry' or 'the company' means that the sentences before name.

import { CENTRAL_BANK } from '../../lexicon/central-banks.ts';
import { BODY_NOUNS } from '../../lexicon/speech-verbs.ts';
import type { OrganisationMention } from '../../records/mention.ts';
import { isOutlet } from './outlets.ts';
import { isUnnamed, type Scene } from './scene.ts';

/** How many sentences the name may stand back. */
const FURTHEST = 6;

/** What a company is called that is not in its name: 'Kaveri Cements Ltd … the firm said'. */
const COMPANY = /^(?:company|firm)$/u;

/** What nearly any body can be called that was heard last: 'the organisation says'. */
const ANY_BODY = /^(?:body|exchange|organi[sz]ation)$/u;

/**
 * The one body whose own name holds the noun ('Vehicle Standards Agency … the agency said'), else for 'the company' the one that the last sentence with a body names,
 * and for 'the organisation' the one that spoke last; null where there is none, or more than one. A shorter name within a longer one is the same body.
 */
export function bodyNamed(scene: Scene, noun: string, at: number): OrganisationMention | null {
  const limit = scene.pieces[at]?.start ?? scene.start;
  const named = organisationsBefore(scene, limit);
  if (isCentralBankAt(scene, at)) return onlyOne(named.flat().filter(({ text }) => CENTRAL_BANK.test(text)));
  const holding = named.flat().filter(({ text }) =>
    text
      .toLowerCase()
      .split(/[\s-]+/u)
      .includes(noun),
  );
  if (holding.length > 0) return onlyOne(holding);
  if (ANY_BODY.test(noun)) return lastHeard(scene);
  return COMPANY.test(noun) ? lastCompany(named) : null;
}

/** True for 'the group', 'the ministry' that ends at piece `at`. */
export function isBodyNounAt(scene: Scene, at: number): boolean {
  return (
    BODY_NOUNS.has(scene.pieces[at]?.lower ?? '') &&
    isThe(scene, isCentralBankAt(scene, at) ? at - 2 : at - 1)
  );
}

const isThe = (scene: Scene, at: number): boolean => /^(?:the|this)$/u.test(scene.pieces[at]?.lower ?? '');

/** True for the bank of 'the central bank'. */
export const isCentralBankAt = (scene: Scene, at: number): boolean =>
  scene.pieces[at]?.lower === 'bank' &&
  scene.pieces[at - 1]?.lower === 'central' &&
  scene.pieces[at]?.name === null;

/** Who alone spoke in the last sentence in which somebody did, where that is a body and no outlet. */
function lastHeard(scene: Scene): OrganisationMention | null {
  let one = scene.previous ?? scene.lastParagraph;
  for (let step = 1; step < FURTHEST && one !== null && one.heard.length === 0; step++)
    one = one.previous ?? one.lastParagraph;
  const [only, ...others] = one?.heard ?? [];
  if (only === undefined || others.length > 0 || only.outlet || only.name.kind !== 'organisation')
    return null;
  return isUnnamed(only.name) ? null : only.name;
}

/** The one company of the last sentence that names a body. */
function lastCompany(named: readonly (readonly OrganisationMention[])[]): OrganisationMention | null {
  const last = named.find((bodies) => bodies.length > 0) ?? [];
  return last.some(({ value }) => value.type === 'company') ? onlyOne(last) : null;
}

/** Those of each sentence, the nearest one first. */
function organisationsBefore(scene: Scene, limit: number): readonly (readonly OrganisationMention[])[] {
  const found: OrganisationMention[][] = [];
  let one: Scene | null = scene;
  for (let step = 0; step < FURTHEST && one !== null; step++) {
    const here: OrganisationMention[] = [];
    for (const at of one.names) {
      const name = one.pieces[at]?.name;
      if (name?.kind === 'organisation' && !isUnnamed(name) && name.start < limit && !isOutlet(one, at))
        here.push(name);
    }
    found.push(here);
    one = one.previous ?? one.lastParagraph;
  }
  return found;
}

/** The longest of them where all others are parts of it. */
function onlyOne(found: readonly OrganisationMention[]): OrganisationMention | null {
  const [first, ...others] = [...found].sort((a, b) => b.text.length - a.text.length || a.start - b.start);
  return first !== undefined && others.every(({ text }) => first.text.includes(text)) ? first : null;
}
