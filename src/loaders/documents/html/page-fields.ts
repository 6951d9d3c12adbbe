// What a page says about itself: JSON-LD, then its metas, then what stands above its text.
import { KEYS_OF_ARCHIVES, META_KEYS, TAG_KEYS } from '../../../lexicon/document-keys.ts';
import { dayLineOf } from '../../cleaners/read-published-lines.ts';
import { houseOf } from '../../cleaners/read-publisher-lines.ts';
import { readDayWithYear } from '../../fields/publication-day.ts';
import { inOrder } from '../../fields/writers.ts';
import { bareWords } from '../../line-shape.ts';
import type { Stated } from '../document.ts';
import { isArchived } from './archive-copies.ts';
import type { LinkedData } from './json-ld.ts';
import type { ChosenRun, Page } from './page.ts';
import { siteOf, titlesOf } from './page-titles.ts';

/** Titles as the page states them, its <title> last: to find the headline by. */
export function statedTitles(page: Page, data: LinkedData): string[] {
  const metas = metasOf(page).filter((one) => one.field === 'title');
  return [...data.stated.filter((one) => one.field === 'title'), ...metas]
    .map((one) => one.value)
    .concat(page.title === null ? [] : [page.title.replace(/\s+/gu, ' ').trim()]);
}

/** Writers and publishers that the page's data name, in bare words, the longest first: to know their line by. */
export function statedNames(page: Page, data: LinkedData): string[] {
  const named = [...data.stated, ...metasOf(page)].filter(
    ({ field }) => field === 'author' || field === 'publisher',
  );
  const names = named
    .slice(0, 40)
    .flatMap(({ value }) => [value, ...value.slice(0, 400).split(/, | and | & /u)]);
  const bare = new Set(names.map((name) => bareWords(name.slice(0, 400)).join(' ')));
  return [...bare]
    .filter((name) => name.includes(' ') || /[^\p{ASCII}]{3}/u.test(name))
    .sort((a, b) => b.length - a.length);
}

/** All statements, best first for each field. */
export function pageFields(page: Page, data: LinkedData, runs: readonly ChosenRun[]): Stated[] {
  const shown = runs.find((run) => run.isTitle);
  const isAbove = (run: ChosenRun): boolean => run.order < (shown?.order ?? 0);
  const fromPage = [...runs.filter((run) => !isAbove(run)), ...runs.filter(isAbove)].flatMap(
    (run): Stated[] => {
      if (run.rule === 'byline') return fromByline(run);
      if (run.rule !== 'published-line') return [];
      const row = run.text.split('\u2028').find((words) => run.text !== words && signature.test(words));
      const day: Stated = { field: 'published', key: 'day line', value: dayLineOf(run.text) ?? run.text };
      return row === undefined ? [day] : [{ field: 'author', key: 'byline', value: withoutBy(row) }, day];
    },
  );
  const single = singleTime(page);
  const metas = metasOf(page).filter((one) => one.key !== 'time datetime' || single === null);
  const stated: Stated[] = [
    ...data.stated,
    ...metas,
    ...(single === null ? [] : [{ field: 'published', key: 'time datetime', value: single } as const]),
    ...fromPage,
  ];
  const sites = siteOf(page.title ?? '', shown?.text ?? null).filter(({ value }) => !isWriter(value, stated));
  return [
    ...titlesOf(page, shown?.text ?? null, stated),
    ...stated.filter(({ field }) => field !== 'title'),
    ...sites,
  ];
}

/** 'The grain ships - Taras Hnatiuk': the title ends with who wrote it. Not so a known paper that is named as its own writer. */
function isWriter(name: string, stated: readonly Stated[]): boolean {
  if (houseOf(name) !== null) return false;
  return (
    name.includes(' ') && stated.some(({ field, value }) => field === 'author' && value.startsWith(name))
  );
}

function metasOf(page: Page): Stated[] {
  const isCopy = page.metas.some(({ key, value }) => key === 'og:url' && isArchived(value));
  const own = isCopy ? page.metas.filter(({ key }) => !KEYS_OF_ARCHIVES.has(key)) : page.metas;
  const metas = page.language === null ? own : [{ key: 'html lang', value: page.language }, ...own];
  const stated: Stated[] = [];
  for (const [field, keys] of META_KEYS) {
    for (const key of keys) {
      const found = metas
        .filter((meta) => meta.key === key || meta.key === key.replaceAll('.', ':'))
        .map((meta) => meta.value);
      if (field === 'author' && found.length > 0)
        stated.push({ field, key, value: writersIn(found).slice(0, 20).join(', ') });
      else stated.push(...found.map((value) => ({ field, key, value })));
    }
  }
  for (const key of TAG_KEYS) {
    for (const meta of metas) {
      if (meta.key === key)
        stated.push(...meta.value.split(/[,;]/u).map((value): Stated => ({ field: 'tag', key, value })));
    }
  }
  return stated;
}

