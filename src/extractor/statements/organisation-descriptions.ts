// 'the rights group Global Rights Compliance', "Russia's Interfax news agency", 'X, a Seoul-based think tank,': what an organisation is.
import type { OrganisationMention } from '../../records/mention.ts';
import { isAcronymAt } from './acronym-brackets.ts';
import type { Finding } from './finding.ts';
import { furtherName } from './name-after.ts';
import { beginningOf } from './role-before-name.ts';
import { roleStartingAt } from './role-phrase.ts';
import { isOrganisationNoun, isRoleHead, opensRole } from './role-words.ts';
import { affiliation, affiliationsOf } from './roles.ts';
import type { Piece, Scene } from './scene.ts';
import { CLITICS, DETERMINERS } from './words.ts';

/** Common words beside an organisation's name, and the country it is said to belong to. */
export function organisationDescriptions(scene: Scene): readonly Finding[] {
  return scene.names.flatMap((at): readonly Finding[] => {
    const name = scene.pieces[at]?.name ?? null;
    if (name?.kind !== 'organisation') return [];
    const subject = name;
    return [
      ...owned(scene, at, subject),
      ...before(scene, at, subject),
      ...behind(scene, at, subject),
      ...apposed(scene, at, subject),
    ];
  });
}

/** "Denmark's Foreign Ministry": the country right before the name. */
function owned(scene: Scene, at: number, subject: OrganisationMention): readonly Finding[] {
  const owner = CLITICS.has(scene.pieces[at - 1]?.lower ?? '') ? scene.pieces[at - 2]?.name : null;
  if (owner?.kind !== 'place' || isPostAt(scene, at)) return [];
  return [affiliation(subject, owner, { rule: 'possessor', confidence: 0.75 })];
}

/** 'His own company' tells nothing of it. */
const isOwn = (piece: Piece | undefined): boolean => piece?.lower === 'own';

/** 'the press freedom group, Reporters Without Borders, has called', 'Italian car company Fiat'. */
function before(scene: Scene, at: number, subject: OrganisationMention): readonly Finding[] {
  const { pieces } = scene;
  const known = knownAs(scene, at);
  const sign = pieces[at - 1]?.lower === 'the' ? at - 2 : at - 1; // 'spy agency, the NIA,'
  const comma =
    known !== null || (pieces[sign]?.lower === ',' && /^[,.;]$/u.test(pieces[at + 1]?.lower ?? '.'));
  const head = known ?? (comma ? sign - 1 : at - 1);
  if (!isOrganisationNoun(pieces[head])) return [];
  const phrase = beginningOf(scene, head);
  const from = phrase.owner === null ? phrase.from : afterOwner(scene, phrase.owner, head);
  if (!phrase.determined && (comma || from === head)) return [];
  if ((comma && isNamed(scene, head)) || isOwn(pieces[from])) return [];
  const start = pieces[from]?.start ?? subject.start;
  const how = {
    rule: 'described-before',
    confidence: phrase.determined || opensRole(scene, from) ? 0.85 : 0.7,
  };
  const owner = phrase.owner === null ? null : pieces[phrase.owner]?.name;
  return [
    {
      subject,
      object: null,
      property: 'described-as',
      start,
      end: pieces[head]?.end ?? start,
      ...how,
      asOf: null,
    },
    ...(owner?.kind === 'place' ? [affiliation(subject, owner, how)] : []),
  ];
}

/** 'the Dragon school, Oxford': another body's name. */
function isNamed(scene: Scene, head: number): boolean {
  const piece = scene.pieces[head - 1];
  return (
    piece?.capital === true &&
    piece.name === null &&
    !opensRole(scene, head - 1) &&
    !ADJECTIVE.test(piece.lower)
  );
}

/** 'Islamist', 'Catholic', 'Marxist-Leninist'. */
const ADJECTIVE = /(?:an|ese|ic|ish|ist)$/u;

/** "Syria's U.N. Ambassador Fayssal Mekdad": the country's post at an international body. */
function isPostAt(scene: Scene, at: number): boolean {
  const text = scene.pieces[at]?.name?.text ?? '';
  return (
    /^\p{Lu}(?:\.?\p{Lu}){1,5}\.?$|^United Nations$|^European Union$/u.test(text) &&
    furtherName(scene, at) !== null
  );
}

