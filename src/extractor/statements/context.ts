// What an earlier sentence tells about 'he', 'she' and 'the group' of this one.
import type { NameMention, PersonMention } from '../../records/mention.ts';
import { bodyNamed } from './body-named.ts';
import { afterDateline } from './dateline.ts';
import { furtherName, nameAfter } from './name-after.ts';
import { organisationDescriptions } from './organisation-descriptions.ts';
import { phraseStart } from './phrase-start.ts';
import { isInQuotation, isQuotedThroughout } from './quotations.ts';
import { roleEndingBefore } from './role-before-name.ts';
import { holderBefore } from './role-holders.ts';
import { isRoleHead } from './role-words.ts';
import { personAt } from './roles.ts';
import type { Piece, Scene } from './scene.ts';
import { isSpeechForm } from './speech-forms.ts';
import { ADVERBS, CLITICS, CONJUNCTIONS, isFunctionWord, PREPOSITIONS, SUBORDINATORS } from './words.ts';

const HE = /^(?:he|she)$/u;
/** How many sentences of 'He ... He ...' are followed back. */
const FURTHEST = 6;

/** The one person whom the sentence before is about; null where there is none or more than one. */
export function personBefore(scene: Scene, pronoun: string): PersonMention | null {
  return personOf(scene.previous, pronoun);
}

/** The sentence that opens the quotation which this one ends: where 'he' of '"... We won," he said' was looked for from. */
export function openingOf(scene: Scene): Scene {
  let one = scene;
  for (let step = 0; step < FURTHEST && one.previous !== null && isInQuotation(one, 0); step++)
    one = one.previous;
  return one;
}

/** The same from the paragraph before, where it is a single sentence, ends with its speaker, or names one person only. */
export function personInLastParagraph(scene: Scene, pronoun: string): PersonMention | null {
  const last = scene.lastParagraph;
  if (last === null) return null;
  const single = last.index === 0 || speakerAtEnd(last) !== null;
  return single ? personOf(last, pronoun) : onlyPersonOf(last, pronoun);
}

/** The one person of a whole paragraph, given its last sentence; null where it names more than one, or none. */
function onlyPersonOf(last: Scene, pronoun: string): PersonMention | null {
  const found = new Map<string, { scene: Scene; subject: Subject }>();
  let one: Scene | null = last;
  for (let step = 0; step < FURTHEST && one !== null; step++) {
    for (let at = 0; at < one.pieces.length; at++) {
      const person = personAt(one, at);
      const surname = person?.text.split(/\s+/u).at(-1) ?? '';
      if (person !== null) found.set(surname, { scene: one, subject: { person, at } });
    }
    one = one.previous;
  }
  const only = [...found.values()][0];
  if (found.size !== 1 || only === undefined || one !== null) return null;
  return agrees(only.scene, only.subject, pronoun) ? only.subject.person : null;
}

function personOf(last: Scene | null, pronoun: string): PersonMention | null {
  let previous = last;
  for (let step = 0; step < FURTHEST && previous !== null; step++) {
    const subjects = subjectPersons(previous);
    if (subjects.length > 0) {
      const only = subjects[0];
      return subjects.length === 1 && only !== undefined && agrees(previous, only, pronoun)
        ? only.person
        : null;
    }
    const refers = previous.pieces.findIndex((piece) => piece.lower === pronoun);
    if (!isQuotedThroughout(previous) && (refers < 0 || hasOtherPersons(previous, refers))) return null;
    previous = previous.previous ?? (previous.lastParagraph?.index === 0 ? previous.lastParagraph : null);
  }
  return null;
}

/** A person and the piece of the name. */
export interface Subject {
  readonly person: PersonMention;
  readonly at: number;
}

/** Whom the sentence is about: who speaks at its end, or its first subject with those joined to it by 'and'. */
function subjectPersons(scene: Scene): readonly Subject[] {
  const speaker = speakerAtEnd(scene);
  if (speaker !== null) return [speaker];
  if (isPersonPronoun(scene.pieces[0]?.lower ?? '')) return []; // whoever 'He said' names next is not 'he'
  const held = heldSubject(scene) ?? onlySpeaking(scene);
  if (held !== null) return [held];
  const first = scene.pieces.findIndex((piece, at) => {
    const owns = CLITICS.has(scene.pieces[at + 1]?.lower ?? '');
    if (piece.name === null || owns || !isSubjectPosition(scene, at)) return false;
    return furtherName(scene, at) === null && !isInQuotation(scene, at);
  });
  const person = personAt(scene, first);
  if (person === null) return [];
  const second = scene.pieces[first + 1]?.lower === 'and' ? joinedPerson(scene, first + 2) : null;
  return second === null ? [{ person, at: first }] : [{ person, at: first }, second];
}

/** 'The minister said ...': whom the article has called so. */
function heldSubject(scene: Scene): Subject | null {
  if (scene.pieces[0]?.lower !== 'the') return null;
  const verb = scene.pieces.findIndex((piece, at) => at < 8 && isSpeechForm(piece.lower));
  for (let at = verb - 1; at > 0; at--) {
    if (!isRoleHead(scene.pieces[at])) continue;
    const held = holderBefore(scene, at);
    return held === null ? null : { person: held.person, at: held.from };
  }
  return null;
}

