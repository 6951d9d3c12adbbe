// What no XML may hold: declarations of entities, which can grow without bound or name files of this machine.

/** Why a document is refused; null when it may be read. */
export function xmlRefused(text: string): string | null {
  if (/<!ENTITY/iu.test(text)) return 'it declares entities of its own, which are not read';
  return nesting(text) > 400 ? 'its elements are nested too deeply' : null;
}

/** Deepest nesting of tags, counted without reading them; stops at the first that is too deep. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = text.indexOf('<'); at >= 0 && deepest <= 400; at = text.indexOf('<', at + 1)) {
    const next = text[at + 1] ?? '';
    if (text.startsWith('<![CDATA[', at)) {
      at = text.indexOf(']]>', at);
      if (at < 0) break;
    } else if (next === '/') depth -= 1;
    else if (/[\p{L}_]/u.test(next)) {
      const close = text.indexOf('>', at);
      if (close < 0) break;
      if (text[close - 1] !== '/') depth += 1;
    }
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
