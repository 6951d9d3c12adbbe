// Ready lines for both answers to a doubt, by name where the name tells it all, else passage by passage.
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { Mention } from '../records/mention.ts';
import { isFullName, nameKey } from '../text/person-name.ts';
import { nameToWrite } from './correct.ts';
import { yamlPins, yamlSame } from './corrections-yaml.ts';
import type { Site } from './site.ts';
import { articleOf } from './site.ts';

export interface Settlement {
  readonly label: string;
  readonly yaml: string;
}

const MOST_PINS = 8;

/** Lines that say two entities are one, and lines that say they are not. */
export function settlements(site: Site, entity: Entity, other: Entity): readonly Settlement[] {
  const [lesser, greater] = isShort(entity) || !isShort(other) ? [entity, other] : [other, entity];
  const names = [nameToWrite(greater), nameToWrite(lesser)];
  const sameKey = nameKey(names[0] ?? '') === nameKey(names[1] ?? '');
  if (!isShort(lesser) && !sameKey)
    return [
      { label: 'The same', yaml: yamlSame('same', names) },
      { label: 'Not the same', yaml: yamlSame('different', names) },
    ];
  if (site.corpus.config.publish === 'index') return [];
  const pins = (is: string): string =>
    yamlPins(lesser.mentions.slice(0, MOST_PINS).map((mention) => ({ ...pinKey(site, mention), is })));
  return [
    ...(sameKey ? [] : [{ label: 'The same', yaml: pins(names[0] ?? '') }]),
    { label: 'Not the same', yaml: pins(`${names[1] ?? ''} (who else?)`) },
  ];
}

/** A surname or a given name alone: said of all articles at once it would join strangers. */
function isShort(entity: Entity): boolean {
  return entity.kind === 'person' && !isFullName(nameToWrite(entity));
}

/** What makes one join undone: the names kept apart, or, where both are one name, the later passage given a name of its own. */
export function splitting(site: Site, a: Mention, b: Mention): string | null {
  const [left, right] = [nameIn(a), nameIn(b)];
  if (nameKey(left) !== nameKey(right) && isFullName(left) === isFullName(right))
    return yamlSame('different', [left, right]);
  if (site.corpus.config.publish === 'index') return null;
  return yamlPins([{ ...pinKey(site, b), is: `${right} (who else?)` }]);
}

function nameIn(mention: Mention): string {
  return 'name' in mention.value ? mention.value.name : mention.text;
}

/** The article and words by which the corrections file knows one mention. */
export function pinKey(site: Site, mention: Mention): { article: string; quote: string; text: string } {
  const article = articleOf(site, mention.article);
  const { start, end } = quoteAround(article, mention);
  return {
    article: article.path,
    quote: article.text.slice(start, end).replace(/\s+/gu, ' ').trim(),
    text: mention.text.replace(/\s+/gu, ' '),
  };
}

/** The words around a mention, so many that they stand once in the article and hold the mention once; where none do, its block. */
function quoteAround(article: Article, mention: Mention): { start: number; end: number } {
  const block = article.blocks[mention.block] ?? mention;
  for (let more = 0; more <= 384; more = more === 0 ? 12 : more * 2) {
    const start = toBlank(article.text, Math.max(block.start, mention.start - more), mention.start);
    const end = Math.min(block.end, mention.end + more);
    for (const span of [
      { start, end },
      { start: mention.start, end },
      { start, end: mention.end },
    ]) {
      const words = article.text.slice(span.start, span.end);
      if (standsOnce(article.text, words) && standsOnce(words, mention.text)) return span;
    }
  }
  return { start: block.start, end: block.end };
}

function toBlank(text: string, from: number, limit: number): number {
  const blank = text.indexOf(' ', from);
  return from > 0 && blank >= 0 && blank < limit ? blank + 1 : from;
}

function standsOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
}
