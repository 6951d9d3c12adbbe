// Who goes on speaking: 'It says ...' and 'The officials said ...' after who spoke last, and the paragraphs after 'Ann Lee said:'.

import {
  SEVERAL_BODIES,
  STANDING_CROWDS,
  UNNAMED_MEDIA,
  UNNAMED_PLURAL,
} from '../../lexicon/unnamed-words.ts';
import type { NameMention, PersonMention } from '../../records/mention.ts';
import { agrees, openingOf } from './context.ts';
import { onlyPersonMeant } from './pronoun-person.ts';
import { isInQuotation } from './quotations.ts';
import { isUnnamed, type Scene, type Speaker } from './scene.ts';
import type { SpeechForm } from './speech-forms.ts';
import { OPENING_QUOTES } from './words.ts';

/** How many sentences back 'the officials' may have spoken. */
const FURTHEST = 4;

const lastWord = (name: NameMention): string => name.text.toLowerCase().split(/\s+/u).at(-1) ?? '';

const PLURALS = [UNNAMED_PLURAL, STANDING_CROWDS, UNNAMED_MEDIA, SEVERAL_BODIES] as const;

const isSeveral = (name: NameMention): boolean =>
  isUnnamed(name) && PLURALS.some((words) => words.has(lastWord(name)));

/** Whom 'it', 'they', 'he' or 'she' at piece `at` means: who alone spoke in the sentence before. Only at the beginning of a sentence, or behind a quotation that begins it; null in doubt. */
export function speakerBefore(scene: Scene, at: number): Speaker | null {
  const [only, ...others] = (scene.previous ?? scene.lastParagraph)?.heard ?? [];
  if (only === undefined || others.length > 0 || (at > 1 && !isBehindQuotation(scene, at))) return null;
  switch (scene.pieces[at]?.lower) {
    case 'it':
      return only.name.kind === 'organisation' && !isSeveral(only.name) ? only : null;
    case 'they':
      return isSeveral(only.name) ? only : null;
    case 'he':
    case 'she':
      return only.name.kind === 'person' && isUnnamed(only.name) && !isSeveral(only.name) ? only : null;
    default:
      return null;
  }
}

/** Whom 'he' or 'she' right behind a quotation means where the sentence before tells of several people: who alone spoke in it. */
export function heardPerson(scene: Scene, at: number): PersonMention | null {
  if (!isBehindQuotation(scene, at)) return null;
  const last = openingOf(scene);
  const before = last.previous ?? last.lastParagraph;
  const [only, ...others] = before?.heard ?? [];
  if (before === null || only === undefined || others.length > 0 || only.name.kind !== 'person') return null;
  const person = only.name;
  const pronoun = scene.pieces[at]?.lower ?? '';
  const piece = before.pieces.findIndex(({ name }) => name?.id === person.id);
  const isSame =
    piece < 0
      ? before.pieces.some(({ lower }) => lower === pronoun)
      : agrees(before, { person, at: piece }, pronoun);
  return isSame && !isUnnamed(person) ? person : null;
}

/** The verbs of whoever answers another one. */
const ANSWERING = /^(?:answer|counter|fire|rejoin|reply|respond|retort|shoot)$/u;

/** '“Withdraw it,” Lee told him. “I will not,” he replied.': whoever was heard last is not who speaks now, unless somebody asked in between. */
export function isAnswer(scene: Scene, at: number, { base }: SpeechForm): boolean {
  const first = openingOf(scene);
  const last = first.previous ?? first.lastParagraph;
  if (last === null || scene.pieces.slice(0, at).some(({ lower }) => lower === 'asked')) return false;
  const isTold = last.pieces.some(
    ({ lower }, index) => isTelling(last.pieces[index - 1]?.lower ?? '') && /^(?:him|her)$/u.test(lower),
  );
  const isQuoted = last.pieces.some(({ sign, lower }) => sign && OPENING_QUOTES.has(lower));
  return isTold || (isQuoted && ANSWERING.test(base));
}

const isTelling = (word: string): boolean => /^(?:told|tells|asked|asks)$/u.test(word);

/** '“You never printed it,” she complained' after 'I rang Ms Prydderch.': right behind a quotation, the only person whom the sentence before can mean. */
export const onlyQuoted = (scene: Scene, at: number): PersonMention | null =>
  at > 0 && isBehindQuotation(scene, at) && openingOf(scene) === scene ? onlyPersonMeant(scene, at) : null;

/** Nothing but a quotation stands before piece `at`: '“We were hit,” he said'. */
function isBehindQuotation(scene: Scene, at: number): boolean {
  return scene.pieces.slice(0, at).every(({ sign }, index) => sign || scene.quoted.has(index));
}

/** Whom 'the officials', ending at piece `at`, means: the last unnamed speaker of these words, where the sentences before heard no other of them. */
export function unnamedBefore(scene: Scene, at: number): Speaker | null {
  const noun = scene.pieces[at]?.lower ?? '';
  if (!/^(?:the|these|those)$/u.test(scene.pieces[at - 1]?.lower ?? '')) return null;
  const found = new Map<string, Speaker>();
  let one = scene.previous ?? scene.lastParagraph;
  for (let step = 0; step < FURTHEST && one !== null; step++) {
    for (const speaker of one.heard) {
      const { name } = speaker;
      if (isUnnamed(name) && lastWord(name) === noun) found.set(name.id, speaker);
    }
    one = one.previous ?? one.lastParagraph;
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

/** Who speaks in a sentence that names nobody, after 'Ann Lee said:' in a line of its own; null where nobody was left speaking. */
export function leftSpeaking(scene: Scene): Speaker | null {
  const last = scene.previous ?? scene.lastParagraph;
  if (last === null || last.ahead === null) return null;
  if (last.pieces.at(-1)?.lower === ':') return scene.index === 0 ? last.ahead : null;
  if (scene.index > 0) return isInQuotation(scene, 0) || !isQuoted(scene) ? last.ahead : null;
  const open = isInQuotation(last, last.pieces.length); // the next paragraph of one speech opens with a mark of its own
  return open && OPENING_QUOTES.has(scene.pieces[0]?.lower ?? '') ? last.ahead : null;
}

/** A quotation was opened in this paragraph. */
function isQuoted(scene: Scene): boolean {
  let one: Scene | null = scene.previous;
  for (let step = 0; step < FURTHEST && one !== null; step++) {
    if (one.quoted.size > 0) return true;
    one = one.previous;
  }
  return false;
}
