// Places as GeoJSON, for maps. Countries and large cities of a name of their own have a position; of the rest nothing is known.
import { countryCentres, type Position } from '../../../lexicon/country-centres.ts';
import type { Corpus } from '../../../records/corpus.ts';
import type { Entity } from '../../../records/entity.ts';
import { identifierText } from '../../../text/identifiers.ts';
import { identifiersOf } from '../../identifiers.ts';
import { dataPath, entityHref, HOME } from '../../links.ts';
import { cityPosition } from '../../map/place-map.ts';
import type { Download } from '../download.ts';
import { isShown, mentionPage, type Place, placeFinder, quoteAround } from '../passage.ts';

export const placesDownload: Download = {
  path: dataPath('places.geojson'),
  title: 'Places (GeoJSON)',
  description:
    'Every place with the first passage that names it. A country has a point inside it (Natural Earth, public domain), a large city whose name no other has its own (GeoNames, CC BY 4.0); every other place has no geometry, because the text gives none.',
  mediaType: 'application/geo+json',
  columns: [],
  make: (corpus) => ({
    frame: { head: '{"type":"FeatureCollection","features":[\n', between: ',\n', tail: '\n]}\n' },
    pieces: features(corpus),
  }),
};

function* features(corpus: Corpus): Generator<string> {
  const placeOf = placeFinder(corpus);
  for (const entity of corpus.entities) {
    const feature = entity.kind === 'place' ? featureOf(corpus, placeOf, entity) : null;
    if (feature !== null) yield JSON.stringify(feature);
  }
}

function featureOf(corpus: Corpus, placeOf: (article: string) => Place, entity: Entity): object | null {
  const shown = entity.mentions.filter((mention) => isShown(corpus, mention));
  const [first] = shown;
  if (first === undefined) return null;
  const country = countryOf(entity);
  const position = positionOf(corpus, entity, country);
  const place = placeOf(first.article);
  const identifiers = identifiersOf(corpus, entity).map(identifierText);
  const [quote] = quoteAround(corpus, place, first);
  return {
    type: 'Feature',
    id: entity.id,
    geometry:
      position === null ? null : { type: 'Point', coordinates: [position.longitude, position.latitude] },
    properties: {
      name: entity.label,
      type: entity.type,
      country,
      position_from: position?.from ?? null,
      mentions: shown.length,
      articles: entity.articles,
      ...(identifiers.length > 0 && { identifiers }),
      entity_page: entityHref(HOME, entity),
      quote,
      page: mentionPage(corpus, place, first),
    },
  };
}

interface KnownPosition extends Position {
  readonly from: string;
}

function positionOf(corpus: Corpus, entity: Entity, country: string | null): KnownPosition | null {
  const centre = country === null ? undefined : countryCentres.get(country);
  if (centre !== undefined) return { ...centre, from: 'a point inside the country, Natural Earth 4.1' };
  const city = cityPosition(corpus, entity);
  return city === null
    ? null
    : { latitude: city.latitude, longitude: city.longitude, from: 'the large city of this name, GeoNames' };
}

/** The country that every mention with a country means; null for anything within a country. */
function countryOf(entity: Entity): string | null {
  const codes = new Set(
    entity.mentions.flatMap((one) =>
      one.kind === 'place' && (one.value.type === 'country' || one.value.type === null)
        ? (one.value.country ?? [])
        : [],
    ),
  );
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? code : null;
}
