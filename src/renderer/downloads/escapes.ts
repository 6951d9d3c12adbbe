// How text is made safe in each file format: nothing that an article says can become a command, a field or a line.

const control = /\p{Cc}+/gu;

/** Line breaks, tabs and control characters become one blank; the ends are trimmed. */
export function oneLine(text: string): string {
  return text
    .replace(control, ' ')
    .replaceAll(/[ \u2028\u2029]{2,}|[\u2028\u2029]/gu, ' ')
    .trim();
}

const bibtexSigns = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'], // braces are counted even behind a backslash: a lone one would end the field
  ['}', '\\textbraceright{}'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
]);

/** Text of a BibTeX field: '50% & $5 a_b' → '50\% \& \$5 a\_b'. Letters of other scripts stay as they are. */
export function bibtexEscape(text: string): string {
  return oneLine(text).replaceAll(/[\\{}$&#%_^~]/gu, (sign) => bibtexSigns.get(sign) ?? `\\${sign}`);
}

/** An address in a BibTeX field: braces and backslashes, which would end the field, are percent-encoded. */
export function bibtexUrl(url: string): string {
  return oneLine(url).replaceAll(/[{}\\ ]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

const xmlSigns = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);
/** XML 1.0 cannot hold these in any spelling. */
const notInXml = /[^\P{Cc}\t\n\r]|[\ufffe\uffff\ud800-\udfff]/gu;

/** Most text holds nothing but these, and is as it is. */
const plainInXml = /^[\t\n\r !#-%(-;=?-~\u00a0-\ud7ff\ue000-\ufffd]*$/;

/** Text or attribute value of XML 1.0; characters that XML cannot hold are left out. */
export function xmlEscape(text: string): string {
  if (plainInXml.test(text)) return text;
  return text.replaceAll(notInXml, '').replaceAll(/[&<>"']/gu, (sign) => xmlSigns.get(sign) ?? sign);
}

/** Text value of iCalendar: backslash, semicolon, comma and line breaks escaped. */
export function calendarEscape(text: string): string {
  return text
    .replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|[\r\n\u2028\u2029]/gu, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

const LONGEST_CALENDAR_LINE = 75;

/** A content line of iCalendar with CR LF: folded so that no line has more than 75 bytes, never inside a character. */
export function calendarFold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > LONGEST_CALENDAR_LINE) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return `${folded}\r\n`;
}
