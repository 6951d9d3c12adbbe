// Places as GeoJSON, for maps. Only countries have a position: nothing else about where a place lies is known without looking it up.
import { countryCentres } from '../../../lexicon/country-centres.ts';
import type { Corpus } from '../../../records/corpus.ts';
import type { Entity } from '../../../records/entity.ts';
import { dataPath, entityHref, HOME } from '../../links.ts';
import type { Download } from '../download.ts';
import { articleOf, isShown, mentionCells } from '../passage.ts';

export const placesDownload: Download = {
  path: dataPath('places.geojson'),
  title: 'Places (GeoJSON)',
  description:
    'Every place with the first passage that names it. A country has a point inside it (Natural Earth, public domain); every other place has no geometry, because the text gives none.',
  mediaType: 'application/geo+json',
  columns: [],
  *make(corpus) {
    yield '{"type":"FeatureCollection","features":[';
    let before = '\n';
    for (const entity of corpus.entities) {
      const feature = entity.kind === 'place' ? featureOf(corpus, entity) : null;
      if (feature === null) continue;
      yield `${before}${JSON.stringify(feature)}`;
      before = ',\n';
    }
    yield '\n]}\n';
  },
};

function featureOf(corpus: Corpus, entity: Entity): object | null {
  const shown = entity.mentions.filter((mention) => isShown(corpus, mention));
  const [first] = shown;
  if (first === undefined) return null;
  const country = countryOf(entity);
  const centre = country === null ? undefined : countryCentres.get(country);
  const { quote, page } = mentionCells(corpus, articleOf(corpus, first.article), first);
  return {
    type: 'Feature',
    id: entity.id,
    geometry:
      centre === undefined ? null : { type: 'Point', coordinates: [centre.longitude, centre.latitude] },
    properties: {
      name: entity.label,
      type: entity.type,
      country,
      position_from: centre === undefined ? null : 'a point inside the country, Natural Earth 4.1',
      mentions: shown.length,
      articles: entity.articles,
      entity_page: entityHref(HOME, entity),
      quote,
      page,
    },
  };
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
