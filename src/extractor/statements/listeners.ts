// Who is told: 'reporters', 'the Daily Journal newspaper', 'a press conference'.
import { POSTNOMINALS } from '../../lexicon/name-particles.ts';
import { LISTENERS, OUTLET_NOUNS } from '../../lexicon/speech-verbs.ts';
import type { NameMention } from '../../records/mention.ts';
import { furtherName } from './name-after.ts';
import { phraseStart } from './phrase-start.ts';
import { isRoleHead } from './role-words.ts';
import type { Scene } from './scene.ts';
import { afterDates } from './speech-adjuncts.ts';
import { CLITICS, CLOSING_QUOTES, DAYS, DETERMINERS, isFunctionWord } from './words.ts';

/** Where the words for the listener end, and his name where it is one. */
export interface Listener {
  readonly at: number;
  readonly told: NameMention | null;
}

const wordAt = (scene: Scene, at: number): string => scene.pieces[at]?.lower ?? '';

/** 'reporters', 'the Daily Journal newspaper', 'Russian television', 'a news conference': where it ends. */
export function listenerAfter(scene: Scene, from: number): Listener | null {
  for (let at = from; at < Math.min(scene.pieces.length, from + 6); at++) {
    const piece = scene.pieces[at];
    if (piece === undefined || (piece.sign && !/^['’]$/u.test(piece.lower))) return null; // "the victims' relatives"
    const named = piece.name === null ? null : namedListener(scene, at, from);
    if (named !== null) return named;
    if (isOutletNoun(scene, at)) continue;
    if (LISTENERS.has(piece.lower) || OUTLET_NOUNS.has(piece.lower))
      return { at: afterWhose(scene, afterDescription(scene, at + 1)), told: null };
    if (at === from && /^(?:him|her|them|us|me|you)$/u.test(piece.lower)) return { at: at + 1, told: null };
    if (isFunctionWord(piece.lower) && !DETERMINERS.has(piece.lower)) return null;
  }
  return null;
}

/** The listener whose name piece `at` is, or leads to: 'told U.S. District Judge Walter Rice'. */
function namedListener(scene: Scene, at: number, from: number): Listener | null {
  const name = scene.pieces[at]?.name ?? null;
  const titled = name?.kind === 'place' ? titledName(scene, at) : null;
  if (titled !== null) return { at: titled + 1, told: scene.pieces[titled]?.name ?? null };
  if (!isListenerName(scene, at, from)) return null;
  const behind = name?.kind === 'person' ? afterCounsel(scene, at + 1) : null;
  return { at: behind ?? afterDescription(scene, at + 1), told: name };
}

/** Letters, and what somebody does in court, between a name and 'that'. */
const LONGEST_COUNSEL = 8;

/** The 'that' of 'told Ann Lee SC, prosecuting, that': behind the letters of a lawyer and what she does there; null where none follows. */
function afterCounsel(scene: Scene, from: number): number | null {
  const lettered = POSTNOMINALS.has(wordAt(scene, from)) ? from + 1 : from;
  if (lettered > from && wordAt(scene, lettered) !== ',') return lettered;
  if (
    wordAt(scene, lettered) !== ',' ||
    !/^(?:defending|for|mitigating|prosecuting|representing)$/u.test(wordAt(scene, lettered + 1))
  )
    return null;
  for (let at = lettered + 2; at < lettered + LONGEST_COUNSEL; at++)
    if (wordAt(scene, at) === ',') return at + 1;
  return null;
}

/** The '2GB' of '“We will review it,” she told 2GB on Monday': behind a quotation a name or letters that nobody knows can be told it. */
export function strangerAfter(scene: Scene, verb: number): Listener | null {
  const { pieces } = scene;
  const closed = pieces.slice(Math.max(0, verb - 8), verb).some(({ lower }) => CLOSING_QUOTES.has(lower));
  if (!closed) return null;
  let at = DETERMINERS.has(wordAt(scene, verb + 1)) ? verb + 2 : verb + 1;
  const first = at;
  while (at < first + 4 && isStranger(scene, at)) at += 1;
  const next = pieces[at];
  const ends =
    next === undefined || next.sign || next.date !== null || /^(?:on|in|at|during)$/u.test(next.lower);
  return at > first && (ends || DAYS.has(next.lower)) ? { at, told: null } : null;
}

/** 'told the county archive in 1994 that': whoever stands behind an article, and a clause behind him. */
export function listenerBeforeThat(scene: Scene, from: number): Listener | null {
  if (!DETERMINERS.has(wordAt(scene, from))) return null;
  let at = from + 1;
  while (at < from + 5 && isPlain(scene, at)) at += 1;
  return at > from + 1 && wordAt(scene, afterDates(scene, at).at) === 'that' ? { at, told: null } : null;
}

const isStranger = ({ pieces }: Scene, at: number): boolean =>
  pieces[at] !== undefined &&
  !pieces[at].sign &&
  pieces[at].date === null &&
  (pieces[at].capital || /^\d+\p{L}+$/u.test(pieces[at].lower));

/** The person behind a place and a title: 'U.S. District Judge Walter Rice'. */
function titledName(scene: Scene, place: number): number | null {
  const name = furtherName(scene, place);
  return name !== null && isRoleHead(scene.pieces[name - 1]) ? name : null;
}

/** 'told Reuters', 'told the rights group Amnesty', 'told daily Evrensel'. */
const isListenerName = (scene: Scene, at: number, from: number): boolean =>
  phraseStart(scene, at) <= from + 1 || OUTLET_NOUNS.has(wordAt(scene, at - 1));

/** The 'daily' of 'told daily Evrensel': its name follows. */
const isOutletNoun = ({ pieces }: Scene, at: number): boolean =>
  OUTLET_NOUNS.has(pieces[at]?.lower ?? '') && pieces[at + 1]?.name?.kind === 'organisation';

function afterDescription(scene: Scene, from: number): number {
  let at = afterOwned(scene, from);
  while (at < from + 6 && (DESCRIBED.test(wordAt(scene, at)) || isGathering(scene, at))) at += 1;
  return afterPartner(scene, at);
}

/** Behind the KTRO of 'told Reuters partner station KTRO on Friday': whose partner is named first. */
function afterPartner({ pieces }: Scene, from: number): number {
  if (!/^(?:affiliate|partner|sister)$/u.test(pieces[from]?.lower ?? '')) return from;
  const at = /^(?:channel|network|paper|station)$/u.test(pieces[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  return pieces[at]?.capital === true ? at + 1 : from;
}

/** Behind the 'of parliament' of 'told members of parliament that': who they are can be told things too. */
function afterWhose(scene: Scene, from: number): number {
  return (wordAt(scene, from) === 'of' ? listenerAfter(scene, from + 1)?.at : undefined) ?? from;
}

/** Behind the "'s Swahili service" of "told the BBC's Swahili service that": what a name owns. */
function afterOwned(scene: Scene, from: number): number {
  if (!CLITICS.has(wordAt(scene, from))) return from;
  let at = from + 1;
  while (at < from + 5 && isPlain(scene, at)) at += 1;
  return at;
}

function isPlain(scene: Scene, at: number): boolean {
  const piece = scene.pieces[at];
  return piece !== undefined && !piece.sign && piece.date === null && !isFunctionWord(piece.lower);
}

const DESCRIBED =
  /^(?:newspaper|agency|news|television|tv|radio|daily|magazine|network|channel|station|website|podcast|correspondents?|reporters?|journalists?)$/u;

/** The 'conference' of 'a press conference', 'a Senate hearing': but not the 'court' of 'told the panel court fees rose'. */
function isGathering(scene: Scene, at: number): boolean {
  return /^(?:briefing|conference|hearing|meeting|forum|programme|program|show)$/u.test(wordAt(scene, at));
}
