// Names of fields in one spelling, wherever a file gives them.

/** 'date_published', 'datePublished' and 'Date published' → 'datepublished'; 'Mots-clés' → 'motscles'. Accents of other scripts than Latin make other letters and stay. */
export function plainKey(key: string): string {
  return key
    .slice(0, 100)
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[\s_.-]+/gu, '')
    .replace(/[łøđı]/gu, (letter) => PLAIN.get(letter) ?? letter);
}

/** Letters that Unicode does not take for others with a mark. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ı', 'i'],
]);
