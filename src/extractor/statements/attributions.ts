// Statements 'said' and 'reported': each verb of speech with the words it reports.
import { continuedQuotation, goesOnInParagraph } from './continued-quotation.ts';
import { afterDateline } from './dateline.ts';
import { endOfAct } from './end-of-act.ts';
import type { Finding } from './finding.ts';
import { leftSpeaking } from './heard-before.ts';
import {
  isInQuotation,
  isQuoteClosedBefore,
  quotationBefore,
  quotationParted,
  type Span,
  sceneAt,
  tidy,
} from './quotations.ts';
import { quotedBehindColon } from './quoted-behind-colon.ts';
import { goesOnQuoted } from './quoted-paragraphs.ts';
import { findingsFor, type Said } from './said-findings.ts';
import { isProse, type Scene, type Speaker } from './scene.ts';
import { leavesSpeaking, speechEvents } from './speech.ts';
import { isAside } from './speech-aside.ts';
import { isClauseAhead } from './speech-content.ts';
import type { SpeechEvent } from './speech-event.ts';
import { isSpeechForm } from './speech-forms.ts';
import type { Speakers } from './subject-phrases.ts';
import { turnOf } from './turns.ts';
import { AUXILIARIES, CLOSING_QUOTES, OPENING_QUOTES, PRONOUNS } from './words.ts';

/** What named speakers say in this sentence. */
export function attributions(scene: Scene): readonly Finding[] {
  const turn = turnOf(scene);
  if (turn !== null) {
    scene.heard = scene.ahead === null ? [] : [scene.ahead];
    return turn;
  }
  const events = speechEvents(scene);
  const found = events.flatMap((event, index) => {
    const later = events.slice(index + 1);
    const spans =
      event.content.side === 'before'
        ? [before(scene, event), quoteBehind(scene, event)]
        : [after(scene, event, later), quoteBefore(scene, event)];
    return spans.flatMap((span) => (span === null ? [] : findingsFor(scene, event, span)));
  });
  scene.heard = distinct(events.flatMap(({ speakers }) => speakers.names));
  scene.ahead = leavesSpeaking(scene) ?? leftOpen(scene, found);
  if (events.length > 0) return found;
  const continued = continuedQuotation(scene);
  scene.ahead ??= leftOpen(scene, continued);
  const more = [...continued, ...afterColon(scene)];
  if (more.length > 0) return more;
  const behind = quotedBehindColon(scene);
  scene.heard = behind.flatMap(({ subject }) =>
    subject.kind === 'person' ? [{ name: subject, outlet: false }] : [],
  );
  return behind.length > 0 ? behind : goesOnQuoted(scene);
}

/** Who goes on speaking in the next paragraph, because the quotation is still open at the end of this one. */
function leftOpen(scene: Scene, found: readonly Finding[]): Speaker | null {
  const subject = found[0]?.subject;
  if (subject === undefined || subject.kind === 'date' || subject.kind === 'figure') return null;
  const isOne = found.every((one) => one.subject.id === subject.id) && goesOnInParagraph(scene);
  return isOne ? { name: subject, outlet: found[0]?.property === 'reported' } : null;
}

function distinct(speakers: readonly Speaker[]): readonly Speaker[] {
  if (speakers.length < 2) return speakers;
  return [...new Map(speakers.map((speaker) => [speaker.name.id, speaker])).values()];
}

/** 'Ann Lee said:' and, in the paragraphs that follow, what she said. */
function afterColon(scene: Scene): readonly Finding[] {
  const speaker = isProse(scene.article, scene.block) ? leftSpeaking(scene) : null;
  if (speaker === null) return [];
  const span = tidy(scene.article.text, scene);
  if (span.end - span.start < 3) return [];
  scene.ahead ??= speaker;
  const property = speaker.outlet ? 'reported' : 'said';
  const how = { rule: 'said-before-paragraph', confidence: 0.7, asOf: null, object: null };
  return [{ subject: speaker.name, property, ...span, ...how }];
}

function after(scene: Scene, event: SpeechEvent, later: readonly SpeechEvent[]): Said | null {
  const start = scene.pieces[event.content.from]?.start ?? scene.end;
  const speaker = event.speakers.names[0]?.name.id;
  const cut =
    later
      .filter((one) => one.speakers.names[0]?.name.id === speaker)
      .map((one) => cutBefore(scene, one))
      .find((at) => at !== null) ?? null;
  const limit = cut === null ? scene.end : (scene.pieces[cut]?.start ?? scene.end);
  const end = Math.min(
    limit,
    endingAt(scene, event) ?? limit,
    startOfCarrier(scene, event, later) ?? limit,
    endOfSubordinate(scene, event) ?? limit,
    endOfAct(scene, event) ?? limit,
  );
  return start < end ? { ...tidy(scene.article.text, { start, end }), from: scene.start } : null;
}

/** Words for the speaker and who that is, at most, before the quotation goes on. */
const LONGEST_SPEAKER = 14;

/** '"It is late," said Ann Lee, the clerk, "and we are tired."': the second half, where the verb stands before who speaks. */
function quoteBehind(scene: Scene, { verb, speakers }: SpeechEvent): Said | null {
  const { pieces, article } = scene;
  if (speakers.from !== verb || !isQuoteClosedBefore(scene, pieces[verb]?.start ?? scene.start)) return null;
  const comma = pieces.findIndex(
    ({ lower }, at) => at > verb && lower === ',' && OPENING_QUOTES.has(pieces[at + 1]?.lower ?? ''),
  );
  const start = pieces[comma + 1]?.start;
  if (comma < 0 || comma > verb + LONGEST_SPEAKER || start === undefined) return null;
  if (pieces.slice(verb, comma).some(({ lower }) => CLOSING_QUOTES.has(lower))) return null;
  const close = pieces.findIndex(({ lower }, at) => at > comma + 1 && CLOSING_QUOTES.has(lower));
  return { ...tidy(article.text, { start, end: pieces[close]?.end ?? scene.end }), from: scene.start };
}

