// Article text with its mentions as links: the one place where words of the input are put between tags.
import { escapeText, Html } from './html.ts';

/** How one mention shows: where it links to, its class (words of ours), and (in the article itself) its anchor and its preview. */
export interface MentionLink {
  readonly href: string;
  readonly className: string;
  /** Letters, digits and hyphens. */
  readonly id: string | null;
  /** Index into the page's previews; null where it has none. */
  readonly preview: number | null;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * A run of an article's text as HTML. Mentions outside the range, overlapping an earlier one, or for which `linkOf` answers null
 * stay plain text; the text content of the result is always exactly `text.slice(start, end)`.
 */
export function annotate<T extends Range>(
  text: string,
  range: Range,
  mentions: readonly T[],
  linkOf: (mention: T) => MentionLink | null,
): Html {
  let markup = '';
  let last = range.start;
  for (const mention of mentions) {
    if (mention.start < last || mention.end > range.end || mention.end <= mention.start) continue;
    const link = linkOf(mention);
    if (link === null) continue;
    markup +=
      escapeText(text.slice(last, mention.start)) + anchor(text.slice(mention.start, mention.end), link);
    last = mention.end;
  }
  return new Html(markup + escapeText(text.slice(last, range.end)));
}

function anchor(words: string, link: MentionLink): string {
  const id = link.id === null ? '' : ` id="${link.id}"`;
  const preview = link.preview === null ? '' : ` data-p="${link.preview}"`;
  const start = `<a class="${link.className}"${id}${preview} href="${escapeText(link.href)}">`;
  return `${start}${escapeText(words)}</a>`;
}
