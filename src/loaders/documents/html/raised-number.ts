// Numbers that a page sets high.

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number set high is the mark of a note when it is a link, else a power: '1,200' and a note must not make '1,2001'. `open` are the elements around it, the outermost first. */
export function raisedNumber(text: string, open: readonly { tag: string; isNote: boolean }[]): string {
  const tags = open.map((one) => (one.isNote ? 'note' : one.tag));
  const number = text.trim();
  if (!(tags.includes('sup') || tags.includes('note')) || !/^\d{1,3}$/u.test(number)) return text;
  return tags.includes('a') || tags.includes('note')
    ? `[${number}]`
    : number.replace(/\d/gu, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}
