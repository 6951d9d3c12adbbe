// Who says a figure, as words for readers: what the extractor kept may be a stretch of the sentence, and then nobody is named.
import { BODY_WORDS } from '../lexicon/organisation-words.ts';
import { ROLE_NOUNS } from '../lexicon/person-titles.ts';
import { AFTER_HEAD, SENTENCE_VERBS, SPEAKING_GROUPS, SPEAKING_TEXTS } from '../lexicon/speaking-things.ts';
import { UNNAMED_PLURAL, UNNAMED_SINGULAR } from '../lexicon/unnamed-words.ts';

const MOST_WORDS = 12;
const SPEAKERS = [
  BODY_WORDS,
  ROLE_NOUNS,
  SPEAKING_GROUPS,
  SPEAKING_TEXTS,
  UNNAMED_PLURAL,
  UNNAMED_SINGULAR,
] as const;

/**
 * The words where they name somebody who can say a number, else null: 'the closure of Porto Almeida' and 'a report shows businesses' do
 * not, 'police in Japan' and 'Economy Minister Pedro Reis' do. Words of articles in other languages than English are taken as they are.
 */
export function speakerWords(said: string, language: string): string | null {
  if (language !== 'en' && language !== 'und') return said;
  const words = said.split(/[ \n]/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  if (words.some((word) => SENTENCE_VERBS.has(word))) return null;
  const end = words.findIndex((word, at) => at > 0 && AFTER_HEAD.has(word));
  const head = words[(end < 0 ? words.length : end) - 1] ?? '';
  if (end < 0) return said;
  const isName = end > 1 && /^\p{Lu}/u.test(head);
  return isName || isSpeaker(head) ? said : null;
}

function isSpeaker(head: string): boolean {
  const word = head.toLowerCase().replace(/[,.;:]$|['’]s?$/gu, '');
  return SPEAKERS.some((list) => list.has(word) || list.has(word.replace(/s$/u, '')));
}
