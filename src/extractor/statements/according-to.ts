// 'According to the rights group X, ...', '..., according to Peskov', 'AFP quotes residents as saying ...', 'was quoted as saying by ...'
import { SPEAKING_PAPERS } from '../../lexicon/speech-verbs.ts';
import { hasOtherPersons, personBefore, personInLastParagraph } from './context.ts';
import { afterDateline } from './dateline.ts';
import type { Finding } from './finding.ts';
import { apposedName, nameAfter } from './name-after.ts';
import { quotationBefore, type Span, sceneAt, tidy } from './quotations.ts';
import { roleStartingAt } from './role-phrase.ts';
import type { Scene, Speaker } from './scene.ts';
import { thatAfter } from './speech-adjuncts.ts';
import { speakerAt } from './subject-phrases.ts';
import { CLITICS, CLOSING_QUOTES, DASHES, DETERMINERS, PREPOSITIONS } from './words.ts';

/** Attributions without a verb of speech, and those at second hand. */
export function accordingTo(scene: Scene): readonly Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < scene.pieces.length; at++) {
    if (OPENING_WORDS.has(word(scene, at))) found.push(...attributedAt(scene, at));
  }
  return found;
}

function attributedAt(scene: Scene, at: number): readonly Finding[] {
  const lower = word(scene, at);
  if (QUOTING.has(lower)) return quoted(scene, at);
  const next = word(scene, at + 1);
  if (lower === 'according') return next === 'to' ? according(scene, at) : NOTHING;
  return next === 'from' ? heard(scene, at) : NOTHING;
}

const NOTHING: readonly Finding[] = [];
const QUOTING = new Set(['quotes', 'quoted', 'quoting', 'quote', 'cites', 'cited']);
const OPENING_WORDS = new Set([...QUOTING, 'according', 'heard', 'learned', 'learnt']);

const word = (scene: Scene, at: number): string => scene.pieces[at]?.lower ?? '';

function according(scene: Scene, at: number): readonly Finding[] {
  const name = isThirdPerson(scene, at + 2) ? at + 2 : sourceAfter(scene, at + 2);
  const speaker = name === null ? null : (pronounSource(scene, name) ?? speakerAt(scene, name));
  if (name === null || speaker === null) return [];
  const span = tidy(scene.article.text, contentAround(scene, at, name));
  if (span.end - span.start < 8) return [];
  return [attribution(speaker, span, { rule: 'according-to', confidence: 0.9 })];
}

const isThirdPerson = (scene: Scene, at: number): boolean =>
  /^(?:him|her)$/u.test(word(scene, at)) && !isWord(scene, at + 1);
const isWord = (scene: Scene, at: number): boolean => /^[\p{L}\p{N}•]/u.test(word(scene, at));

/** 'According to him, ...': whom the sentence before is about. */
function pronounSource(scene: Scene, at: number): Speaker | null {
  const pronoun = word(scene, at) === 'her' ? 'she' : 'he';
  if (!isThirdPerson(scene, at) || hasOtherPersons(scene, at)) return null;
  const name = personBefore(scene, pronoun) ?? personInLastParagraph(scene, pronoun);
  return name === null ? null : { name, outlet: false };
}

/** The source's piece: 'the rights group X', 'a report by X', "X's figures". */
function sourceAfter(scene: Scene, from: number): number | null {
  const direct = nameAfter(scene, from);
  if (direct !== null) {
    if (!CLITICS.has(word(scene, direct + 1))) return direct;
    if (scene.pieces[direct + 2]?.name?.kind === 'organisation') return direct + 2; // "Seoul's defense ministry"
    return SPEAKING_PAPERS.has(word(scene, direct + 2)) || SPEAKING_PAPERS.has(word(scene, direct + 3))
      ? direct
      : null;
  }
  const apposed = apposedName(scene, from);
  if (apposed !== null) return apposed;
  for (let at = from; at < from + 6; at++) {
    if (!/^(?:by|from)$/u.test(word(scene, at))) continue;
    const start = DETERMINERS.has(word(scene, at + 1)) ? at + 2 : at + 1;
    return scene.pieces
      .slice(from, at)
      .some(({ lower }) => SPEAKING_PAPERS.has(lower) || lower === 'information')
      ? nameAfter(scene, start)
      : null;
  }
  return null;
}

