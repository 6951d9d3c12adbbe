// Addresses that carry a name and a password: what is published leads to the page without them.
import type { Article } from '../records/article.ts';
import type { Problem } from '../records/problem.ts';

//   https://joe:secret@example.org/a
//           ^login (RFC 3986, 3.2.1), before the first '/', '?' or '#'
const login = /(?<scheme>https?:\/\/)[^\s/?#@<>"]{1,300}@/giu;
const password = /https?:\/\/[^\s/?#@<>":]{0,100}:[^\s/?#@<>"]{1,200}@/iu;

/** The address as anybody may open it; also where it stands within the address of a copy. */
export function withoutLogin(url: string): string {
  return url.replace(login, '$<scheme>');
}

/** Lines of an article's file, which its source view shows as received, in which an address gives a password away; null for none. */
export function passwordShown({ path, lines }: Article): Problem | null {
  const at = lines.findIndex((line) => password.test(line));
  if (at < 0) return null;
  return {
    code: 'password-in-address',
    level: 'warning',
    file: path,
    line: at + 1,
    message:
      'An address in this line holds a password. Links go without it, but the file is shown as it was received.',
    hint: "Take the part between '//' and '@' out of the file before the site is published.",
  };
}
