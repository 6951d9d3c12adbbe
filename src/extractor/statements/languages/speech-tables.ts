// A language's words for speech made ready for looking up; each language when its first article comes.
import { ADDING_ELSEWHERE } from '../../../lexicon/adding-elsewhere.ts';
import { frenchNames } from '../../../lexicon/names-french.ts';
import { germanNames } from '../../../lexicon/names-german.ts';
import { italianNames } from '../../../lexicon/names-italian.ts';
import { portugueseNames } from '../../../lexicon/names-portuguese.ts';
import { russianNames } from '../../../lexicon/names-russian.ts';
import { spanishNames } from '../../../lexicon/names-spanish.ts';
import { ukrainianNames } from '../../../lexicon/names-ukrainian.ts';
import type { NameWords } from '../../../lexicon/names-words.ts';
import { SEATS } from '../../../lexicon/seats-elsewhere.ts';
import { SPEECH_ELSEWHERE } from '../../../lexicon/speech-elsewhere.ts';
import type { SpeechWords } from '../../../lexicon/speech-words.ts';
import { wordList } from '../../../lexicon/word-list.ts';
import { primaryLanguage } from '../../../text/primary-language.ts';
import { casesOf } from '../../tagger/languages/declension.ts';
import { type DenialTables, denialTablesFor } from './denial-tables.ts';

export interface SpeechTables {
  readonly verbs: ReadonlySet<string>;
  /** 'teilte' to 'mit'. */
  readonly parted: ReadonlyMap<string, string>;
  /** What verbs behind a quotation end in; null where no ending tells. */
  readonly pastEndings: RegExp | null;
  readonly auxiliaries: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  /** 'ajoutant': go on with what somebody says. */
  readonly adding: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  readonly bareClause: boolean;
  /** Verbs of the clauses that may follow a bare comma. */
  readonly clauseVerbs: ReadonlySet<string>;
  /** By their first words: the words of the whole phrases, longest first. */
  readonly according: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly behind: ReadonlySet<string>;
  readonly thus: ReadonlySet<string>;
  readonly as: ReadonlySet<string>;
  /** 'se quejó': stand right before the verb. */
  readonly reflexives: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly dropsPronoun: boolean;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly toListener: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly courtesy: ReadonlySet<string>;
  /** 'Stadt', 'ville': before the name of a place that speaks. */
  readonly seats: ReadonlySet<string>;
  /** Words for denying; null where the language has no list of them. */
  readonly denials: DenialTables | null;
  /** True for a noun that says what somebody is. Takes the word in lower case. */
  readonly isRole: (lower: string) => boolean;
  /** True where names and nouns have cases. */
  readonly inflected: boolean;
  /** True where every noun has a capital. */
  readonly capitalNouns: boolean;
}

const NONE: ReadonlySet<string> = new Set();

const set = (text: string): ReadonlySet<string> => new Set(wordList(text));

function phrases(text: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const entry of text.split(';')) {
    const phrase = wordList(entry);
    const [first] = phrase;
    if (first !== undefined) found.set(first, [...(found.get(first) ?? []), phrase]);
  }
  for (const list of found.values()) list.sort((a, b) => b.length - a.length);
  return found;
}

/** 'sous-préfète', 'vice-presidente'. */
const BESIDE = /^(?:co|ex|sous|sub|vice|вице|віце|экс|екс)-/u;

function tablesOf(speech: SpeechWords, names: NameWords): SpeechTables {
  const courtesy = set(speech.noRoles);
  const listed = wordList(`${names.titles} ${names.roles} ${speech.roles}`);
  const nouns = listed.filter((word) => !word.startsWith('-') && !courtesy.has(word));
  const inflected = names.stems === 'slavic';
  const roles = new Set(inflected ? nouns.flatMap(casesOf) : nouns);
  const endings = [
    ...wordList(names.titleEndings),
    ...listed.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
  ];
  const isEnding = endings.length === 0 ? null : new RegExp(`(?:${endings.join('|')})$`, 'u');
  return {
    verbs: set(speech.verbs),
    parted: new Map(
      wordList(speech.parted).map((pair) => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']),
    ),
    pastEndings:
      speech.pastEndings === ''
        ? null
        : new RegExp(`.{3}(?:${wordList(speech.pastEndings).join('|')})$`, 'u'),
    auxiliaries: set(speech.auxiliaries),
    participles: set(speech.participles),
    adding: ADDING_ELSEWHERE.get(speech.language) ?? NONE,
    that: set(speech.that),
    bareClause: speech.bareClause,
    clauseVerbs: set(speech.clauseVerbs),
    according: phrases(speech.according),
    behind: set(speech.behind),
    thus: set(speech.thus),
    as: set(speech.as),
    reflexives: set(speech.reflexives),
    pronouns: set(speech.pronouns),
    dropsPronoun: speech.dropsPronoun,
    determiners: set(speech.determiners),
    prepositions: set(speech.prepositions),
    toListener: set(speech.toListener),
    conjunctions: set(speech.conjunctions),
    subordinators: set(speech.subordinators),
    negations: set(speech.negations),
    adverbs: set(speech.adverbs),
    courtesy,
    seats: set(SEATS[speech.language] ?? ''),
    denials: denialTablesFor(speech.language),
    inflected,
    capitalNouns: names.capitalNouns,
    isRole: (lower) =>
      roles.has(lower) ||
      (isEnding !== null && !courtesy.has(lower) && isEnding.test(lower)) ||
      (names.capitalNouns && lower.endsWith('s') && roles.has(lower.slice(0, -1))) || // 'des Gutachters'
      (BESIDE.test(lower) && roles.has(lower.replace(BESIDE, ''))),
  };
}

const NAMES: readonly NameWords[] = [
  germanNames,
  frenchNames,
  spanishNames,
  italianNames,
  portugueseNames,
  russianNames,
  ukrainianNames,
];

const ready = new Map<string, SpeechTables>();

/** The tables for a language (BCP 47); null where it has none, as English, whose rules are its own. */
export function speechTablesFor(language: string): SpeechTables | null {
  const tag = primaryLanguage(language);
  const known = ready.get(tag);
  if (known !== undefined) return known;
  const speech = SPEECH_ELSEWHERE.get(tag);
  const names = NAMES.find(({ language: of }) => of === tag);
  if (speech === undefined || names === undefined) return null;
  const tables = tablesOf(speech, names);
  ready.set(tag, tables);
  return tables;
}