function afterOwner(scene: Scene, owner: number, head: number): number {
  for (let at = owner; at < head; at++)
    if (CLITICS.has(scene.pieces[at]?.lower ?? '')) return scene.pieces[owner]?.name ? at + 1 : owner;
  return owner;
}

/** "The country's largest rebel group, known as the FARC": the piece before the comma. */
function knownAs(scene: Scene, at: number): number | null {
  const the = scene.pieces[at - 1]?.lower === 'the' ? 1 : 0;
  const as = at - 1 - the;
  if (scene.pieces[as]?.lower !== 'as' || scene.pieces[as - 1]?.lower !== 'known') return null;
  return scene.pieces[as - 2]?.lower === ',' ? as - 3 : as - 2;
}

const BEHIND =
  /^(?:news (?:agency|channel|network|website|service|site)|(?:daily |weekly )?newspaper|newspaper group|daily|magazine|(?:tv|television|radio) (?:network|channel|station)|newswire|news agency|group|movement|party|militia|rebel group|militant group|terrorist group|militant network|network|faction|think tank|airline|charity|broadcaster|union)$/u;

/** 'Interfax news agency', 'the Fatah movement': two or one common words right after the name. */
function behind(scene: Scene, at: number, subject: OrganisationMention): readonly Finding[] {
  const { pieces } = scene;
  const next = isAcronymAt(scene, at + 1) ? at + 4 : at + 1; // 'the Rail and Transport (RMT) union'
  for (const length of [2, 1]) {
    const words = pieces.slice(next, next + length);
    if (words.length < length || words.some((piece) => piece.capital || piece.sign)) continue;
    if (!BEHIND.test(words.map((piece) => piece.lower).join(' '))) continue;
    if (isRoleHead(pieces[next + length])) return []; // 'Labour group leader Ann Lee'
    const start = words[0]?.start ?? subject.end;
    const end = words.at(-1)?.end ?? start;
    const how = { rule: 'described-after', confidence: 0.8 };
    return [
      { subject, object: null, property: 'described-as', start, end, ...how, asOf: null },
      ...ownersBefore(scene, at, subject),
    ];
  }
  return [];
}

/** "China's official Xinhua news agency": the country, when only adjectives stand between. */
function ownersBefore(scene: Scene, at: number, subject: OrganisationMention): readonly Finding[] {
  for (let left = at - 1; left > Math.max(0, at - 4); left--) {
    const piece = scene.pieces[left];
    if (piece === undefined || piece.sign || piece.capital || DETERMINERS.has(piece.lower)) return [];
    if (!CLITICS.has(piece.lower)) continue;
    const owner = scene.pieces[left - 1]?.name;
    const direct = left === at - 1; // found by `before`
    return owner?.kind === 'place' && !direct
      ? [affiliation(subject, owner, { rule: 'possessor', confidence: 0.75 })]
      : [];
  }
  return [];
}

/** 'Opel, the German division of General Motors': after a comma, to the next one. */
function apposed(scene: Scene, at: number, subject: OrganisationMention): readonly Finding[] {
  if (scene.pieces[at + 1]?.lower !== ',') return [];
  const phrase = roleStartingAt(scene, at + 2, { bare: false, about: 'organisation' });
  const close = phrase === null ? undefined : scene.pieces[phrase.to + 1];
  if (
    phrase === null ||
    !phrase.determined ||
    !(
      close === undefined ||
      /^[,.;:)]$/u.test(close.lower) ||
      close.lower === 'that' ||
      close.lower === 'which'
    )
  )
    return [];
  if (close?.lower === ',' && scene.pieces[phrase.to + 2]?.name?.kind === 'organisation') return [];
  const start = scene.pieces[phrase.from]?.start ?? subject.end;
  const end = scene.pieces[phrase.to]?.end ?? start;
  const how = { rule: 'described-in-apposition', confidence: 0.8 };
  return [
    { subject, object: null, property: 'described-as', start, end, ...how, asOf: null },
    ...affiliationsOf(scene, phrase).map((body) => affiliation(subject, body, how)),
  ];
}
