import {
  arabicBetween,
  arabicDemonyms,
  arabicHeads,
  arabicOrganisations,
  arabicPlaces,
  arabicStops,
  arabicTitles,
} from '../../../lexicon/names-arabic.ts';
import type { NameSpan } from '../name-span.ts';

// Arabic names: no capitals, and small words ("and", "in", "to") are glued to the next one.

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Nothing but a blank parts it from the next word. */
  readonly open: boolean;
}

const listed = new Map<string, 'organisation' | 'place'>([
  ...arabicPlaces.map((name) => [plain(name), 'place'] as const),
  ...arabicOrganisations.map((name) => [plain(name), 'organisation'] as const),
]);
const longest = 5;
const set = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(plain));
const [titles, between, demonyms, heads, stops] = [
  set(arabicTitles),
  set(arabicBetween),
  set(arabicDemonyms),
  set(arabicHeads),
  set([...arabicStops]),
];

/** Without vowel signs; the forms of alif are one. */
function plain(word: string): string {
  return word
    .replace(/[\u064b-\u0652\u0640\u0670]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ى$/u, 'ي');
}

/** The names of an Arabic text, in order without overlap. Linear. */
export function tagArabic(text: string): NameSpan[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(
    ({ 0: word, index }): Word => ({
      start: index,
      end: index + word.length,
      text: plain(word.slice(0, 40)),
      open: text.charAt(index + word.length) === ' ',
    }),
  );
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const name = listedAt(words, at) ?? bodyAt(words, at) ?? personAt(words, at);
    const between = name !== null && name.first > at + 1 ? listedAt(words, name.first - 1) : null; // 'the governor of Aswan X'
    if (between !== null && between.last === name?.first) found.push(between);
    if (name !== null) found.push(name);
    at = Math.max(at + 1, name?.last ?? 0);
  }
  return withSurnames(words, found).map(({ start, end, kind, confidence, rule }) => ({
    start,
    end,
    kind,
    confidence,
    rule,
  }));
}

interface Found extends NameSpan {
  /** One past the last word, and the first. */
  readonly first: number;
  readonly last: number;
}

/** What may be glued before a name: and, then, with, for, like. */
const glue = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول'];

function listedAt(words: readonly Word[], at: number): Found | null {
  const word = words[at];
  if (word === undefined) return null;
  for (const prefix of glue) {
    if (!word.text.startsWith(prefix)) continue;
    const first = word.text.slice(prefix.length);
    for (let length = longest; length > 0; length -= 1) {
      const row = words.slice(at, at + length);
      if (row.length < length || row.slice(0, -1).some(({ open }) => !open)) continue;
      const kind = listed.get([first, ...row.slice(1).map(({ text }) => text)].join(' '));
      if (kind === undefined) continue;
      return {
        first: at,
        last: at + length,
        start: word.start + prefix.length,
        end: row.at(-1)?.end ?? word.end,
        kind,
        confidence: 0.85,
        rule: 'listed-name',
      };
    }
  }
  return null;
}

/** "وزارة الخارجية", "جامعة الملك سعود": a head, then words with the article, and one name without it after "الملك". */
function bodyAt(words: readonly Word[], at: number): Found | null {
  const word = words[at];
  if (word === undefined) return null;
  const prefix = glue.find(
    (one) => one.length < 2 && heads.has(word.text.slice(one.length)) && word.text.startsWith(one),
  );
  if (prefix === undefined || !word.open) return null;
  let last = at + 1;
  while (last < Math.min(words.length, at + 4)) {
    const next = words[last];
    if (next === undefined || stops.has(next.text) || demonyms.has(next.text) || !isDefinite(next.text))
      break;
    if (titles.has(next.text) && next.text !== 'الملك') break;
    last += 1;
    if (!next.open) break;
    if (next.text === 'الملك') {
      last += 1;
      break;
    }
  }
  if (last === at + 1) return lonelyBody(words, at, prefix);
  return {
    first: at,
    last,
    start: word.start + prefix.length,
    end: words[Math.min(last, words.length) - 1]?.end ?? word.end,
    kind: 'organisation',
    confidence: 0.65,
    rule: 'organisation-word',
  };
}

