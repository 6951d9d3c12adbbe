// 'teilte die Polizei mit', 'selon la préfecture', 'dijo un portavoz': who speaks without a name in other languages.
import { SPEECH_ELSEWHERE } from '../../../lexicon/speech-elsewhere.ts';
import type { SpeechWords } from '../../../lexicon/speech-words.ts';
import { UNNAMED_ELSEWHERE, type UnnamedWords } from '../../../lexicon/unnamed-elsewhere.ts';
import type { Article } from '../../../records/article.ts';
import { primaryLanguage } from '../../../text/primary-language.ts';
import { signsBefore } from '../../../text/signs-before.ts';
import type { UnnamedSpeaker } from './unnamed-speakers.ts';

interface Patterns {
  /** An article and a noun. */
  readonly who: RegExp;
  /** Right before them: a verb of speech, 'laut'. */
  readonly before: RegExp;
  /** Right behind them: a verb of speech. */
  readonly behind: RegExp;
}

const alternatives = (...lists: readonly string[]): string =>
  lists
    .flatMap((list) => list.split(/\s+/u))
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .join('|');

//   teilte die Polizei mit     sagte ein Sprecher
//          ^article ^body           ^any ^one
function patternsOf(words: UnnamedWords, speech: SpeechWords): Patterns {
  const parted = speech.parted.replace(/:\S+/gu, '');
  const verbs = alternatives(speech.verbs, parted);
  const sources = speech.according
    .split(';')
    .map((phrase) => phrase.trim())
    .join('|');
  const compound =
    speech.auxiliaries === ''
      ? ''
      : `|(?:${alternatives(speech.auxiliaries)}) (?:${alternatives(speech.participles)})`;
  const bare =
    words.bare === undefined ? '' : `|(?<source>${alternatives(words.bare)})(?= (?:oficial )?d[aeo]s? )`;
  const told = `(?: (?:${alternatives(speech.toListener)}) (?:agência |agencia |l['’])?\\p{Lu}[\\p{L}-]{1,15})?`;
  return {
    who: new RegExp(
      `(?<![\\p{L}-])(?:(?:(?:${alternatives(words.articles)}) ?)?(?<body>${alternatives(words.bodies)})|(?:${alternatives(words.anyOne)}) ?(?<one>${alternatives(words.people)})${bare})(?![\\p{L}-])`,
      'giu',
    ),
    before: new RegExp(
      `(?<![\\p{L}-])(?:${verbs}|${sources}${compound})(?: (?:am |le |el |este |na )?[\\p{L}-]{3,10}(?:tag|di|s|a|o))?${told} $`,
      'iu',
    ),
    behind: new RegExp(
      `^ (?:${verbs}|${speech.bareClause ? alternatives(speech.auxiliaries) : '(?!)'}${compound})(?![\\p{L}-])`,
      'u',
    ),
  };
}

const ready = new Map<string, Patterns | null>();

function patternsFor(language: string): Patterns | null {
  const tag = primaryLanguage(language);
  const known = ready.get(tag);
  if (known !== undefined) return known;
  const words = UNNAMED_ELSEWHERE.find((one) => one.language === tag);
  const speech = SPEECH_ELSEWHERE.get(tag);
  const patterns = words === undefined || speech === undefined ? null : patternsOf(words, speech);
  ready.set(tag, patterns);
  return patterns;
}

/** How much of the text beside a noun is looked at. */
const BESIDE = 48;

/** Bodies and people without a name that speak, in a language with lists of them; none in others. In order, without overlap. Linear; never throws. */
export function findUnnamedElsewhere({ text, language }: Article): readonly UnnamedSpeaker[] {
  const patterns = patternsFor(language);
  if (patterns === null) return [];
  const found: UnnamedSpeaker[] = [];
  for (const match of text.matchAll(patterns.who)) {
    const { body, one, source } = match.groups ?? {};
    const end = match.index + match[0].length;
    const speaks = patterns.before.test(signsBefore(text, match.index, BESIDE));
    const tail = speaks ? 0 : tailBefore(text.slice(end, end + BESIDE + LONGEST_TAIL), patterns.behind);
    if (tail === null) continue;
    const noun = end - (body ?? one ?? source ?? '').length;
    const start = body === undefined ? match.index : noun;
    const kind = body === undefined ? 'person' : 'organisation';
    found.push({ start, end: end + tail, noun, name: text.slice(start, end + tail), kind });
  }
  return found;
}

const LONGEST_TAIL = 40;
/** 'der Stadt', 'de la empresa': whose spokesman speaks. */
const TAIL =
  /^ (?:der|des|von|de|du|del|di|della|dello|do|da)(?: (?:la|los|las|el|der|dem))? [\p{L}-]{3,20}/u;

/** How long the words are that stand between a noun and a verb of speech and say whose it is; null where no such verb follows. */
function tailBefore(text: string, behind: RegExp): number | null {
  if (behind.test(text)) return 0;
  const tail = TAIL.exec(text)?.[0].length ?? 0;
  return tail > 0 && behind.test(text.slice(tail)) ? tail : null;
}
