// Addresses that the articles give: shown as links only where following one is harmless.

export interface OutsideLink {
  readonly href: string;
  /** What a reader sees: 'koreajoongangdaily.joins.com'. */
  readonly host: string;
}

/** An http, https or mailto address as a link; null for everything else, and then it is shown as plain words. */
export function outsideLink(address: string): OutsideLink | null {
  if (!/^(?:https?:\/\/[^/\\]|mailto:[^/])/iu.test(address) || address.length > 4000) return null;
  try {
    const url = new URL(address);
    if (url.protocol === 'mailto:') return { href: url.href, host: address.slice(7, 80) };
    return { href: url.href, host: url.hostname };
  } catch {
    return null; // not an address after all: it stays plain words
  }
}
