// 'Its director, Ann Lee, said', "the company's president, Ann Lee": the body that the words point to and do not name.
import type { NameMention } from '../../records/mention.ts';
import { bodyNamed } from './body-named.ts';
import { mainSubject } from './context.ts';
import type { RolePhrase } from './role-phrase.ts';
import { isUnnamed, type Scene } from './scene.ts';
import { CLITICS, OPENING_QUOTES } from './words.ts';

/** The body of a role behind 'its' or "the company's"; null where the words point to none, or more than one can be meant. */
export function ownerOfRole(scene: Scene, phrase: RolePhrase): NameMention | null {
  const { pieces } = scene;
  if (pieces[phrase.from - 1]?.lower === 'its') return ownerOfIts(scene, phrase.from - 1);
  const noun = pieces[phrase.from];
  const isOwner =
    noun !== undefined && noun.name === null && CLITICS.has(pieces[phrase.from + 1]?.lower ?? '');
  return isOwner && pieces[phrase.from - 1]?.lower === 'the'
    ? bodyNamed(scene, noun.lower, phrase.from)
    : null;
}

/** The one body before it in its sentence, with no place beside it; else the subject of the sentence before, which names no other. */
function ownerOfIts(scene: Scene, its: number): NameMention | null {
  const before = others(scene, its);
  if (before.length > 0) return onlyBody(before);
  if (!isFirst(scene, its)) return null;
  const last = scene.previous ?? scene.lastParagraph;
  const subject = last === null ? null : mainSubject(last);
  if (last === null || subject?.kind !== 'organisation' || isUnnamed(subject)) return null;
  const bodies = others(last, last.pieces.length).filter(({ kind }) => kind === 'organisation');
  return bodies.every(({ text }) => subject.text.includes(text)) ? subject : null;
}

/** Bodies and places named before piece `to`. */
const others = ({ names, pieces }: Scene, to: number): readonly NameMention[] =>
  names.flatMap((at) => {
    const name = at < to ? pieces[at]?.name : null;
    return name == null || name.kind === 'person' || isUnnamed(name) ? [] : [name];
  });

function onlyBody([first, ...rest]: readonly NameMention[]): NameMention | null {
  return first?.kind === 'organisation' && rest.every(({ text }) => first.text.includes(text)) ? first : null;
}

const isFirst = ({ pieces }: Scene, at: number): boolean =>
  pieces.slice(0, at).every(({ lower }) => OPENING_QUOTES.has(lower) || lower === 'but' || lower === 'and');
