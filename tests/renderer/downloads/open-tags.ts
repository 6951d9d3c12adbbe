// XML as a strict reader sees it, as far as the tests need.

/** Elements left open at the end; throws at the first sign that XML does not allow. */
export function openTags(xml: string): readonly string[] {
  const open: string[] = [];
  for (const { groups } of xml.matchAll(/<(?<tag>[^>]*)>|(?<text>[^<]+)/gu)) {
    const { tag, text } = groups ?? {};
    if (text !== undefined && /&(?!amp;|lt;|gt;|quot;|apos;)|[^\P{Cc}\t\r\n]/u.test(text))
      throw new Error(text);
    if (tag === undefined || tag.startsWith('?') || tag.endsWith('/')) continue;
    if (!tag.startsWith('/')) open.push(tag.split(' ', 1)[0] ?? '');
    else if (open.pop() !== tag.slice(1)) throw new Error(`</${tag.slice(1)}> closes nothing.`);
  }
  return open;
}
