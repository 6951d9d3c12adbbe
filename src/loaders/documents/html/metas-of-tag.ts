// What a single tag says about its page: metas, the canonical link, days and names marked as data.
import type { PageMeta } from './page.ts';
import type { Attributes } from './page-tags.ts';

const PROPERTIES = /^(?:datepublished|author|headline)$/iu;

/** Statements of a tag by its attributes alone; none for most tags. */
export function metasOfTag(tag: string, attributes: Attributes): PageMeta[] {
  const { content, href, rel, datetime, itemprop } = attributes;
  if (tag === 'meta') {
    const name = attributes['property'] ?? attributes['name'] ?? attributes['http-equiv'] ?? itemprop;
    const value = content ?? attributes['value']; // against the standard, but some papers write it
    return name === undefined || value === undefined ? [] : [{ key: name.toLowerCase(), value }];
  }
  if (tag === 'link')
    return rel !== undefined && href !== undefined && /\bcanonical\b/iu.test(rel)
      ? [{ key: 'rel canonical', value: href }]
      : [];
  if (
    tag === 'a' &&
    href !== undefined &&
    /\b(?:p-canonical|reader-domain)\b/u.test((attributes['class'] ?? '').slice(0, 200))
  )
    return [{ key: 'rel canonical', value: href }]; // Medium; the reader view of Firefox
  if (tag === 'time' && datetime !== undefined)
    return [{ key: itemprop ? `itemprop ${itemprop.toLowerCase()}` : 'time datetime', value: datetime }];
  if (itemprop === undefined || content === undefined || !PROPERTIES.test(itemprop)) return [];
  return [{ key: `itemprop ${itemprop.toLowerCase()}`, value: content }];
}

/** The key under which the words of an element are a statement: `<span itemprop="author">Jane Doe</span>`; null for most. */
export function propertyInWords(tag: string, attributes: Attributes): string | null {
  const { itemprop, content, datetime } = attributes;
  if (/\bp-author\b/u.test((attributes['class'] ?? '').slice(0, 200))) return 'itemprop author'; // microformats say the same by a class
  if (tag === 'meta' || itemprop === undefined || content !== undefined || !PROPERTIES.test(itemprop))
    return null;
  return tag === 'time' && datetime !== undefined ? null : `itemprop ${itemprop.toLowerCase()}`;
}