/** 'In a note from the office, signed by its head, Ada Lim, Kim said ...': the one person right before a verb of speech. */
function onlySpeaking(scene: Scene): Subject | null {
  const speaking = [...scene.names, ...scene.unnamed].filter((at) => {
    const next = ADVERBS.has(scene.pieces[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    return isSpeechForm(scene.pieces[next]?.lower ?? '') && !isInQuotation(scene, at);
  });
  const [at] = speaking;
  const person = at === undefined || speaking.length > 1 ? null : personAt(scene, at);
  if (person === null || at === undefined || !isSubjectPosition(scene, at)) return null;
  return scene.pieces[phraseStart(scene, at) - 1]?.lower === 'and' ? null : { person, at };
}

/** The second of 'Kim and Foreign Minister Ri'. */
function joinedPerson(scene: Scene, from: number): Subject | null {
  for (let at = from; at < from + 6; at++) {
    const person = personAt(scene, at);
    if (person !== null) return phraseStart(scene, at) <= from ? { person, at } : null;
  }
  return null;
}

/** '"...," Kim said.', '"...," said Foreign Minister Kim.' */
function speakerAtEnd(scene: Scene): Subject | null {
  for (let verb = scene.pieces.length - 1; verb > Math.max(0, scene.pieces.length - 25); verb--) {
    if (!isSpeechForm(scene.pieces[verb]?.lower ?? '')) continue;
    const before = personAt(scene, verb - 1);
    const closes = /^[,.]?$/u.test(scene.pieces[verb + 1]?.lower ?? '');
    if (before !== null && closes) return { person: before, at: verb - 1 };
    const inverted = /^["”,]$/u.test(scene.pieces[verb - 1]?.lower ?? '') ? nameAfter(scene, verb + 1) : null;
    const person = inverted === null ? null : personAt(scene, inverted);
    if (person !== null && inverted !== null) return { person, at: inverted };
  }
  return null;
}

function isSubjectPosition(scene: Scene, at: number): boolean {
  const from = phraseStart(scene, at);
  const before = scene.pieces[from - 1];
  if (before === undefined) return true;
  if (PREPOSITIONS.has(before.lower) || SUBORDINATORS.has(before.lower) || CLITICS.has(before.lower))
    return false;
  if (/^(?:and|said|says|that|"|“|”)$/u.test(before.lower)) return true;
  if (from === 1 && (CONJUNCTIONS.has(before.lower) || isOpeningNoun(before))) return true; // 'But Finance Minister Ann Lee said'
  return before.lower === ',' || (before.sign && scene.pieces[from]?.start === afterDateline(scene)); // 'NEW DELHI: The Supreme Court'
}

/** The 'Management' of 'Management board president Ann Lee'; not 'Visiting President Ann Lee, Kim …'. */
const isOpeningNoun = ({ capital, lower, name, sign }: Piece): boolean =>
  capital && !sign && name === null && !isFunctionWord(lower) && !/(?:ing|ed|ly)$/u.test(lower);

/** 'Mrs. Clinton' is no 'he'. */
export function agrees(scene: Scene, subject: Subject, pronoun: string): boolean {
  const role = roleEndingBefore(scene, subject.at);
  const words = scene.pieces
    .slice(Math.max(0, role?.from ?? subject.at - 2), subject.at)
    .map((piece) => piece.lower.replace('.', ''));
  const said = subject.person.value.title?.toLowerCase().replace('.', '') ?? '';
  const marks = [...words, said];
  if (pronoun === 'he')
    return !marks.some((word) =>
      /^(?:mrs|ms|miss|lady|queen|spokeswoman|chairwoman|congresswoman|actress|princess|dame)$/u.test(word),
    );
  return !marks.some((word) =>
    /^(?:mr|sir|lord|king|pope|spokesman|chairman|congressman|prince|imam|bishop)$/u.test(word),
  );
}

/** A person named as a subject in this very sentence before piece `before`, outside quotations. */
export function hasOtherPersons(scene: Scene, before: number): boolean {
  for (let at = 0; at < before; at++) {
    if (personAt(scene, at) === null || isInQuotation(scene, at)) continue;
    const opens = SUBORDINATORS.has(scene.pieces[phraseStart(scene, at) - 1]?.lower ?? '');
    if (opens || isSubjectPosition(scene, at)) return true;
  }
  return false;
}

/** True for 'he' and 'she'. */
export function isPersonPronoun(word: string): boolean {
  return HE.test(word);
}

/** The one organisation that this paragraph described by this very noun before ('the rights group X ... the group said'), or whose name holds it. */
export function bodyBefore(scene: Scene, noun: string, at: number): NameMention | null {
  const limit = scene.pieces[at]?.start ?? scene.start;
  const found = new Map<string, NameMention>();
  let one: Scene | null = scene;
  for (let step = 0; step < FURTHEST && one !== null; step++) {
    for (const finding of organisationDescriptions(one)) {
      if (finding.property !== 'described-as' || finding.start >= limit) continue;
      const words = scene.article.text.slice(finding.start, finding.end).toLowerCase();
      if (words.split(/\s+/u).at(-1) === noun && finding.subject.kind === 'organisation')
        found.set(finding.subject.text, finding.subject);
    }
    one = one.previous;
  }
  if (found.size === 0) return bodyNamed(scene, noun, at);
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

/** The first name of the sentence that stands as its subject: at its beginning, or after an opening phrase. */
export function mainSubject(scene: Scene): NameMention | null {
  for (let at = 0; at < Math.min(scene.pieces.length, 25); at++) {
    const name = scene.pieces[at]?.name;
    if (name == null || CLITICS.has(scene.pieces[at + 1]?.lower ?? '')) continue;
    if (name.kind === 'place' || !isSubjectPosition(scene, at) || isInQuotation(scene, at)) continue;
    const further = furtherName(scene, at); // the person of 'Facebook co-founder Mark Zuckerberg'
    return further === null ? name : (scene.pieces[further]?.name ?? name);
  }
  return null;
}