/** At the beginning: what follows the comma. At the end: what stands before. Between: the whole sentence. */
function contentAround(scene: Scene, at: number, name: number): Span {
  const { pieces } = scene;
  const first = pieces[word(scene, at - 1) === '(' ? at - 1 : at]?.start ?? scene.start;
  const bracketed = withinBracket(scene, at, name);
  if (bracketed !== null) return bracketed;
  if (opensSentence(scene, at)) {
    const comma = pieces.findIndex((piece, index) => index > name && piece.lower === ',');
    const next = comma < 0 ? undefined : pieces[endOfSource(scene, comma)];
    return { start: next?.start ?? scene.end, end: scene.end };
  }
  const rest = pieces.slice(name + 1);
  const commas = rest.flatMap((piece, index) => (piece.lower === ',' ? [name + 1 + index] : []));
  const isOfSource = commas.length === 1 && /^(?:who|which|whose)$/u.test(word(scene, (commas[0] ?? 0) + 1)); // '…, according to the WFP, which is launching it'
  const opened = word(scene, at - 1) === ',' && commas.length > 0 && !isOfSource;
  const opening = {
    bare: true,
    about: pieces[name]?.name?.kind === 'person' ? 'person' : 'organisation',
  } as const;
  const phrase = word(scene, name + 1) === ',' ? roleStartingAt(scene, name + 2, opening) : null;
  const apposed = phrase !== null && phrase.to >= pieces.length - 2;
  if (opened && !apposed) return { start: afterDateline(scene), end: scene.end };
  return { start: afterDateline(scene), end: first };
}

/** '(according to the ministry - 14.5 million tons)': what the bracket holds behind the source. */
function withinBracket(scene: Scene, at: number, name: number): Span | null {
  const sign = word(scene, name + 1);
  if (word(scene, at - 1) !== '(' || !(DASHES.has(sign) || /^[,:-]$/u.test(sign))) return null;
  const { pieces } = scene;
  const close = pieces.find(({ lower }, index) => index > name && lower === ')');
  const start = pieces[name + 2]?.start;
  return start === undefined ? null : { start, end: close?.start ?? scene.end };
}

/** 'According to' at the beginning, after one word ('But'), a kicker ('Port fees: According to'), a dash or a dateline. */
function opensSentence(scene: Scene, at: number): boolean {
  const before = word(scene, at - 1);
  return at <= 1 || before === ':' || DASHES.has(before) || afterDateline(scene) === scene.pieces[at]?.start;
}

/** The piece after the comma that ends the source; an apposition between commas still belongs to it. */
function endOfSource(scene: Scene, comma: number): number {
  if (!/^(?:who|which|an?)$/u.test(word(scene, comma + 1))) return comma + 1;
  const next = scene.pieces.findIndex((piece, index) => index > comma && piece.lower === ',');
  return next < 0 || next > comma + 25 ? comma + 1 : next + 1;
}

/** 'ASIAPRESS heard from a reporting partner in Yanggang Province about the visit': the source tells the outlet. */
function heard(scene: Scene, at: number): readonly Finding[] {
  const listener = speakerAt(scene, at - 1);
  const name = nameAfter(scene, at + 2);
  const source = name === null ? null : speakerAt(scene, name);
  if (name === null || source === null || source.name.kind !== 'person') return [];
  const about = scene.pieces.findIndex(
    (piece, index) => index > name && index < name + 12 && /^(?:about|that|how)$/u.test(piece.lower),
  );
  const start = scene.pieces[word(scene, about) === 'that' ? about + 1 : about]?.start;
  if (about < 0 || start === undefined) return [];
  const span = tidy(scene.article.text, { start, end: scene.end });
  return [
    { ...attribution(source, span, { rule: 'heard-from', confidence: 0.7 }), object: listener?.name ?? null },
  ];
}