/** Each name once: boxes about the writers say it again with their posts and followers behind it. */
function writersIn(values: readonly string[]): string[] {
  const all = [...new Set(values.map((value) => inOrder(value.trim())))];
  return all.filter((value) => !all.some((other) => other !== value && value.startsWith(`${other} `)));
}

/** The first <time> of the page counts as its day: those of teasers stand below it. */
function singleTime(page: Page): string | null {
  return page.metas.find((meta) => meta.key === 'time datetime')?.value ?? null;
}

/** What parts a line about an article: 'Le Quai | 4 mai 2015 | Par Nora Hale'. */
const BYLINE_SIGNS = /\s{1,4}[|•·]\s{1,4}/u;
const signature =
  /^(?:(?:by|BY|By|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Аа]втор|[Dd]oor|[Aa]v|[Aa]f|[Oo]leh):?|(?:[Aa]uthor|[Aa]uteur|[Aa]utore|[Aa]utora?|[Aa]utorka|[Тт]екст|[Tt]ekst|[Tt]exte?|[Tt]exto|[Ff]oto e testo):)\s{0,3}(?<=[:\s])\p{Lu}/u;

/** 'By Jane Doe', not 'By speeding up'. */
export function isSigned(text: string): boolean {
  return signature.test(text);
}

/** True for a line of short parts of which one is a signature and one holds a day. */
export function isBylineInParts(text: string): boolean {
  const parts = text.split(BYLINE_SIGNS);
  return (
    parts.length >= 2 &&
    parts.some((part) => signature.test(part)) &&
    parts.some((part) => readDayWithYear(part) !== null)
  );
}

const change =
  /\b(?:(?:last )?(?:updated|modified|edited)|stand|aktualisiert|mis à jour|actualizado|обновлено)\b[\s\S]*/iu;

/** 'By Jane Doe · 11 February 2024' says both; 'Stand: 12.02.2024' is the day of a change. What the page marks as the writer is the writer. */
function fromByline({ text, marks }: ChosenRun): Stated[] {
  const writers = [
    ...new Set(marks.filter(({ kind }) => kind === 'writer').map((mark) => withoutBy(mark.text))),
  ];
  const day = marks.find((mark) => mark.kind === 'day')?.text;
  if (writers.length > 0)
    return [
      { field: 'author', key: 'byline', value: writers.join(', ') },
      { field: 'published', key: 'byline', value: (day ?? text).replace(change, '') },
    ];
  const signed = text.split(BYLINE_SIGNS).find((part) => signature.test(part));
  if (signed !== undefined && !signature.test(text))
    return [
      { field: 'author', key: 'byline', value: withoutBy(signed) },
      { field: 'published', key: 'byline', value: text.replace(change, '') },
    ];
  const author: Stated = { field: 'author', key: 'byline', value: withoutBy(text) };
  const behind = text.indexOf(author.value) + author.value.length;
  return [
    author,
    {
      field: 'published',
      key: 'byline',
      value: text
        .slice(behind)
        .replace(change, '')
        .replace(/^[\s,]{1,4}/u, ''),
    },
  ];
}

function withoutBy(text: string): string {
  return text
    .slice(0, readDayWithYear(text)?.start) // of 'Autor: Doina Mircea 13 martie 2024' the word before the number is no month
    .replaceAll('\u2028', ' ')
    .replace(
      /^(?:(?:written |reported |words )?by|von|par|por|di|door|av|af|oleh|автор|текст|author|auteur|autore|autora?|autorka|tekst|texte?|texto)[:\s]\s{0,3}/iu,
      '',
    )
    .replace(
      /\s{0,3}(?:[·•|–—»]|\s\p{L}{6,9},\s\p{L}{3,9}\.?\s\d|,?\s\p{L}{3,12}\s\d|\d|\b(?:updated|published|posted|on)\b)[\s\S]*/iu,
      '',
    )
    .trim();
}
