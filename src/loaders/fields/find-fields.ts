// The record's fields, in the order in which they are filled.
import type { Draft } from '../../records/draft.ts';
import { findAuthor } from './find-author.ts';
import { findLanguage } from './find-language.ts';
import { findPublished } from './find-published.ts';
import { findPublisher } from './find-publisher.ts';
import { findTitle } from './find-title.ts';
import { findPaperInTitle, findSiteInTitle } from './paper-in-title.ts';

const FINDERS: readonly ((draft: Draft) => Draft)[] = [
  findPaperInTitle, // first: what it leaves of a title is one that stands above the text
  findTitle, // before the others: it makes the title's block a heading, which is then no dateline
  findSiteInTitle, // after it: the headline above the text ends with the site's name as well
  findPublisher,
  findPublished,
  findAuthor,
  findLanguage, // last: it reads what is left
];

/** Fill what the file states or lets us infer. What a person set stays; what nothing tells stays null. */
export function findFields(draft: Draft): Draft {
  return FINDERS.reduce((read, find) => find(read), draft);
}
