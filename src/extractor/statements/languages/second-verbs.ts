// Who goes on: '… a déclaré X, ajoutant que …', '… y agregó que …', '… und fügte hinzu, dass …': the second verb, and where the first words end.
import { BEFORE_ADDING } from '../../../lexicon/adding-elsewhere.ts';
import type { NameMention } from '../../../records/mention.ts';
import type { Finding } from '../finding.ts';
import { tidy } from '../quotations.ts';
import { contentAfter } from './content.ts';
import { afterName, isAdverb, lowerAt, personOf, type Reading, wordAt } from './reading.ts';
import { subjectBefore } from './subject-before.ts';
import { type SpeechVerb, verbAt } from './verbs.ts';

interface Second {
  /** The first piece that is no longer said before: the comma of ', ajoutant', the 'y' of 'y agregó'. */
  readonly cut: number;
  readonly finding: Finding;
}

/** What was said by the verbs before. */
interface Before {
  readonly found: readonly Finding[];
  /** The verb that said it last; null where none did. */
  readonly verb: SpeechVerb | null;
}

/** What a verb at piece `at` says that shares its subject with the one before it, or with the sentence; null for any other word. */
export function secondVerb(reading: Reading, at: number, before: Before): Second | null {
  return addingAt(reading, at, before.found) ?? joinedAt(reading, at, before);
}

/** The findings before, of which those that run on end at the second verb. */
export function endingAt({ scene }: Reading, found: readonly Finding[], cut: number): readonly Finding[] {
  const end = scene.pieces[cut]?.start ?? scene.end;
  return found.map((one) =>
    one.start < end && one.end > end
      ? { ...one, ...tidy(scene.article.text, { start: one.start, end }) }
      : one,
  );
}

/** ', ajoutant que', 'avant de préciser que': who spoke right before goes on. */
function addingAt(reading: Reading, at: number, found: readonly Finding[]): Second | null {
  const { tables, scene } = reading;
  if (!tables.adding.has(wordAt(reading, at)) || scene.quoted.has(at)) return null;
  const cut = openingOf(reading, at);
  const subject = onlySubject(found);
  return cut === null || subject === null ? null : second(reading, { cut, subject, from: at + 1 });
}

/** The comma of ', ajoutant' and ', en ajoutant', or of ', avant de préciser'. */
function openingOf(reading: Reading, at: number): number | null {
  const infinitive = [at - 1, at - 2].find((index) => BEFORE_ADDING.has(lowerAt(reading, index)));
  let first = infinitive ?? at;
  while (infinitive === undefined && first > at - 2 && isAside(reading, first - 1)) first -= 1;
  if (lowerAt(reading, first - 1) === ',') return first - 1;
  return infinitive ?? null;
}

const isAside = (reading: Reading, at: number): boolean =>
  isAdverb(reading, at) || lowerAt(reading, at) === 'en';

/** 'y agregó que', 'et a rappelé que', 'und fügte hinzu, dass': a conjunction stands right before the verb. */
function joinedAt(reading: Reading, at: number, { found, verb: last }: Before): Second | null {
  const { tables, scene } = reading;
  let and = at - 1;
  while (and > at - 3 && (isAdverb(reading, and) || tables.reflexives.has(lowerAt(reading, and)))) and -= 1;
  if (and < 1 || !tables.conjunctions.has(lowerAt(reading, and)) || scene.quoted.has(and)) return null;
  const verb = verbAt(reading, at);
  if (verb === null || verb.pronoun) return null;
  const runsOn = found.some(({ end }) => end > (scene.pieces[and]?.start ?? scene.end));
  const subject = onlySubject(found) ?? (found.length === 0 ? subjectOfSentence(reading, and) : null);
  if (subject === null || (runsOn && !isShared(reading, { last, verb, and, subject }))) return null;
  const cut = lowerAt(reading, and - 1) === ',' ? and - 1 : and;
  if (runsOn && tables.bareClause && cut === and) return null; // 'sagte, das Amt habe gelogen und behauptet, dass …'
  return second(reading, { cut, subject, from: Math.max(verb.last, verb.far ?? 0) + 1 });
}

interface Shared {
  readonly last: SpeechVerb | null;
  readonly verb: SpeechVerb;
  readonly and: number;
  readonly subject: NameMention;
}

/** The verb belongs to whoever spoke before, not to somebody within what was said. */
const isShared = (reading: Reading, { last, verb, and, subject }: Shared): boolean =>
  last !== null && isSameForm(reading, last, verb) && !namesSomebody(reading, { last, and, subject });

/** Both with an auxiliary or both without: 'a dit que Paris ment et affirme' may be what Paris affirms. */
function isSameForm(reading: Reading, first: SpeechVerb, next: SpeechVerb): boolean {
  const { auxiliaries } = reading.tables;
  return auxiliaries.has(wordAt(reading, first.first)) === auxiliaries.has(wordAt(reading, next.first));
}

/** Somebody else is named between the verbs, who may be the subject of the second. */
function namesSomebody(
  { scene }: Reading,
  { last, and, subject }: { last: SpeechVerb; and: number; subject: NameMention },
): boolean {
  return scene.names.some((at) => {
    const person = at > last.last && at < and && !scene.quoted.has(at) ? personOf(scene.pieces[at]) : null;
    return person !== null && person.id !== subject.id;
  });
}

function onlySubject(found: readonly Finding[]): NameMention | null {
  const [first, ...others] = found.map(({ subject }) => subject);
  if (first === undefined || first.kind === 'date' || first.kind === 'figure') return null;
  return others.every(({ id }) => id === first.id) ? first : null;
}

/** 'Bürgermeister Paul Lintner nannte es eine Zumutung und fügte hinzu': the subject that opens the sentence, where it names nobody else before the conjunction. */
function subjectOfSentence(reading: Reading, and: number): NameMention | null {
  const { pieces, names } = reading.scene;
  const people = names.filter(
    (at) => at < and && personOf(pieces[at]) !== null && !reading.scene.quoted.has(at),
  );
  const [at] = people;
  if (at === undefined || people.length > 1) return null;
  const next = afterName(reading, at);
  const verb = lowerAt(reading, next) === ',' ? commaBehind(reading, next, and) : next;
  const subject = verb === null ? null : subjectBefore(reading, verb);
  return subject !== null && subject.from <= 1 ? subject.name : null;
}

/** The piece behind an apposition's second comma, or behind the only comma: 'Der Bürgermeister, Paul Lintner, nannte'. */
function commaBehind(reading: Reading, comma: number, to: number): number | null {
  if (subjectBefore(reading, comma + 1) !== null) return comma + 1;
  for (let at = comma + 1; at < to; at++) if (lowerAt(reading, at) === ',') return at + 1;
  return null;
}

interface Told {
  readonly cut: number;
  readonly subject: NameMention;
  /** The piece behind the verb. */
  readonly from: number;
}

function second(reading: Reading, { cut, subject, from }: Told): Second | null {
  const span = contentAfter(reading, from);
  if (span === null) return null;
  const how = { object: null, property: 'said', rule: 'and-says', confidence: 0.65, asOf: null } as const;
  return { cut, finding: { subject, ...span, ...how } };
}
