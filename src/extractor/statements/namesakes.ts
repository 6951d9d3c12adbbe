// 'Ana Ruiz, no relation to the minister', 'her namesake, the sprinter Ana Ruiz': an article says that this is not the one of that name.
import {
  ANOTHER_BEFORE,
  IS_NAMESAKE,
  NAMESAKE_CUES,
  NAMESAKE_FOLLOWS,
  NO_RELATION,
  NOT_CONFUSED,
} from '../../lexicon/namesake-words.ts';
import type { PersonMention } from '../../records/mention.ts';
import type { Finding } from './finding.ts';
import { isRoleHead } from './role-words.ts';
import { personAt } from './roles.ts';
import type { Scene } from './scene.ts';

/** How far before a name its cue may begin, and how far behind it a cue may stand, in UTF-16 units. */
const FURTHEST = 90;

/**
 * Whom a sentence sets apart from others of the name. The value is the words that do. The rule is 'namesake' where it speaks of one whole name
 * and 'no-relation' where only the family name need be the same.
 */
export function namesakes(scene: Scene): readonly Finding[] {
  const { article, start, end } = scene;
  const sentence = article.text.slice(start, end);
  if (!NAMESAKE_CUES.test(sentence)) return [];
  const people = scene.names.flatMap((at) => {
    const person = personAt(scene, at);
    return person === null ? [] : [{ person, at }];
  });
  const before = people.flatMap(({ person, at }) => {
    const cue = cueBefore(scene, person);
    return cue === null || isPartOfMore(scene, at) ? [] : [finding(person, cue, 'namesake')];
  });
  return before.length > 0 ? before : cueBehind(scene, sentence, people);
}

interface Cue {
  readonly start: number;
  readonly end: number;
}

/** 'his namesake, the sprinter ', 'also named ' right before a name. */
function cueBefore({ article: { text }, start }: Scene, person: PersonMention): Cue | null {
  const from = Math.max(start, person.start - FURTHEST);
  const left = text.slice(from, person.start);
  const cue = [...NAMESAKE_FOLLOWS, ...(isIntroduced(text, person) ? [ANOTHER_BEFORE] : [])]
    .map((pattern) => pattern.exec(left))
    .find((found) => found !== null);
  if (cue === undefined || cue === null) return null;
  const words = cue[0].trim();
  const at = from + cue.index + cue[0].indexOf(words);
  return { start: at, end: at + words.length };
}

/** A whole name, and behind it who that is: 'Another Ana Ruiz, a violinist'. 'There will never be another Ana Ruiz.' */
function isIntroduced(text: string, { text: name, end }: PersonMention): boolean {
  return /\S\s\S/u.test(name) && /^,? ?[,(]/u.test(text.slice(end, end + 2));
}

/** 'another Biden aide', "his namesake Biden's": no person follows. */
function isPartOfMore({ pieces }: Scene, at: number): boolean {
  const next = pieces[at + 1];
  return /^(?:['’]s?|-)$/u.test(next?.lower ?? '');
}

interface Person {
  readonly person: PersonMention;
  readonly at: number;
}

/** 'Ana Ruiz, no relation', 'Ana Ruiz, the minister's namesake'; in a sentence of its own it is the one person of the sentence before. */
function cueBehind(scene: Scene, sentence: string, people: readonly Person[]): readonly Finding[] {
  const same = IS_NAMESAKE.exec(sentence);
  const confused = NOT_CONFUSED.exec(sentence);
  const found = confused ?? NO_RELATION.exec(sentence) ?? same;
  if (found === null || !isOfPeople(scene, scene.start + found.index + found[0].length)) return [];
  const cue = { start: scene.start + found.index, end: scene.start + found.index + found[0].length };
  const inside = people.findLast(({ person }) => person.end <= cue.start);
  const person = inside?.person ?? (OF_A_THING.test(sentence) ? null : onlyPersonBefore(scene));
  if (person === null || (inside !== undefined && cue.start - person.end > FURTHEST)) return [];
  const other = people.find(({ person: one }) => one.start >= cue.end)?.person ?? null;
  const ofOther = other !== null && other.value.name !== person.value.name;
  const rule = same === null && (confused === null || ofOther) ? 'no-relation' : 'namesake';
  return [{ ...finding(person, cue, rule), object: other }];
}

/** 'It should not be confused with the council of that name': no person is meant. */
const OF_A_THING = /^["“„«]?(?:It|That|These|This)\b/u;

/** 'not related to' a person or an office, or nothing more: not 'no relation to the case'. Other languages say it of kin alone. */
function isOfPeople(scene: Scene, end: number): boolean {
  const next = scene.pieces.findIndex(({ start }) => start >= end);
  const words = next < 0 ? [] : scene.pieces.slice(next, next + 7);
  if (words[0]?.lower !== 'to') return true;
  return (
    words.some((piece) => piece.name?.kind === 'person' || isRoleHead(piece)) ||
    FAMILY.test(scene.article.text.slice(end, end + 60))
  );
}

const FAMILY = /famil|author|writer|owner|founder/iu;

/** The one person of the sentence before, where this one begins with none. */
function onlyPersonBefore({ previous, lastParagraph }: Scene): PersonMention | null {
  const last = previous ?? (lastParagraph?.index === 0 ? lastParagraph : null);
  if (last === null) return null;
  const found = last.names.flatMap((at) => personAt(last, at) ?? []);
  const [one] = found;
  return one !== undefined && found.every(({ value }) => value.name === one.value.name) ? one : null;
}

function finding(subject: PersonMention, { start, end }: Cue, rule: 'namesake' | 'no-relation'): Finding {
  return { subject, object: null, property: 'namesake', start, end, rule, confidence: 0.85, asOf: null };
}
