// Markup that is known to be safe. Only the files that `markup` is imported into may make it; a test holds that list.

/** A piece of HTML whose every word of input has been escaped. Templates print it as it is; everything else they escape. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** What text may hold that HTML may not show as it is; most text has none of it, and is then taken whole. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that are looked for
const RISKY = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]/;

/** Text as HTML, for content and for quoted attributes. Control characters, which no page may hold, are left out. */
export function escapeText(text: string): string {
  if (!RISKY.test(text)) return text;
  return text
    .replaceAll(/[&<>"']/g, (character) => ENTITIES.get(character) ?? '')
    .replaceAll(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '');
}

/** The attributes `lang` and `dir` with the blanks before them; each only where it is given, none where neither is. */
export function languageMark(lang: string | null, dir: string | null): Html {
  const attribute = (name: string, value: string | null) =>
    value === null ? '' : ` ${name}="${escapeText(value)}"`;
  return new Html(`${attribute('lang', lang)}${attribute('dir', dir)}`);
}

/** A title as it is shown: in hanging square brackets where it is ours. */
export function bracketed(title: string, supplied: boolean): Html {
  const words = escapeText(title);
  return new Html(supplied ? `<span class="br">[</span>${words}<span class="br">]</span>` : words);
}

/** What a template slot prints: Html as it is, everything else escaped. A missing value is our own mistake and stops the build. */
export function printSlot(value: unknown): string {
  if (value instanceof Html) return value.markup;
  if (value === null) return '';
  if (value === undefined) throw new Error('A template prints a value that its view does not have.');
  return escapeText(String(value));
}

/** Data for a script block: JSON in which nothing can end the block or start a comment. */
export function jsonBlock(value: unknown): Html {
  return new Html(scriptJson(value));
}

/** JSON for scripts and script files: it holds no sign that could end a block, start a comment or break a line. */
export function scriptJson(value: unknown): string {
  const json = JSON.stringify(value);
  return SCRIPT_RISKS.test(json)
    ? json.replaceAll(
        /[<>&\u2028\u2029]/gu,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
    : json;
}

const SCRIPT_RISKS = /[<>&\u2028\u2029]/u;
