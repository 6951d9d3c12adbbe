// „…“, »…«, « … » and “…” as “…”: rules see one way to quote, whatever the language; offsets stay.
import type { Article } from '../../../records/article.ts';

const SIGNS = /[„“”«»"]/gu;

/** The article with its outer quotation marks as “ ”, those within them as ‘ ’. One that has none is returned itself. Linear. */
export function withPlainMarks(article: Article): Article {
  const { text, blocks } = article;
  const closers = closersOf(text);
  const parts: string[] = [];
  let from = 0;
  for (const block of blocks) {
    for (const { at, sign } of plainMarks(text, block, closers)) {
      parts.push(text.slice(from, at), sign);
      from = at + 1;
    }
  }
  return parts.length === 0 ? article : { ...article, text: parts.join('') + text.slice(from) };
}

type Closers = ReadonlyMap<string, string>;

/** The marks of a block that are written otherwise in the end. */
function plainMarks(
  text: string,
  block: { start: number; end: number },
  closers: Closers,
): { at: number; sign: string }[] {
  const marks: { at: number; sign: string }[] = [];
  let open: string | null = null;
  SIGNS.lastIndex = block.start;
  for (let found = SIGNS.exec(text); found !== null && found.index < block.end; found = SIGNS.exec(text)) {
    const sign = found[0];
    const closes: boolean = open !== null && closers.get(open)?.includes(sign) === true;
    const opens = open === null && closers.has(sign);
    const inner = open === null ? sign : '’';
    const plain: string = closes ? '”' : opens ? '“' : inner;
    if (closes) open = null;
    else if (opens) open = sign;
    if (plain !== sign) marks.push({ at: found.index, sign: plain });
  }
  return marks;
}

/** What closes each opening mark in this text: the angled mark that comes first opens, and “ does where no „ stands. */
function closersOf(text: string): Closers {
  const angled = /[«»]/u.exec(text)?.[0] ?? '«';
  const pairs: [string, string][] = [
    ['"', '"'],
    [angled, angled === '«' ? '»' : '«'],
  ];
  return new Map([...pairs, text.includes('„') ? ['„', '“”"'] : ['“', '”']]);
}