/** "شركة سومو": one word without the article after a company. */
function lonelyBody(words: readonly Word[], at: number, prefix: string): Found | null {
  const [head, next] = [words[at], words[at + 1]];
  if (
    head === undefined ||
    next === undefined ||
    head.text.slice(prefix.length) !== 'شركة' ||
    stops.has(next.text)
  )
    return null;
  return {
    first: at,
    last: at + 2,
    start: head.start + prefix.length,
    end: next.end,
    kind: 'organisation',
    confidence: 0.55,
    rule: 'organisation-word',
  };
}

const isDefinite = (word: string): boolean => word.length > 3 && word.startsWith('ال');
const particles = new Set(['بن', 'ابن', 'عبد', 'ابو', 'ال', 'بنت', 'ام', 'ذو']);

/** Behind a title at a word: past what belongs to it, and the place it is of. */
function nameStart(words: readonly Word[], at: number): number {
  let first = at + 1;
  while (first < at + 6 && isBetween(words[first]?.text ?? '') && words[first]?.open === true) first += 1;
  return listed.has(words[first]?.text ?? '') && words[first]?.open === true ? first + 1 : first;
}

/** "وزير الخارجية المصري سامح شكري": after a title and what belongs to it, two to four words. */
function personAt(words: readonly Word[], at: number): Found | null {
  const title = words[at];
  if (title === undefined || !title.open || !isTitle(title.text)) return null;
  const first = nameStart(words, at);
  let last = first;
  for (; last < Math.min(words.length, first + 5); last += 1) {
    const word = words[last];
    if (word === undefined || stops.has(word.text) || (demonyms.has(word.text) && last === first)) break;
    if (last > first && !isNamePart(word.text)) break;
    if (!word.open) {
      last += 1;
      break;
    }
    if (last - first >= 1 && !particles.has(word.text) && !isOpenName(words, last)) {
      last += 1;
      break;
    }
  }
  const [from, to] = [words[first], words[last - 1]];
  if (
    from === undefined ||
    to === undefined ||
    last - first < 2 ||
    isTitle(from.text) ||
    isDefinite(from.text) ||
    from.text.startsWith('لل') // 'of the Authority'
  )
    return null;
  return {
    first,
    last,
    start: from.start,
    end: to.end,
    kind: 'person',
    confidence: 0.7,
    rule: 'title-before',
  };
}

const isTitle = (word: string): boolean =>
  titles.has(word) || (/^[وفبل]/u.test(word) && titles.has(word.slice(1)));
const isBetween = (word: string): boolean =>
  between.has(word) || demonyms.has(word) || titles.has(word) || /^ل?ل(?!ه)\p{L}+ي[ةه]?$/u.test(word);
const isNamePart = (word: string): boolean => /^\p{Script=Arabic}{2,14}$/u.test(word);

/** The name goes on after two words: with a particle, a family name that has the article, or the last word of a clause. */
function isOpenName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || stops.has(next.text) || titles.has(next.text)) return false;
  if (particles.has(next.text) || particles.has(words[at]?.text ?? '')) return true;
  const closes = !next.open || stops.has(words[at + 2]?.text ?? '');
  if (isDefinite(next.text)) return !between.has(next.text) && (closes || !demonyms.has(next.text));
  return !next.open && isNamePart(next.text);
}

/** The last word of a full name stands for the person everywhere, after a verb or a preposition as well. */
function withSurnames(words: readonly Word[], found: readonly Found[]): Found[] {
  const surnames = new Set(
    found.flatMap(({ kind, last }) => {
      const word = kind === 'person' ? words[last - 1] : undefined;
      return word !== undefined && word.text.length > 3 ? [word.text] : [];
    }),
  );
  const taken = new Uint8Array(words.length);
  for (const { first, last } of found) taken.fill(1, first, last);
  const added = words.flatMap((word, at): Found[] =>
    taken[at] === 0 &&
    surnames.has(word.text) &&
    !isTitle(words[at - 1]?.text ?? '') &&
    !isBetween(words[at - 1]?.text ?? '')
      ? [
          {
            first: at,
            last: at + 1,
            start: word.start,
            end: word.end,
            kind: 'person',
            confidence: 0.6,
            rule: 'part-of-full-name',
          },
        ]
      : [],
  );
  return [...found, ...added].sort((a, b) => a.start - b.start);
}
