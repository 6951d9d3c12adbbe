// Where the words for what somebody is begin and end: 'Bürgermeister', 'directrice générale', 'alcalde de Quesada'.
import {
  isDeterminer,
  isGlued,
  isLink,
  isPreposition,
  isRole,
  isVerb,
  personOf,
  type Reading,
  wordAt,
} from './reading.ts';

/** Pieces that say what somebody is, `head` the noun among them. */
export interface RoleWords {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** The role whose last word is piece `to`: 'Bürgermeister', 'directrice générale', 'alcalde de Quesada', 'presidente de la Junta'. */
export function roleEndingAt(reading: Reading, to: number): RoleWords | null {
  const { pieces } = reading.scene;
  let found: RoleWords | null = null;
  let isJoined = false;
  for (let at = to; at >= Math.max(0, to - (isJoined ? LONGEST_JOINED : LONGEST)); at--) {
    if (endsRole(reading, at, isJoined)) break;
    if (isLink(reading, at) && !isRole(reading, at)) {
      if (found !== null || !joinsThings(reading, at, to)) break;
      isJoined = true;
    } else if (isHead(reading, at, to) && (!isJoined || MINISTERS.test(wordAt(reading, at))))
      found = { from: FIRST.test(pieces[at - 1]?.lower ?? '') ? at - 1 : at, to, head: at };
  }
  return found;
}

const LONGEST = 9;
/** The same of an office for several things. */
const LONGEST_JOINED = 14;

const isHead = (reading: Reading, at: number, to: number): boolean =>
  isRole(reading, at) && leadsTo(reading, at, to);

/** What no role reaches over: a person, a date, a verb, a sign; a comma only where the role is for several things. */
function endsRole(reading: Reading, at: number, isJoined: boolean): boolean {
  const piece = reading.scene.pieces[at];
  if (piece === undefined || piece.date !== null || personOf(piece) !== null || isVerb(reading, at))
    return true;
  return piece.sign && !/^['’-]$/u.test(piece.lower) && !(isJoined && piece.lower === ',');
}

/** Whose office may be for several things: 'ministro de Agricultura y Riego', 'ministre de la Santé publique, Hygiène et Prévoyance sociale'. */
const MINISTERS =
  /^(?:vice-?)?(?:minist[eér]|министр|міністр)|^(?:sub)?(?:secr[eé]t|segret|sekret)|^(?:commissaire|comisari|assess?or|consejer|conseller)/u;

/** True for the link between two things that begin with capitals. */
function joinsThings({ scene: { pieces } }: Reading, link: number, to: number): boolean {
  const left = pieces[link - 1];
  const right = pieces
    .slice(link + 1, to + 1)
    .find(({ capital, lower }) => capital || !/^(?:d[eu]s?|l[ae]s?|de[lr]|d[ao]s?|für|l['’])$/u.test(lower)); // 'et du Bien-être'
  return (
    link < to &&
    /^(?:e|et|i|und|y|и|і|й|та)$/u.test(pieces[link]?.lower ?? '') &&
    right?.capital === true &&
    left !== undefined &&
    !left.sign &&
    personOf(right) === null
  );
}

/** The role that stands right before piece `name`, with nothing between that could be whose it is: not 'der Anwalt des Angeklagten Kurt Beck'. */
export function roleBeforeName(reading: Reading, name: number): RoleWords | null {
  const role = roleEndingAt(reading, name - 1);
  if (role === null || role.to === role.head) return role;
  if (isPreposition(reading, role.to) || isDeterminer(reading, role.to)) return null; // 'l’avocat de Luc Meyer'
  const last = reading.scene.pieces[role.to];
  if (last?.name != null || (last?.capital === true && !reading.tables.capitalNouns)) return role;
  const owner = reading.scene.pieces[role.to - 1];
  const isOfOwner = owner?.capital === true && !reading.tables.capitalNouns && !reading.tables.inflected;
  if (isOfOwner && personOf(owner) === null && role.to - 1 > role.head) return role; // 'consigliere di Stato ticinese Ivo Bini'
  return role.to === role.head + 1 ? role : null; // 'directrice générale Claire Aubin'
}

/** The 'Premier' of 'Premier ministre', the 'ex' of 'ex alcalde'. */
const FIRST =
  /^(?:l['’])?(?:premier|première|primer|primera|ex|ancien|ancienne|antiguo|antigua|antigo|antiga|ehemaliger?|frühere[rn]?|бывш(?:ий|ая|его|ей)|колишн(?:ій|я))$/u;

/** Between a role and its end stands nothing, an adjective, or what it is the role of. */
function leadsTo(reading: Reading, role: number, to: number): boolean {
  const next = reading.scene.pieces[role + 1];
  if (role === to) return true;
  if (next === undefined || next.sign) return false;
  const depends =
    isPreposition(reading, role + 1) || isDeterminer(reading, role + 1) || isGlued(reading, role + 1);
  return (
    depends ||
    next.name !== null ||
    role + 1 === to ||
    isRole(reading, role + 1) ||
    isPreposition(reading, role + 2) ||
    isGlued(reading, role + 2) ||
    (reading.tables.inflected && areGenitives(reading, role + 1, to))
  );
}

/** 'энергетики Киргизии', 'обласної ради': nothing but genitives and names of places and bodies; a past in -л is none. */
function areGenitives({ scene }: Reading, from: number, to: number): boolean {
  return scene.pieces
    .slice(from, to + 1)
    .every(
      ({ lower, name, sign }) =>
        !sign && (name !== null || (GENITIVE.test(lower) && !/л[аиоя]?$/u.test(lower))),
    );
}

const GENITIVE = /.{2}(?:[аиіїуыюя]|[гй]о|[ое]й|[ії]в|[ое]в|[ыи]х)$/u;