/** Where what was said before ends: at the 'and' of 'and said', at the comma of 'the army, which announced it, said'. */
function cutBefore(scene: Scene, event: SpeechEvent): number | null {
  if (event.cut !== null) return event.cut;
  return event.speakers.by === 'apposed' && scene.pieces[event.verb - 1]?.lower === ','
    ? event.verb - 1
    : null;
}

/** 'Israel demands that they leave, Saar said': who says all of it begins there. */
function startOfCarrier(scene: Scene, event: SpeechEvent, later: readonly SpeechEvent[]): number | null {
  const carrier = later.find(
    (one) => one.content.side === 'before' && one.speakers.from > event.content.from,
  );
  return carrier === undefined ? null : (scene.pieces[carrier.speakers.from]?.start ?? null);
}

/** 'While Kim said it was over, Lee said it had begun': what Kim said ends at the comma before the main clause. */
function endOfSubordinate(scene: Scene, event: SpeechEvent): number | null {
  const opening = scene.pieces[event.speakers.from - 1] ?? null;
  if (event.speakers.from > 1 || !/^(?:although|though|while)$/u.test(opening?.lower ?? '')) return null;
  const comma = scene.pieces.findIndex(
    (piece, at) => at > event.content.from && piece.lower === ',' && isClauseAhead(scene, at + 1),
  );
  return comma < 0 ? null : (scene.pieces[comma]?.start ?? null);
}

/** ', according to ...' and ', but gave no details' end what somebody says. */
function endingAt(scene: Scene, { content, speakers }: SpeechEvent): number | null {
  const at = scene.pieces.findIndex(
    (piece, index) => index > content.from && piece.lower === ',' && endsSaying(scene, index + 1, speakers),
  );
  return at < 0 ? null : (scene.pieces[at]?.start ?? null);
}

function endsSaying(scene: Scene, at: number, speakers: Speakers): boolean {
  const first = scene.pieces[at]?.lower;
  const second = scene.pieces[at + 1]?.lower ?? '';
  if (first === 'according') return second === 'to';
  if (COMMENTING.test(first ?? '')) return !isInQuotation(scene, at);
  if (CITING.test(first ?? ''))
    return speakers.names.some(({ outlet }) => outlet) && !isInQuotation(scene, at);
  if (/^(?:and|but|while)$/u.test(first ?? '') && isOtherSpeaking(scene, at + 1)) return true;
  return first === 'but' && /^(?:declined|gave|offered|provided|refused)$/u.test(second);
}

/** ', contradicting her own minister': what the paper tells of the saying. */
const COMMENTING = /^(?:alluding|contradicting|echoing)$/u;

/** 'Jornal de Angola reported that 300 died, citing the veterinary service': from where a paper has it; others cite their reasons. */
const CITING = /^(?:citing|quoting)$/u;

/** 'the players were behind him, but sources close to the board say a meeting was called': from there on somebody else speaks. */
function isOtherSpeaking(scene: Scene, from: number): boolean {
  for (let at = from; at < from + 9; at++) {
    const piece = scene.pieces[at];
    if (piece === undefined || piece.sign || isInQuotation(scene, at)) return false;
    if (at > from && !piece.capital && isSpeechForm(piece.lower))
      return !PRONOUNS.has(scene.pieces[from]?.lower ?? '');
    if (AUXILIARIES.has(piece.lower) || piece.lower === 'that') return false;
  }
  return false;
}

function before(scene: Scene, event: SpeechEvent): Said | null {
  const end = scene.pieces[afterQuote(scene, event.speakers.from)]?.start ?? scene.start;
  const { text } = scene.article;
  const quotation = quotationBefore(scene, end) ?? quotationParted(scene, event.speakers.from);
  if (isQuoteClosedBefore(scene, end) && quotation === null) return null;
  if (quotation === null || isWithinClause(text, scene, quotation)) {
    const whole = quotation === null && isAside(scene, event);
    return {
      ...tidy(text, { start: afterDateline(scene), end: whole ? scene.end : end }),
      from: scene.start,
    };
  }
  return { ...tidy(text, quotation), from: sceneAt(scene, quotation.start).start };
}

/** '“We won,” Obama aide Ann Lee said': the words for the speaker begin right behind the quotation. */
function afterQuote(scene: Scene, from: number): number {
  const last = scene.pieces[from - 1]?.lower === ',' ? from - 2 : from - 1; // '“He rang,” the widow, Ann Lee, testified'
  for (let at = last; at > Math.max(0, last - 5); at--) {
    const piece = scene.pieces[at];
    if (piece === undefined) return from;
    if (/^["”]$/u.test(piece.lower))
      return /^[,.!?]$/u.test(scene.pieces[at - 1]?.lower ?? '') ? at + 1 : from;
    if (piece.sign) return from;
  }
  return from;
}

/** Only the last words are quoted: 'The deal is "a mistake," Kim said.' */
function isWithinClause(text: string, scene: Scene, quotation: Span): boolean {
  if (quotation.start <= scene.start) return false;
  const lead = text.slice(scene.start, quotation.start).trimEnd();
  return lead !== '' && !/[,:]$/u.test(lead);
}

/** '"So far so good," he said, "but it is a long game."': the first half. */
function quoteBefore(scene: Scene, event: SpeechEvent): Said | null {
  const at = scene.pieces[event.speakers.from]?.start ?? scene.start;
  return event.speakers.by !== 'shared' && at > scene.start && isQuoteClosedBefore(scene, at)
    ? before(scene, event)
    : null;
}
