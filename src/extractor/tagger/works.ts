import { subjectEnds, thingsAfter, worksAfter, worksBefore } from '../../lexicon/works.ts';
import { signsBefore } from '../../text/signs-before.ts';
import { tokenKinds } from '../../text/tokens.ts';
import { inOrder } from '../without-overlaps.ts';
import type { Prepared } from './features.ts';
import { hashesOf, hashOf } from './hashing.ts';
import { listsOf, type Named } from './span-rules.ts';
import { bitsOf, bodyBits, placeBits } from './word-lists.ts';

// Titles of what people made: "the musical Anatolia", "Southerly (1991), directed by Jane Orme", a word told of as a word ("Karis"), a subject ("Statistical Mechanics").

//   her debut single, "Gravel Heart" was          But not: will play Arsenal, the film Orme made
//       ^made            ^name
const before = new RegExp(
  `(?:^|[^\\p{L}])(?:the|an?|her|his|their|its|'s|debut|first|hit|new|last|\\d{4}) (?:[\\p{L}-]{2,14} ){0,2}(?:${worksBefore}),? ["“‘']?(?:The )?$`,
  'iu',
);
const works = hashesOf(worksBefore.split('|').map((words) => words.slice(words.lastIndexOf(' ') + 1)));
const the = hashOf('the');
const goesOn =
  /^(?:$|["”'’,.;:)]|\n| \((?:19|20)\d\d| (?:and|at|by|for|from|in|is|on|opened|premiered|which|was|were|with|won)(?!\p{L}))/u;
const after = new RegExp(
  `^["”’']?(?: \\((?:[\\p{L} ]{1,12} )?(?:19|20)\\d\\d\\))?, (?:an? [\\p{L} -]{1,20} )?(?:${worksAfter})(?!\\p{L})`,
  'u',
);
const subject = new RegExp(`\\p{L} (?:${subjectEnds})$`, 'u');
const thing = new RegExp(`^ (?:${thingsAfter})(?![\\p{L}-])`, 'u');
/** Where the tagger is surer than this the name is somebody's, whatever the title made of it. */
const doubtful = 0.85;
const moreDoubtful = 0.8;
const reach = 60; // characters
const known = bodyBits | placeBits | bitsOf('landmark', 'person');

/** The names but for titles and for words that are told of as words. Names in order; linear. */
export function withoutWorks(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const quoted: Named[] = [];
  const kept = names.filter((name) => {
    if (name.confidence >= doubtful) return true;
    if (isTitle(name, prepared)) return false;
    if (!isQuoted(name, prepared)) return true;
    quoted.push(name);
    return false;
  });
  if (quoted.length === 0) return kept;
  const others = new Set(kept.map(({ exact }) => exact)); // a name elsewhere is one in quotes as well
  const named = quoted.filter(({ exact }) => others.has(exact));
  return inOrder(kept, named);
}

function isTitle(name: Named, prepared: Prepared): boolean {
  const { text } = prepared.reading;
  const next = text.slice(name.end, name.end + reach);
  if (isBehindWork(name, prepared) && goesOn.test(next)) {
    if (before.test(signsBefore(text, name.start, reach))) return true;
  }
  if (after.test(next)) return true;
  if (name.kind === 'person' || name.confidence >= moreDoubtful) return false;
  const words = name.end - name.start < reach ? text.slice(name.start, name.end) : '';
  if (!thing.test(next) && (!subject.test(words) || / (?:of|for) /u.test(words))) return false;
  return (listsOf(name) & known) === 0;
}

/** One of the three tokens before it is what people make: a comma, a quotation mark or "The" may stand between. */
function isBehindWork({ first }: Named, { reading: { lower, tokens } }: Prepared): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 4; at -= 1) {
    if (works.has(lower[at] ?? 0)) return true;
    if (tokens.kind[at] !== tokenKinds.other && lower[at] !== the) return false;
  }
  return false;
}

/** It fills its quotation marks, and no list has it. */
function isQuoted(name: Named, { reading: { text } }: Prepared): boolean {
  if (name.kind === 'person' || name.confidence >= moreDoubtful) return false;
  const sides = `${text.charAt(name.start - 1)}${text.charAt(name.end)}`;
  return /^(?:""|“”|«»)$/u.test(sides) && (listsOf(name) & known) === 0;
}
