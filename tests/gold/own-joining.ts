// The project's own annotations of who is the same: short articles written to measure joining with.
import { readFileSync } from 'node:fs';
import type { NameKind } from '../../src/records/mention.ts';
import type { GoldArticle, GoldName } from './read-gold.ts';

const KINDS: ReadonlyMap<string, NameKind> = new Map([
  ['p', 'person'],
  ['o', 'organisation'],
  ['l', 'place'],
]);

/** The articles of own/joining.txt, whose names are the same wherever the file calls them by one word. Throws where a mark is broken: the file is ours. */
export function ownJoining(): readonly GoldArticle[] {
  return readFileSync(new URL('own/joining.txt', import.meta.url), 'utf8')
    .split(/^# /mu)
    .slice(1)
    .map((block) => {
      const [id = '', ...lines] = block.trimEnd().split('\n');
      return readMarked(id, lines.join('\n'));
    });
}

function readMarked(id: string, marked: string): GoldArticle {
  const names: GoldName[] = [];
  let text = '';
  let last = 0;
  for (const { 0: whole, index, groups } of marked.matchAll(MARK)) {
    const kind = KINDS.get(groups?.['kind'] ?? '');
    if (kind === undefined) throw new Error(`${id}: '${whole}' is of no kind.`);
    const [who = '', words = ''] = [groups?.['who'], groups?.['words']];
    text += marked.slice(last, index);
    names.push({ start: text.length, end: text.length + words.length, kind, entity: who, wiki: who });
    text += words;
    last = index + whole.length;
  }
  text += marked.slice(last);
  if (/[[\]]/u.test(text)) throw new Error(`${id}: a mark is not closed.`);
  return { id, genre: 'written', text, published: null, names, dates: [], figures: [], ignored: [] };
}

//   [p:maria-keller Maria Keller]
//    ^kind:who      ^words
const MARK = /\[(?<kind>[a-z]+):(?<who>[a-z-]+) (?<words>[^\]]{1,80})\]/gu;
