// 'Dahal, popularly known as Prachanda', 'Marilyn Monroe (born Norma Jeane Mortenson)', 'Meta, formerly Facebook': one bearer, two names.
import {
  ALIAS_ADVERBS,
  ALIAS_WORDS,
  BARE_ALIAS_WORDS,
  BIRTH_WORDS,
  FORMER_WORDS,
  NAMES_OF_PEOPLE,
} from '../../lexicon/alias-words.ts';
import type { NameMention } from '../../records/mention.ts';
import { signsBefore } from '../../text/signs-before.ts';
import type { Finding } from './finding.ts';
import { isUnnamed, type Scene } from './scene.ts';

/** Longest run of words between two names of one bearer, in UTF-16 units. */
const FURTHEST = 60;

const any = (list: readonly string[]): string =>
  `(?:${list.map((word) => word.replaceAll('.', '\\.')).join('|')})`;

const adverbs = `(?:${any(ALIAS_ADVERBS)} ){0,2}`;
const opening = String.raw`(?:, | ?\()(?:(?:who|which) (?:is|was) )?`;
const known = `(?:${opening}|,? (?:is|was) )${adverbs}known (?:only |professionally |simply )?as `;
const called = `${opening}${any(ALIAS_ADVERBS)} called `;
const article = '(?:the )?';
const quote = '["“„‘\']?';

/** Any name of a person may follow. */
const ANY_NAME = new RegExp(
  `^(?:${known}|${called}|${opening}${any(ALIAS_WORDS)} | ${any(BARE_ALIAS_WORDS)} )${quote}$`,
  'u',
);
/** A full name of a person may follow: a surname alone is that of the family as well. */
const FULL_NAME = new RegExp(
  `^(?:${opening}${any(BIRTH_WORDS)} | née | né |, whose ${any(NAMES_OF_PEOPLE)} name (?:is|was) )${quote}$`,
  'u',
);
/** 'Twitter changed its name to X', 'the firm renamed itself Meta', 'X, the network formerly known as Twitter'. */
const renaming = '(?:renamed|rebranded)';
const willBe = '(?:(?:will|would|is to|was to|is due to)(?: now| then)? )';
const renamed = `(?:(?: has| had)? (?:${renaming} itself|changed its name)| (?:was|is now|has been|had been|${willBe}be) ${renaming}| ${willBe}change its name|,? and (?:rename|renamed|renaming|rebrand) it|, (?:later |now |since )?${renaming})(?: as| to)? `;
const whatWas = String.raw`, (?:the|a|an) (?:[\p{L}-]{2,20} ){1,4}(?:formerly|previously|once) (?:called|known as|named) `;

/** The name of a body or a place may follow. */
const OF_ANOTHER_TIME = new RegExp(
  `^(?:${known}|${renamed}|${whatWas}|${called}|${opening}${any(FORMER_WORDS)} |${opening}now (?:named|renamed) | ?\\(now )${article}${quote}$`,
  'u',
);

/** Two names of one sentence that it says are one bearer's. The subject is the name before, the value the other one. */
export function aliases(scene: Scene): readonly Finding[] {
  return scene.names.flatMap((at, index): readonly Finding[] => {
    const [name, other] = [scene.pieces[at]?.name, scene.pieces[scene.names[index + 1] ?? -1]?.name];
    if (name == null || other == null || !isAlias(scene, name, other)) return [];
    return [
      {
        subject: name,
        object: other,
        property: 'also-written',
        start: other.start,
        end: other.end,
        rule: 'also-called',
        confidence: 0.9,
        asOf: null,
      },
    ];
  });
}

function isAlias({ article: { text } }: Scene, name: NameMention, other: NameMention): boolean {
  if (name.kind !== other.kind || other.start - name.end > FURTHEST) return false;
  if (isUnnamed(name) || isUnnamed(other)) return false;
  const between = text.slice(name.end, other.start);
  if (/^(?:['’]s?(?![\p{L}])|-| of )/u.test(text.slice(other.end, other.end + 4))) return false; // 'known as Thatcher's heir'
  if (name.kind !== 'person')
    return OF_ANOTHER_TIME.test(between) && !(between.startsWith(' w') && isAfterAnother(text, name));
  return ANY_NAME.test(between) || (/\S\s+\S/u.test(other.text) && FULL_NAME.test(between));
}

/** 'Morven and Ardal Steel will be renamed Kestrel': the new name is of both. */
function isAfterAnother(text: string, { start }: NameMention): boolean {
  return / (?:and|or) (?:the )?$/u.test(signsBefore(text, start, 10));
}
