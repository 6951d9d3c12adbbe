// Who speaks, in front of a verb: named there, or 'er' and 'il' after who spoke last.
import type { NameMention } from '../../../records/mention.ts';
import { heardBefore, holderBeforeVerb } from './heard.ts';
import type { Reading } from './reading.ts';
import { subjectBefore } from './subject-before.ts';

/** Somebody who says something, and by which rule. */
export interface Said {
  readonly name: NameMention;
  /** The piece of the name; null for a pronoun. */
  readonly at: number | null;
  readonly rule: string;
  readonly confidence: number;
}

/** The subject that ends right before piece `verb`, or whom a pronoun there means; null in doubt. */
export function speakerBefore(reading: Reading, verb: number): (Said & { readonly from: number }) | null {
  const { scene, tables } = reading;
  const subject = subjectBefore(reading, verb);
  if (subject !== null) return { ...subject, rule: 'says', confidence: 0.85 };
  const held = holderBeforeVerb(reading, verb);
  if (held !== null) return { name: held, at: null, from: 0, rule: 'the-minister-says', confidence: 0.6 };
  const pronoun = scene.pieces[verb - 1]?.lower ?? '';
  const isHe = verb === 1 && tables.capitalNouns && DEMONSTRATIVE.test(pronoun);
  if (!(tables.pronouns.has(pronoun) || isHe) || verb > 2) return null;
  if (/^(?:sie)$/u.test(pronoun) && /en$/u.test(scene.pieces[verb]?.lower ?? '')) return null; // 'sie sagten'
  const name = heardBefore(scene);
  return name === null ? null : { name, at: null, from: verb - 1, rule: 'pronoun-says', confidence: 0.6 };
}

/** 'Der sagte der Zeitung, …': whoever the sentence before named. */
const DEMONSTRATIVE = /^(?:der|diese[r]?)$/u;
