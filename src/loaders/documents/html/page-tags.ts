// What a tag of a page does to its words, by its name and attributes.
import { DAY_MARKS, WRITER_MARKS } from '../../../lexicon/document-boxes.ts';
import { CONTROL_TAGS, SILENT_TAGS } from '../../../lexicon/document-tags.ts';

import type { Mark } from './page.ts';

export type Attributes = Readonly<Record<string, string>>;

const hiddenStyle = /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/iu;

/** The page hides it, or it is a control. */
export function ruleOf(tag: string, attributes: Attributes): string | null {
  if (CONTROL_TAGS.has(tag)) return 'control';
  if (
    /\b(?:visually-?hidden|sr-only|screen-reader-text|screenreader)\b/iu.test(
      (attributes['class'] ?? '').slice(0, 400),
    )
  )
    return 'hidden';
  if (/\b(?:mw-editsection|inline-template)\b/iu.test((attributes['class'] ?? '').slice(0, 400)))
    return 'control';
  const isHidden =
    attributes['hidden'] !== undefined || hiddenStyle.test((attributes['style'] ?? '').slice(0, 1000));
  return isHidden || attributes['aria-hidden'] === 'true' ? 'hidden' : null;
}

/** A template with a shadow root is how SingleFile keeps what a component shows. */
export function isSilent(tag: string, attributes: Attributes): boolean {
  if (tag === 'template') return attributes['shadowrootmode'] === undefined;
  return SILENT_TAGS.has(tag) || tag === 'head' || tag === 'title';
}

/** What words within a line are marked as: the link to their writer, the day in a `<time>`. */
export function markOf(tag: string, attributes: Attributes): Mark['kind'] | null {
  if (tag === 'a' && /\bauthor\b/iu.test((attributes['rel'] ?? '').slice(0, 200))) return 'writer';
  if (tag === 'time') return 'day';
  if (attributes['class'] === undefined) return null;
  const names = attributes['class'].slice(0, 200).toLowerCase().split(/\s+/u);
  if (names.some((name) => WRITER_MARKS.has(name))) return 'writer';
  return names.some((name) => DAY_MARKS.has(name)) ? 'day' : null;
}

/** A link from the text to a note: its number is no part of the sentence. */
export function isNoteLink(tag: string, attributes: Attributes): boolean {
  const says = [attributes['epub:type'], attributes['role'], attributes['class']].join(' ').slice(0, 400);
  return tag === 'a' && /\b(?:noteref|footnote-(?:ref|reference|anchor))\b/iu.test(says);
}

/** Data about the page, for search engines. */
export function isJsonLd(tag: string, attributes: Attributes): boolean {
  return tag === 'script' && /ld\+json/iu.test(attributes['type'] ?? '');
}

/** Text as it may stand in markup. */
export function escapeText(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
