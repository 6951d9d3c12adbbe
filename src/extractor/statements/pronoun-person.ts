// Whom 'he' or 'she' means where more than a speaker is told: the only person that the sentence before can speak of.
import type { PersonMention } from '../../records/mention.ts';
import { agrees, hasOtherPersons, mainSubject } from './context.ts';
import { isPluralRoleHead, isRoleHead } from './role-words.ts';
import { personAt } from './roles.ts';
import type { Piece, Scene } from './scene.ts';
import { DETERMINERS } from './words.ts';

/** How many sentences of 'He ... He ...' are followed back. */
const FURTHEST = 6;

/**
 * The one person that the pronoun at piece `at` can mean: nobody else is named in its sentence before it, and the nearest sentence
 * before that names or describes anybody, but for those beside whom it has the pronoun itself, speaks of one person alone. Null in doubt.
 */
export function onlyPersonMeant(scene: Scene, at: number): PersonMention | null {
  const pronoun = scene.pieces[at]?.lower ?? '';
  if (hasOtherPersons(scene, at) || scene.pieces.slice(0, at).some(isOpen)) return null;
  let one = before(scene);
  for (let step = 0; step < FURTHEST && one !== null; step++) {
    const people = peopleIn(one);
    if (people === null) return null;
    const goesOn = one.pieces.some((piece) => piece.lower === pronoun);
    if (people.length > 0 && !(goesOn && isBeside(one, people))) return onlyOne(one, people, pronoun);
    if (!goesOn) return null;
    one = before(one);
  }
  return null;
}

const before = (scene: Scene): Scene | null => scene.previous ?? scene.lastParagraph;

function onlyOne(scene: Scene, people: readonly number[], pronoun: string): PersonMention | null {
  const [first] = people;
  const person = first === undefined ? null : personAt(scene, first);
  if (person === null || first === undefined) return null;
  const same = people.every((at) => mayBeOne(personAt(scene, at) ?? person, person));
  return same && agrees(scene, { person, at: first }, pronoun) ? person : null;
}

/** 'He took on Neil Kellock', 'the son of T. J. Vaughan, he went': the sentence speaks of 'him', and names others beside. */
function isBeside(scene: Scene, people: readonly number[]): boolean {
  const subject = mainSubject(scene);
  return !people.some((at) => scene.pieces[at]?.name === subject);
}

/** 'Vaughan' is 'Rhodri Vaughan'; 'Prys Vaughan' is not. */
const mayBeOne = (a: PersonMention, b: PersonMention): boolean =>
  a.text === b.text || a.text.endsWith(` ${b.text}`) || b.text.endsWith(` ${a.text}`);

/** Where people are named; null where somebody else is told of without a name: 'the lawyer met Mr Nawaz', 'her brother'. */
function peopleIn(scene: Scene): readonly number[] | null {
  const people = scene.names.filter((at) => personAt(scene, at) !== null);
  const others =
    scene.unnamed.some((at) => scene.pieces[at]?.name?.kind === 'person') ||
    scene.pieces.some((_, at) => isSomebodyElse(scene, at));
  return others ? null : people;
}

/** 'the lawyer', 'his brother' in small letters, and neither the role of the name beside it nor one after 'as', 'is' or 'of'. */
function isSomebodyElse(scene: Scene, at: number): boolean {
  const { pieces } = scene;
  const head = pieces[at];
  if (
    head === undefined ||
    head.capital ||
    !(isRoleHead({ ...head, capital: true }) || isPluralRoleHead(head))
  )
    return false;
  const from = [at - 1, at - 2, at - 3].find((index) => DETERMINERS.has(pieces[index]?.lower ?? ''));
  if (from === undefined) return false;
  const isNameBeside =
    personAt(scene, at + 1) !== null || (pieces[at + 1]?.lower === ',' && personAt(scene, at + 2) !== null);
  const isAfterName =
    pieces[from - 1]?.lower === ',' ||
    /^(?:as|is|was|became|been|of|a|who)$/u.test(pieces[from - 1]?.lower ?? '');
  return !isNameBeside && !isAfterName;
}

/** 'If she is president', 'Her brother says she is': it need not be so, or it is of somebody else. */
const isOpen = ({ lower }: Piece): boolean =>
  /^(?:if|once|should|unless|until|whether|whose|says?|said)$/u.test(lower);