/** 'AFP quotes local residents as saying', 'Peskov was quoted as saying by Interfax that'. */
function quoted(scene: Scene, at: number): readonly Finding[] {
  const as = scene.pieces.findIndex(
    (piece, index) =>
      index > at && index < at + 16 && piece.lower === 'as' && word(scene, index + 1) === 'saying',
  );
  if (as < 0) return [];
  const passive = /^(?:was|were|is|are|been)$/u.test(word(scene, at - 1));
  const carrier = passive ? carrierAfter(scene, as + 2) : carrierBefore(scene, at);
  const source = passive
    ? speakerAt(scene, at - (word(scene, at - 2) === 'has' ? 3 : 2))
    : speakerBetween(scene, at + 1, as);
  const open = passive ? contentAfterCarrier(scene, as + 2) : as + 2;
  const from = thatAfter(scene, open)?.at ?? open; // 'as saying Wednesday that'
  const start = scene.pieces[word(scene, from) === 'that' ? from + 1 : from]?.start;
  const earlier = quotedBefore(scene, at);
  if (earlier === null && (start === undefined || PREPOSITIONS.has(word(scene, from)))) return []; // 'as saying in Bonn.'
  const said = tidy(scene.article.text, earlier ?? { start: start ?? scene.end, end: scene.end });
  const span = { ...said, from: sceneAt(scene, said.start).start };
  const how = { rule: 'quoted-as-saying', confidence: 0.85 };
  return [
    ...(source === null ? [] : [attribution(source, span, how)]),
    ...(carrier === null ? [] : [{ ...attribution(carrier, span, how), property: 'reported' as const }]),
  ];
}

/** '"We will rebuild," ESPN quotes Diallo as saying': the quotation that closed right before the outlet. */
function quotedBefore(scene: Scene, at: number): Span | null {
  for (let left = at - 1; left > Math.max(0, at - 6); left--) {
    const end = scene.pieces[left]?.end;
    if (CLOSING_QUOTES.has(word(scene, left)) && end !== undefined) return quotationBefore(scene, end);
  }
  return null;
}

/** The last name before 'as saying'. */
function speakerBetween(scene: Scene, from: number, as: number): Speaker | null {
  for (let at = as - 1; at >= from; at--) {
    const speaker = speakerAt(scene, at);
    if (speaker !== null) return speaker;
  }
  return null;
}

/** The outlet left of 'quotes', over a comma and the words 'news agency'. */
function carrierBefore(scene: Scene, at: number): Speaker | null {
  for (let left = at - 1; left >= Math.max(0, at - 4); left--) {
    const speaker = speakerAt(scene, left);
    if (speaker !== null) return speaker.name.kind === 'organisation' ? speaker : null;
    if (
      !/^(?:,|news|agency|newspaper|has|also|daily|television|radio|network|channel)$/u.test(
        word(scene, left),
      )
    )
      return null;
  }
  return null;
}

function carrierAfter(scene: Scene, from: number): Speaker | null {
  if (word(scene, from) !== 'by') return null;
  const name = nameAfter(scene, from + 1);
  return name === null ? null : speakerAt(scene, name);
}

function contentAfterCarrier(scene: Scene, from: number): number {
  if (word(scene, from) !== 'by') return from;
  const name = nameAfter(scene, from + 1);
  if (name === null) return scene.pieces.length;
  let at = name + 1;
  while (/^(?:news|agency|newspaper|daily|television)$/u.test(word(scene, at))) at += 1;
  return at;
}

function attribution(speaker: Speaker, span: Span, how: { rule: string; confidence: number }): Finding {
  const property = speaker.outlet ? 'reported' : 'said';
  return { subject: speaker.name, object: null, property, ...span, ...how, asOf: null };
}
