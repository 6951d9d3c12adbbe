// Scripts in the language of the interface: their words are put in when the site is built, so that no page carries a list of phrases.
import type { Translate } from './interface.ts';

//   button.textContent = say('Copied');
//                            ^phrase
const SAID = /\bsay\('(?<phrase>[^'\\\n]{1,200})'\)/gu;

/** A script whose every say('English phrase') says it in the language of `t`; other files and other strings come back as they are. */
export function wordedScript(path: string, content: string | Uint8Array, t: Translate): string | Uint8Array {
  if (typeof content !== 'string' || !path.endsWith('.js')) return content;
  return content.replaceAll(SAID, (_, phrase: string) => `say('${quotable(t(phrase))}')`);
}

/** A translation that holds a quotation mark, a backslash or a line's end must not end the string. */
function quotable(words: string): string {
  return words.replaceAll(/[\\'\n\r\u2028\u2029]/gu, (sign) =>
    sign === "'" || sign === '\\' ? `\\${sign}` : ' ',
  );
}
