// The names that people annotated, as mentions with the values that the extractor would give them.
import { countryOfName, countryOfPlace } from '../../src/extractor/kinds/names/country-of.ts';
import { titleBefore } from '../../src/extractor/kinds/names/title-before.ts';
import { extractStatements } from '../../src/extractor/statements/extract-statements.ts';
import { PLACE_TYPE_WORDS } from '../../src/lexicon/organisation-types.ts';
import { plainArticle } from '../../src/loaders/plain-article.ts';
import type { Article } from '../../src/records/article.ts';
import type { Mention, NameMention, PlaceValue } from '../../src/records/mention.ts';
import type { Extraction } from '../../src/records/statement.ts';
import { parsePersonName } from '../../src/text/person-name.ts';
import type { GoldArticle, GoldName } from './read-gold.ts';

export interface Annotated {
  readonly article: Article;
  readonly extraction: Extraction;
  /** By mention id: whom the annotation means. */
  readonly names: ReadonlyMap<string, GoldName>;
}

/** An article whose mentions are the annotated names, with the statements that the program finds between them. */
export function annotatedArticle({ id, text, published, names }: GoldArticle): Annotated {
  const article = plainArticle({ id, text, published });
  const sorted = [...names].sort((a, b) => a.start - b.start || b.end - a.end);
  const byId = new Map<string, GoldName>();
  const mentions: NameMention[] = [];
  for (const name of sorted) {
    const mention = mentionOf(article, name, mentions.length);
    byId.set(mention.id, name);
    mentions.push(mention);
  }
  const apart = withoutInner(mentions);
  return {
    article,
    extraction: { article: article.id, mentions, statements: extractStatements(article, apart) },
    names: byId,
  };
}

/** Statements are read between names that do not overlap; annotations may nest. */
function withoutInner(mentions: readonly NameMention[]): readonly Mention[] {
  let end = -1;
  return mentions.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

function mentionOf(article: Article, { start, end, kind }: GoldName, index: number): NameMention {
  const text = article.text.slice(start, end);
  const written = text.replace(/\s+/gu, ' ').trim();
  const base = {
    id: `${article.id}-${index}`,
    article: article.id,
    block: 0,
    start,
    end,
    text,
    rule: 'gold',
    confidence: 1,
  };
  if (kind === 'person') {
    const { name, given, family } = parsePersonName(text);
    return {
      ...base,
      kind,
      value: { name, given, family, title: titleBefore(article.text, start), unnamed: false },
    };
  }
  if (kind === 'organisation') {
    const country = countryOfName(article.text, start, end);
    return { ...base, kind, value: { name: written, type: null, country, unnamed: false } };
  }
  return { ...base, kind, value: placeValue(article.text, end, written) };
}

function placeValue(text: string, end: number, written: string): PlaceValue {
  const country = countryOfPlace(written);
  if (country !== null) return { name: written, type: 'country', country };
  const own = PLACE_TYPE_WORDS.get((written.split(' ').at(-1) ?? '').toLowerCase());
  if (own !== undefined) return { name: written, type: own, country: null };
  const after = /^ (?<word>\p{Ll}{4,12})(?![\p{L}\p{N}-])/u.exec(text.slice(end, end + 16))?.groups?.['word'];
  const type = after === undefined ? undefined : PLACE_TYPE_WORDS.get(after);
  if (type === 'region' && after !== undefined && after !== 'state')
    return { name: `${written} ${after}`, type, country: null };
  return { name: written, type: null, country: null };
}
