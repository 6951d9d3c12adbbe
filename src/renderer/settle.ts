// Ready lines for both answers to a doubt, by name where the name tells it all, else passage by passage.
import type { Article } from '../records/article.ts';
import type { Entity } from '../records/entity.ts';
import type { Mention } from '../records/mention.ts';
import { foldedText } from '../text/folded.ts';
import { keepLast } from '../text/keep-last.ts';
import { isFullName, nameKey } from '../text/person-name.ts';
import { rememberFor } from '../text/remember-for.ts';
import { type StandsOnce, standsOnce, standsOnceIn } from '../text/stands-once.ts';
import { nameToWrite } from './correct.ts';
import { yamlPins, yamlSame } from './corrections-yaml.ts';
import { count } from './names.ts';
import type { Site } from './site.ts';
import { articleOf } from './site.ts';

export interface Settlement {
  readonly label: string;
  readonly yaml: string;
}

/** So many passages are settled at once: of a name with more the doubt stays for the others, and comes back with the next build. */
const MOST_PINS = 40;

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
  const answer = (label: string, mentions: readonly Mention[], is: string): readonly Settlement[] => {
    const yaml = pinsOf(site, mentions, is);
    if (yaml === null) return [];
    const all = mentions.length;
    const part = all > MOST_PINS ? `: the first ${MOST_PINS} of ${count(all, 'passage')}` : '';
    return [{ label: `${label}${part}`, yaml }];
  };
  const one = sameKey ? bothNamed(lesser, greater) : { mentions: lesser.mentions, is: names[0] ?? '' };
  return [
    ...(one === null ? [] : answer('The same', one.mentions, one.is)),
    ...answer('Not the same', lesser.mentions, `${names[1] ?? ''} (who else?)`),
  ];
}

/** Two of one name become one by a name that nobody else has: a third may be called as they are. Null where not all their passages can be given. */
function bothNamed(
  a: Entity,
  b: Entity,
): { readonly mentions: readonly Mention[]; readonly is: string } | null {
  if (a.mentions.length + b.mentions.length > MOST_PINS) return null;
  return { mentions: [...b.mentions, ...a.mentions], is: `${nameToWrite(b)} (who?)` };
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
  return pinsOf(site, [b], `${right} (who else?)`);
}

function nameIn(mention: Mention): string {
  return 'name' in mention.value ? mention.value.name : mention.text;
}

/** How the corrections file knows one passage. */
export interface PassageKey {
  readonly article: string;
  readonly quote: string;
  readonly text: string;
}

/** The article and words by which the corrections file knows one mention; null where no words of the article tell it from its neighbours. */
export function pinKey(site: Site, mention: Mention): PassageKey | null {
  const keys = keysIn(site);
  const known = keys.get(mention.id);
  if (known !== undefined) return known;
  const key = makeKey(site, mention);
  if (keys.size >= KEPT_KEYS) keys.clear();
  keys.set(mention.id, key);
  return key;
}

/** Each doubt about a name has two answers with the keys of its passages, and stands on two pages and the review. */
const KEPT_KEYS = 1 << 12;
const keysIn = rememberFor((_: Site) => new Map<string, PassageKey | null>());

function makeKey(site: Site, mention: Mention): PassageKey | null {
  const article = articleOf(site, mention.article);
  const span = quoteAround(article, mention, foldedIn(site)(article.id));
  if (span === null) return null;
  return {
    article: article.path,
    quote: article.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim(),
    text: mention.text.replace(/\s+/gu, ' '),
  };
}

/** pin: lines for the first mentions that can be told from their neighbours; null where none can. */
export function pinsOf(site: Site, mentions: readonly Mention[], is: string): string | null {
  const pins = mentions.slice(0, MOST_PINS).flatMap((mention) => {
    const key = pinKey(site, mention);
    return key === null ? [] : [{ ...key, is }];
  });
  return pins.length === 0 ? null : yamlPins(pins);
}

/** Articles in whose folded text words can be looked for: doubts come article by article, joins of one name from a few. */
const KEPT = 32;
const foldedIn = rememberFor((site: Site) =>
  keepLast(KEPT, (id: string) => standsOnceIn(foldedText(articleOf(site, id).text))),
);

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words around a mention, first within its block, so many that they stand once in the article and hold the mention once, as the program will look for them. */
function quoteAround(article: Article, mention: Mention, whole: StandsOnce): Span | null {
  const block = article.blocks[mention.block] ?? mention;
  return (
    shortest(article, mention, { whole, from: block.start, to: block.end, most: 384 }) ??
    shortest(article, mention, { whole, from: 0, to: article.text.length, most: 1536 })
  );
}

interface Room {
  readonly whole: StandsOnce;
  readonly from: number;
  readonly to: number;
  readonly most: number;
}

function shortest({ text }: Article, mention: Mention, { whole, from, to, most }: Room): Span | null {
  const own = foldedText(mention.text).trim();
  for (let more = 0; more <= most; more = more === 0 ? 12 : more * 2) {
    const start = toBlank(text, Math.max(from, mention.start - more), mention.start);
    const end = Math.min(to, mention.end + more);
    for (const span of [
      { start, end },
      { start: mention.start, end },
      { start, end: mention.end },
    ]) {
      const words = foldedText(text.slice(span.start, span.end)).trim();
      if (whole(words) && standsOnce(words, own)) return span;
    }
  }
  return null;
}

function toBlank(text: string, from: number, limit: number): number {
  const blank = text.indexOf(' ', from);
  return from > 0 && blank >= 0 && blank < limit ? blank + 1 : from;
}
