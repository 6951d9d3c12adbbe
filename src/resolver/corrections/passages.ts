// Which words of which article a correction means: by the article's path, name, title or hash, and by words that stand there once.
import type { Article } from '../../records/article.ts';
import type { Mention } from '../../records/mention.ts';
import { folded, foldedText, placesOf } from '../../text/folded.ts';
import { keepLast } from '../../text/keep-last.ts';
import type { Log } from './log.ts';

/** The part that all corrections of single passages share. */
export interface PassageKey {
  readonly article: string;
  readonly quote: string;
  readonly text?: string | undefined;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Place {
  /** Position in the list of articles. */
  readonly number: number;
  readonly article: Article;
  readonly quote: Span;
}

/** Corrections of one article stand together: so many articles are kept with the offsets of their signs. */
const KEPT = 32;
/** Signs of folded text that are kept for words which are looked for in all articles. */
const MOST_SIGNS = 1 << 28;

/** Finds passages in a collection; texts are folded only where they are asked for. */
export interface Passages {
  readonly find: (key: PassageKey, path: string) => Place | null;
  readonly wordsIn: (words: string, place: Place) => readonly Span[];
}

/** Reports through `log` what cannot be found or is not clear. */
export function makePassages(articles: readonly Article[], log: Log): Passages {
  const foldedOf = keepLast(KEPT, (number: number) => folded(articles[number]?.text ?? ''));
  const wordsOf = makeWordsOf(articles);
  const byKey = articleFinder(articles);
  const place = (number: number, quote: Span): Place | null => {
    const article = articles[number];
    return article === undefined ? null : { number, article, quote };
  };
  const elsewhere = (quote: string): { number: number; quote: Span }[] => {
    const found: { number: number; quote: Span }[] = [];
    const words = folded(quote.normalize('NFC')).text;
    for (const number of articles.keys()) {
      if (words === '' || !wordsOf(number).includes(words)) continue;
      for (const span of placesOf(quote, foldedOf(number), 2)) found.push({ number, quote: span });
      if (found.length > 1) break;
    }
    return found;
  };
  const findIn = (number: number, key: PassageKey, path: string): Place | null => {
    const found = placesOf(key.quote, foldedOf(number));
    const shown = articles[number]?.path ?? key.article;
    const [only] = found;
    if (only !== undefined && found.length === 1) return place(number, only);
    if (found.length > 1)
      log.unclear(
        path,
        `The quote '${short(key.quote)}' stands ${found.length} times in ${shown}.`,
        'Make the quote longer, until it stands there once.',
      );
    else {
      const [other] = elsewhere(key.quote);
      log.unclear(
        path,
        `The quote '${short(key.quote)}' does not stand in ${shown}.`,
        other === undefined
          ? 'Copy the words from the article’s page, or take the correction out.'
          : `It stands in ${articles[other.number]?.path}: is that the article?`,
      );
    }
    return null;
  };
  return {
    find: (key, path) => {
      const known = byKey(key.article);
      if (known.length === 1 && known[0] !== undefined) {
        const article = articles[known[0]];
        if (article && article.path !== key.article)
          log.note(
            path,
            `'${key.article}' was taken to be ${article.path}.`,
            `Write 'article: ${article.path}' to make that sure.`,
          );
        return findIn(known[0], key, path);
      }
      if (known.length > 1) {
        const inThem = known.filter((number) => placesOf(key.quote, foldedOf(number), 1).length > 0);
        if (inThem.length === 1 && inThem[0] !== undefined) return findIn(inThem[0], key, path);
        log.unclear(
          path,
          `'${key.article}' may be ${known
            .slice(0, 3)
            .map((number) => articles[number]?.path)
            .join(' or ')}.`,
          'Write the whole path below the seeds folder.',
        );
        return null;
      }
      const found = elsewhere(key.quote);
      const [only] = found;
      if (only !== undefined && found.length === 1) {
        const shown = articles[only.number]?.path ?? '';
        log.note(
          path,
          `There is no article '${key.article}' any more; the quote stands in ${shown}, so that is meant.`,
          `Write 'article: ${shown}' to make that sure.`,
        );
        return place(only.number, only.quote);
      }
      notThere(key, path, found.length > 1);
      return null;
    },
    wordsIn: (words, { number, quote }) =>
      placesOf(words, foldedOf(number), 10_000).filter(
        ({ start, end }) => start >= quote.start && end <= quote.end,
      ),
  };

  function notThere(key: PassageKey, path: string, twice: boolean): void {
    if (twice) {
      log.unclear(
        path,
        `There is no article '${key.article}', and the quote '${short(key.quote)}' stands in more than one place.`,
        'Write the path as it is below the seeds folder.',
      );
      return;
    }
    const guess = log.nearest(
      key.article,
      articles.map((article) => article.path),
    );
    log.doubtful(
      path,
      `There is no article '${key.article}', and its quote stands nowhere, so this correction does nothing.`,
      guess === null ? 'Take it out, if the article is gone for good.' : `Did you mean '${guess}'?`,
    );
  }
}

/** The folded text of each article by its number, without offsets, which take four times its room. */
function makeWordsOf(articles: readonly Article[]): (number: number) => string {
  const kept = new Map<number, string>();
  let signs = 0;
  return (number) => {
    const known = kept.get(number);
    if (known !== undefined) return known;
    const words = foldedText(articles[number]?.text ?? '');
    signs += words.length;
    if (signs <= MOST_SIGNS) kept.set(number, words);
    return words;
  };
}

/** Articles that a key can mean, the surest way first: path, file name, title, hash. */
export function articleFinder(
  articles: readonly Pick<Article, 'path' | 'title' | 'hash'>[],
): (key: string) => readonly number[] {
  const ways: readonly ((article: Pick<Article, 'path' | 'title' | 'hash'>) => string)[] = [
    ({ path }) => path,
    ({ path }) => fileName(path),
    ({ path }) => withoutEnding(fileName(path)),
    ({ title }) => folded(title).text,
  ];
  const tables = ways.map((way) => {
    const table = new Map<string, number[]>();
    for (const [number, article] of articles.entries()) {
      const list = table.get(way(article));
      if (list) list.push(number);
      else table.set(way(article), [number]);
    }
    return table;
  });
  return (key) => {
    const asked = [key, fileName(key), withoutEnding(fileName(key)), folded(key).text];
    for (const [way, table] of tables.entries()) {
      const found = table.get(asked[way] ?? key);
      if (found !== undefined) return found;
    }
    return /^[0-9a-f]{12,64}$/u.test(key)
      ? [...articles.keys()].filter((number) => articles[number]?.hash.startsWith(key))
      : [];
  };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function withoutEnding(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** Words for a message. */
export function short(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
}

/** Mentions that lie in a span or, where `touching`, overlap it. */
export function mentionsAt(mentions: readonly Mention[], span: Span, touching: boolean): Mention[] {
  return mentions.filter(({ start, end }) =>
    touching ? start < span.end && end > span.start : start >= span.start && end <= span.end,
  );
}
