// The countries that articles say a place lies in, as far as the words that say it tell one.
import type { Corpus } from '../../records/corpus.ts';
import type { Entity } from '../../records/entity.ts';
import { countryOfCity, countryOfRegion } from '../../text/country-of-region.ts';

/**
 * For each thing said about where `entity` lies, the ISO 3166 codes that it may mean: 'ALEXANDRIA, Virginia' gives ['US'], 'Atlanta, Georgia'
 * ['GE', 'US']. What names no country, or is not sure enough to be shown, gives nothing.
 */
export function statedCountries(corpus: Corpus, entity: Entity): readonly (readonly string[])[] {
  return entity.statements.flatMap(({ property, confidence, value, objectMention }) => {
    if (property !== 'located-in' || confidence < corpus.config.thresholds.mention) return [];
    const named = objectMention === null ? undefined : corpus.indexes.mentionById.get(objectMention);
    const country = named?.kind === 'place' ? named.value.country : null;
    const codes = [country, countryOfRegion(value) ?? (country === null ? countryOfCity(value) : null)];
    const known = codes.filter((code) => code !== null);
    return known.length === 0 ? [] : [known];
  });
}
