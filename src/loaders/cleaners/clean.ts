// Cleaning: every pass, in the one order that works, with the reason for its place.
import type { Draft } from '../../records/draft.ts';
import type { Cleaner, CleaningSettings } from './cleaner.ts';
import { dropByUser } from './drop-by-user.ts';
import { markCaptions } from './mark-captions.ts';
import { markHeadings } from './mark-headings.ts';
import { markNotes } from './mark-notes.ts';
import { markQuotes } from './mark-quotes.ts';
import { markTitle } from './mark-title.ts';
import { markTurns } from './mark-turns.ts';
import { readBylines } from './read-bylines.ts';
import { readKeyBlocks } from './read-key-blocks.ts';
import { readLinesInParts } from './read-lines-in-parts.ts';
import { readMailHeader } from './read-mail-header.ts';
import { readMastheads } from './read-mastheads.ts';
import { readPlaceAndDay } from './read-place-and-day.ts';
import { readPublishedLines } from './read-published-lines.ts';
import { readPublisherLines } from './read-publisher-lines.ts';
import { rejoinSentences } from './rejoin-sentences.ts';
import { removeComments } from './remove-comments.ts';
import { removeFurniture } from './remove-furniture.ts';
import { removeMenus } from './remove-menus.ts';
import { removePageMarks } from './remove-page-marks.ts';
import { removeRepeated } from './remove-repeated.ts';
import { removeSecondCaptions } from './remove-second-captions.ts';
import { takeAddresses } from './take-addresses.ts';
import { tidyCharacters } from './tidy-characters.ts';
import { unwrapLines } from './unwrap-lines.ts';

const CLEANERS: readonly Cleaner[] = [
  tidyCharacters, // first: all others compare lines, and an invisible character would make two of one
  dropByUser, // the user's word, on the lines as the file shows them
  markQuotes, // before lines are joined: each of them has its own '>'
  readKeyBlocks, // before addresses and joining: each line is a key with its value
  takeAddresses, // before lines are joined: a wrapped address would be glued to its neighbours
  unwrapLines, // before rules that look at whole lines: half a line is like no line of the lexicon
  readMailHeader, // before other lines about the article: 'Date:' means the mail's
  removePageMarks, // before metadata and furniture: they look at the head and the tail of what was one page
  removeMenus, // before furniture, which would leave the rest of a menu behind
  removeComments, // before metadata: a comment's day and name are not the article's
  readMastheads, // before days and writers, which tell the name of a paper above them from a headline
  readPublishedLines, // before bylines: a day between title and byline must not hide it
  readLinesInParts, // before bylines, which would take a line for a name with something behind it
  readBylines, // before repeated lines: one author's byline stands in many files
  readPublisherLines, // after bylines: 'BBC News' below a name says whose correspondent it is
  readPlaceAndDay, // after writers and papers, who stand before a day as places do
  removeFurniture, // before repeated lines, so that the rule with the better name is shown
  removeRepeated, // after those that know what they remove
  rejoinSentences, // after everything that can stand in the middle of a sentence is gone
  markNotes, // before captions: 'Editor's note: photo by …' is a note
  markCaptions, // before headings: a short caption looks like one
  markTitle, // before headings, which would make one of the two a heading of the text
  removeSecondCaptions, // after the title, which may stand twice as well; before headings, for a caption of two words looks like one
  markHeadings, // before turns: an answer ends at a heading
  markTurns, // last: it types what is left between questions
];

/** Clean a draft: every pass of the list, in order. Pure and total: any draft comes out, with no word lost unrecorded. */
export function clean(draft: Draft, settings: CleaningSettings): Draft {
  return CLEANERS.reduce((cleaned, cleaner) => cleaner(cleaned, settings), draft);
}
