// What readers wrote below an article: from the line that counts their comments to the end of the file.
import type { Draft } from '../../records/draft.ts';
import { bareWords, isProse } from '../line-shape.ts';
import { allRows, type Row, removeRows } from '../rows.ts';
import type { CleaningSettings } from './cleaner.ts';

/** Rows from the top among which the title stands. */
const HEAD = 15;

//   One thought on “The mill is sold”        3 Responses to The mill is sold
//                   ^title                                  ^title
const labelled =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,4}) (?:thoughts?|comments?|responses?|replies) (?:on|to):? ["“«„]?(?<title>[^\n]{4,220}?)["”»“]?$/iu;
const counted =
  /^\d{1,4} (?:comments?|comentarios?|comentários?|commentaires?|kommentare?|commenti|responses?|replies)\s?:?$/iu;
//   Anonymous said...        Jane Doe says:        hha schrieb am 3. Mai 2019:
const commenter =
  /^[^\n.!?:]{2,60} (?:said|says|wrote|dijo|disse|a dit|schrieb|sagt|ha detto|пишет|сказал)(?: (?:on|am|le|el|em) [^\n:]{4,40})?\s?(?:\.\.\.|…|:)$/iu;

//   Komentarze (5)
const countedBehind =
  /^(?:comments|commentaires|comentarios|comentários|commenti|kommentare|komentarze|komentáře|komentari|kommentarer|reacties|yorumlar|hozzászólások|комментарии|коментарі)\s?\(\d{1,5}\)$/iu;
//   Bert: I saw it coming
const speaking = /^\p{L}[^\n.!?:]{1,40}:\s\S/u;

//   moana_f 2 hours ago        Jean-Luc il y a 3 jours
const clocked =
  /^[^\n.!?:]{2,40}[\s•·|,]{1,4}(?:(?:\d{1,2}|an?|one)\s?(?:s|m|h|d|w|min|mins|secs?|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago|(?:il y a|hace|há|vor|fa) \d{1,2} \p{L}{1,10})$/iu;
/** Fewest comments that are told by the clocks beside their writers alone. */
const FEWEST_CLOCKS = 3;

/** Where a row of a name and a clock stands over a comment, and over the next, to the end; -1 where that is not so. Above stands the article, in two rows of text or more. */
function clockedFrom(rows: readonly Row[]): number {
  const at = rows.flatMap(({ text }, index) => (text.length < 80 && clocked.test(text) ? [index] : []));
  const [first = -1] = at;
  if (at.length < FEWEST_CLOCKS || rows.slice(0, first).filter(({ text }) => isProse(text)).length < 2)
    return -1;
  const isOver = at.every((index, place) => {
    const next = at[place + 1] ?? rows.length;
    return next - index >= 2 && (next < rows.length ? next - index <= 12 : true);
  });
  return isOver ? first : -1;
}

/**
 * Remove the readers' comments: below a line that counts them and says the article's own title, or below a count with a commenter's name under
 * it, or below 'Comments (5)' with 'Bert: …' under it. Such a section stands below the text and reaches to the end of the page.
 */
export function removeComments(draft: Draft, settings: CleaningSettings): Draft {
  const rows = allRows(draft);
  const text = rows.findIndex((row) => isProse(row.text));
  if (text < 0) return draft;
  const isTitle = titleTest([draft.fields.title?.value ?? '', ...rows.slice(0, HEAD).map((row) => row.text)]);
  const opened = rows.findIndex((_, index) => index > text && opensComments(rows, index, isTitle));
  const from = opened < 0 ? clockedFrom(rows) : opened;
  return from < 0
    ? draft
    : removeRows(draft, settings.keep, (_row, number) => (number >= from ? 'comments' : null));
}

/** Tells whether words are one of the titles, which are prepared when it is first asked: few files have such a line. */
function titleTest(titles: readonly string[]): (words: string) => boolean {
  let known: ReadonlySet<string> | null = null;
  return (words) => {
    known ??= new Set(titles.map(bare));
    return known.has(bare(words));
  };
}

function opensComments(rows: readonly Row[], index: number, isTitle: (words: string) => boolean): boolean {
  const row = rows[index]?.text ?? '';
  if (row.length > 300) return false;
  const title = labelled.exec(row)?.groups?.['title'];
  if (title !== undefined) return isTitle(title);
  if (countedBehind.test(row) && speaking.test(rows[index + 1]?.text ?? '')) return true;
  return (
    (counted.test(row) || countedBehind.test(row)) &&
    rows.slice(index + 1, index + 3).some((below) => commenter.test(below.text))
  );
}

function bare(text: string): string {
  return bareWords(text.slice(0, 400)).join(' ');
}
