// '“…,” said John Smith, an analyst at X': the verb before who speaks.
import type { NameMention } from '../../records/mention.ts';
import { isBodyNounAt, isCentralBankAt } from './body-named.ts';
import { bodyBefore } from './context.ts';
import { describedAfter } from './described-speaker.ts';
import { apposedName, nameAfter, titledAfter } from './name-after.ts';
import type { Scene } from './scene.ts';
import type { Content } from './speech-content.ts';
import type { SpeechEvent } from './speech-event.ts';
import type { EventForm } from './speech-forms.ts';
import { type Speakers, speakerAt } from './subject-phrases.ts';
import { CLITICS, CLOSING_QUOTES } from './words.ts';

const INVERTING =
  /^(?:add|admit|announce|argue|ask|claim|comment|complain|continue|conclude|confirm|counter|cry|declare|exclaim|explain|insist|joke|lament|mutter|note|observe|quip|recall|remark|reply|report|respond|retort|say|shout|state|tweet|warn|whisper|write)$/u;

/** '"...", said John Smith, an analyst at X': verb first, then role and name. */
export function invertedEvent(scene: Scene, verb: number, form: EventForm): SpeechEvent | null {
  const before = scene.pieces[verb - 1]?.lower ?? '';
  const quoted =
    CLOSING_QUOTES.has(before) || (before === ',' && CLOSING_QUOTES.has(scene.pieces[verb - 2]?.lower ?? ''));
  if (!mayInvert(form, quoted) || (!quoted && (before !== ',' || verb < 4))) return null;
  const at =
    nameAfter(scene, verb + 1) ??
    apposedName(scene, verb + 1) ??
    (quoted ? titledAfter(scene, verb + 1) : null);
  if (at === null) return describedEvent(scene, verb, quoted ? describedAfter(scene, verb + 1) : null);
  const owns = CLITICS.has(scene.pieces[at + 1]?.lower ?? ''); // 'said Gaza's rescue service': another speaks
  const speaker = owns ? null : speakerAt(scene, at);
  if (speaker === null) return null;
  const speakers: Speakers = { names: [speaker], from: verb, by: 'named', date: null };
  const how = { rule: 'said-by-inverted', confidence: quoted ? 0.9 : 0.75 };
  return { verb, speakers, content: contentBefore(verb), cut: null, ...how };
}

/** 'say', 'declare', 'report' and the like behind a comma, any of these verbs behind a quotation. */
function mayInvert({ base, sort }: EventForm, quoted: boolean): boolean {
  if (!quoted) return /^(?:announce|declare|report|say|state|write)$/u.test(base);
  return sort === 'quoting' || INVERTING.test(base);
}

const contentBefore = (verb: number): Content => ({ side: 'before', from: verb, told: null, date: null });

/** '“…,” confirmed the ministry.': the one that the sentences before name so. */
function bodyAfter(scene: Scene, from: number): NameMention | null {
  const at = isCentralBankAt(scene, from + 2) ? from + 2 : from + 1;
  const ends = /^(?:[.,;]?|in|on)$/u.test(scene.pieces[at + 1]?.lower ?? '');
  return ends && isBodyNounAt(scene, at) ? bodyBefore(scene, scene.pieces[at]?.lower ?? '', at) : null;
}

/** '“…,” said the 45-year-old.', '…, said the bank.' */
function describedEvent(scene: Scene, verb: number, described: NameMention | null): SpeechEvent | null {
  const name = described ?? bodyAfter(scene, verb + 1);
  if (name === null) return null;
  const speakers: Speakers = { names: [{ name, outlet: false }], from: verb, by: 'body', date: null };
  const how = { rule: 'said-by-the-veteran', confidence: 0.55 };
  return { verb, speakers, content: contentBefore(verb), cut: null, ...how };
}
