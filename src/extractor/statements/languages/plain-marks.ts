// „…“, »…«, « … » and “…” as “…”: rules see one way to quote, whatever the language; offsets stay.
import type { Article } from '../../../records/article.ts';
import { type SignEdit, withSigns } from '../../../text/with-signs.ts';

const SIGNS = /[„“”«»"]/gu;

/** The article with its outer quotation marks as “ ”, those within them as ‘ ’. One that has none is returned itself. Linear. */
export function withPlainMarks(article: Article): Article {
  const { text, blocks } = article;
  const closers = closersOf(text);
  const edits = blocks.flatMap((block) => plainMarks(text, block, closers));
  return edits.length === 0 ? article : { ...article, text: withSigns(text, edits) };
}

type Closers = ReadonlyMap<string, string>;

/** The marks of a block that are written otherwise in the end. */
function plainMarks(text: string, block: { start: number; end: number }, closers: Closers): SignEdit[] {
  const marks: SignEdit[] = [];
  let open: string | null = null;
  for (const { 0: sign, index } of text.slice(block.start, block.end).matchAll(SIGNS)) {
    const closes: boolean = open !== null && closers.get(open)?.includes(sign) === true;
    const opens = open === null && closers.has(sign);
    const inner = open === null ? sign : '’';
    const plain: string = closes ? '”' : opens ? '“' : inner;
    if (closes) open = null;
    else if (opens) open = sign;
    if (plain !== sign) marks.push({ at: block.start + index, sign: plain });
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
