// Addresses of links: only those that lead out by http, https or mail.

/** The address when it is one; null for scripts, data, files and everything relative. */
export function safeAddress(url: string | undefined): string | null {
  const trimmed = (url ?? '').trim().slice(0, 2100);
  return /^(?:https?:\/\/[^\s<>"\\]|mailto:[^\s<>"\\])[^\s<>"]{0,2000}$/iu.test(trimmed) ? trimmed : null;
}
