// Whom 'a-t-elle ajouté', 'añadió' and 'so die Ministerin' mean.
import type { NameMention } from '../../../records/mention.ts';
import { openingOf } from '../context.ts';
import { personAt } from '../roles.ts';
import type { Scene } from '../scene.ts';
import { isDeterminer, isGlued, isRole, type Reading, wordAt } from './reading.ts';

/** Who alone spoke in the sentence before, or is the only person named there; null in doubt. */
export function heardBefore(scene: Scene): NameMention | null {
  const first = openingOf(scene);
  let last = first.previous ?? first.lastParagraph;
  if (last !== null && last.previous !== null && isOfNobody(last)) last = last.previous; // a sentence of things stands between
  if (last === null) return null;
  const [only, ...others] = last.heard;
  if (only !== undefined) return others.length === 0 && only.name.kind === 'person' ? only.name : null;
  const people = new Map<string, NameMention>();
  for (const at of last.names) {
    const person = personAt(last, at);
    if (person !== null) people.set(person.text, person);
  }
  return people.size === 1 ? ([...people.values()][0] ?? null) : null;
}

/** Nobody speaks in it, and nobody is named. */
const isOfNobody = (scene: Scene): boolean =>
  scene.heard.length === 0 && scene.names.every((at) => scene.pieces[at]?.name?.kind !== 'person');

/** 'die Ministerin', 'le maire' at piece `from`, with nothing behind it: the one person of whom the article said so; null in doubt. */
export function holderCalled(reading: Reading, from: number): { name: NameMention; end: number } | null {
  const { pieces } = reading.scene;
  const at = isDeterminer(reading, from) ? from + 1 : from;
  if ((at === from && !isGlued(reading, at)) || !isRole(reading, at) || pieces[at + 1]?.sign === false)
    return null;
  const name = heldAt(reading, at);
  return name === null ? null : { name, end: at + 1 };
}

/** 'El ministro' that opens the sentence and ends right before piece `verb`: the one person of whom the article said so; null in doubt. */
export function holderBeforeVerb(reading: Reading, verb: number): NameMention | null {
  const isAlone = verb === 2 ? isDeterminer(reading, 0) : verb === 1 && isGlued(reading, 0);
  return isAlone && isRole(reading, verb - 1) ? heldAt(reading, verb - 1) : null;
}

function heldAt(reading: Reading, at: number): NameMention | null {
  const { pieces, holders } = reading.scene;
  const limit = pieces[at]?.start ?? 0;
  const held = holders.get(wordAt(reading, at));
  const last = held?.mixed === false ? held.list.findLast(({ start }) => start < limit) : undefined;
  return last?.person ?? null;
}
