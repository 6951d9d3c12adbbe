import { frenchNames } from '../../../lexicon/names-french.ts';
import { germanNames } from '../../../lexicon/names-german.ts';
import { italianNames } from '../../../lexicon/names-italian.ts';
import { portugueseNames } from '../../../lexicon/names-portuguese.ts';
import { russianNames } from '../../../lexicon/names-russian.ts';
import { spanishNames } from '../../../lexicon/names-spanish.ts';
import { ukrainianNames } from '../../../lexicon/names-ukrainian.ts';
import { primaryLanguage } from '../../../text/primary-language.ts';
import type { NameSpan } from '../name-span.ts';
import { tagArabic } from './arabic-names.ts';
import { tagCased } from './cased-names.ts';
import { tagChinese, tagJapanese } from './east-asian-names.ts';
import { tagKorean } from './korean-names.ts';
import { withoutQuotedShips } from './quoted-ships.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

// Which languages have rules of their own. The lists of a language are made ready when its first article comes.

type Tagger = (text: string) => readonly NameSpan[];

const cased = [
  frenchNames,
  germanNames,
  spanishNames,
  italianNames,
  portugueseNames,
  russianNames,
  ukrainianNames,
];

const taggers: ReadonlyMap<string, Tagger> = new Map([
  ...cased.map((words): [string, Tagger] => {
    let vocabulary: Vocabulary | null = null;
    return [
      words.language,
      (text) => {
        vocabulary ??= vocabularyOf(words);
        return withoutQuotedShips(tagCased(text, vocabulary), text, words.language);
      },
    ];
  }),
  ['ko', tagKorean],
  ['zh', tagChinese],
  ['ja', tagJapanese],
  ['ar', tagArabic],
]);

/** The rules for a language (BCP 47), null where it has none of its own. */
export function taggerFor(language: string): Tagger | null {
  return taggers.get(primaryLanguage(language)) ?? null;
}
