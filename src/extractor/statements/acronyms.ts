// 'Korean Central News Agency (KCNA)', 'the WHO (World Health Organization)', 'the Awami National Party or ANP'.

import { SMALL_NAME_WORDS } from '../../lexicon/organisation-words.ts';
import type { NameMention } from '../../records/mention.ts';
import { isAcronym, isBlendOf } from '../../text/acronym.ts';
import { nameKey, nameWords } from '../../text/person-name.ts';
import type { Finding } from './finding.ts';
import type { Scene } from './scene.ts';

/** Short forms that stand beside their full name. The subject is the full name, the value the short form. */
export function acronyms(scene: Scene): readonly Finding[] {
  return scene.names.flatMap((at): readonly Finding[] => {
    const name = scene.pieces[at]?.name ?? null;
    if (name === null || name.kind === 'person') return [];
    const next = scene.pieces[at + 1]?.lower ?? '';
    const bracketed = next === '(' || next === '[';
    const second = bracketed ? bracketedName(scene, at + 2) : besideName(scene, at + 1);
    if (second === null || second.kind !== name.kind) return [];
    return pair(name, second, bracketed);
  });
}

function bracketedName(scene: Scene, at: number): NameMention | null {
  const start = scene.pieces[at]?.lower === 'the' ? at + 1 : at;
  const close = scene.pieces[start + 1]?.lower ?? '';
  return close === ')' || close === ']' || close === ',' || close === ';'
    ? (scene.pieces[start]?.name ?? null)
    : null;
}

/** 'or ANP', ', or ANP', '- the DTP', ', known as the FARC'. */
function besideName(scene: Scene, from: number): NameMention | null {
  let at = from;
  while (at < from + 5 && /^(?:,|-|–|—|or|the|known|as)$/u.test(scene.pieces[at]?.lower ?? '')) at += 1;
  return at === from ? null : (scene.pieces[at]?.name ?? null);
}

function pair(a: NameMention, b: NameMention, bracketed: boolean): readonly Finding[] {
  const [full, short] = a.text.length >= b.text.length ? [a, b] : [b, a];
  const words = nameWords(full.text).filter((word) => !SMALL_NAME_WORDS.has(word));
  if (bracketed && isBlendOf(nameKey(short.text), words)) return [finding(full, short, 0.9)];
  if (bracketed && short === b && isWordOf(nameKey(short.text), words)) return [finding(full, short, 0.9)];
  if (!/^\p{Lu}[\p{L}\p{N}.&-]{1,11}$/u.test(short.text) || !/\p{Lu}.{0,4}\p{Lu}/u.test(short.text))
    return [];
  if (!/\s/u.test(full.text)) return [];
  const fits = matchesInitials(short.text, full.text);
  if (!fits && !(bracketed && isAcronym(short.text) && short === b)) return [];
  return [finding(full, short, fits ? 0.95 : 0.75)];
}

/** 'Bersatu' of 'Parti Pribumi Bersatu Malaysia'. */
function isWordOf(key: string, words: readonly string[]): boolean {
  return key.length >= LEAST_IN_SHORT_NAME && words.length > 1 && words.includes(key);
}

/** Shorter words are acronyms. */
const LEAST_IN_SHORT_NAME = 4;

function finding(subject: NameMention, object: NameMention, confidence: number): Finding {
  const { start, end } = object;
  return { subject, object, property: 'acronym', start, end, rule: 'acronym', confidence, asOf: null };
}

/** Each letter of the short form opens a word of the full one, in order; small words may be left out. */
function matchesInitials(short: string, full: string): boolean {
  const letters = [...short.replace(/[^\p{L}]/gu, '').toLowerCase()];
  const words = full.toLowerCase().split(/[\s-]+/u);
  let next = 0;
  for (const word of words) if (word.startsWith(letters[next] ?? '\0')) next += 1;
  return next === letters.length && letters.length >= 2;
}
