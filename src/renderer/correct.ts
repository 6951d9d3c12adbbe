// What a page gives people to write corrections with: names as the corrections file knows them, words that find a file again.
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import { nameKey } from '../text/person-name.ts';
import type { Site } from './site.ts';

const MOST_NAMES = 12;
const OPENING = 80;

/** Of the last entity, as long as it lives: a page asks several times, and an entity holds its whole collection. */
let last = new WeakMap<Entity, readonly string[]>();

/** Every name an entity goes by in the articles, each once whatever its spelling, most frequent first. */
export function writtenNames(entity: Entity): readonly string[] {
  const known = last.get(entity);
  if (known !== undefined) return known;
  const names = countedNames(entity);
  last = new WeakMap([[entity, names]]);
  return names;
}

function countedNames(entity: Entity): readonly string[] {
  const spellings = new Map<string, number>();
  for (const { value } of entity.mentions)
    if ('name' in value) spellings.set(value.name, (spellings.get(value.name) ?? 0) + 1);
  const counts = new Map<string, { name: string; count: number }>();
  for (const [name, count] of spellings) {
    const known = counts.get(nameKey(name));
    if (known) known.count += count;
    else counts.set(nameKey(name), { name, count });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count) // equally frequent: the first one read
    .slice(0, MOST_NAMES)
    .map(({ name }) => name);
}

/** The name to write for an entity: its label, unless no article has it ('United States' where all write 'US'). */
export function nameToWrite(entity: Entity): string {
  const names = writtenNames(entity);
  return names.some((name) => nameKey(name) === nameKey(entity.label))
    ? entity.label
    : (names[0] ?? entity.label);
}

/** Words by which an article's file is found after it was renamed; none where its words are not published. */
export function openingWords(site: Site, article: Article): string | null {
  const block = article.blocks.find(({ kind, start, end }) => kind === 'paragraph' && end - start > OPENING);
  if (block === undefined || site.corpus.config.publish !== 'full') return null;
  const words = article.text.slice(block.start, block.start + OPENING).replace(/\s+/gu, ' ');
  return words.slice(0, Math.max(20, words.lastIndexOf(' '))).trim();
}
