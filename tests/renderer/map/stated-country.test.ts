import { expect, test } from 'vitest';
import { buildSite } from '../../sites/build-site.ts';

/** The note under the map of a place, '' where its page has none, and what the map file gives as its position. */
async function mapOf(place: string, text: string): Promise<{ note: string; position: unknown }> {
  const { site } = await buildSite({ 'one.txt': `${text}\n` });
  const page = site.get(`places/${place.toLowerCase()}.html`) ?? '';
  expect(page).not.toBe('');
  const { features } = JSON.parse(site.get('data/places.geojson') ?? '{}');
  const feature = features.find((one: { properties: { name: string } }) => one.properties.name === place);
  const geo = /<geo>[^<]*<\/geo>/u.exec(
    (site.get('data/articles.tei.xml') ?? '').split(`>${place}</placeName>`)[1]?.split('</place>')[0] ?? '',
  );
  expect(geo === null).toBe(feature.geometry === null);
  return { note: page.split('id="map"')[1]?.split('</p>')[0] ?? '', position: feature.geometry };
}

test('a town that an article puts in another country than the large city of its name has no map', async () => {
  const text =
    'ALEXANDRIA, Virginia (AP) - Two men were arrested in Alexandria on Monday after a fire at a bus depot, the police said.';
  expect(await mapOf('Alexandria', text)).toEqual({ note: '', position: null });
});

test('a town that an article puts in the country of the large city of its name is that city', async () => {
  const text =
    'CONSTANTA, Romania (AFP) - A fire in Constanta killed two people on Tuesday, the mayor said on Wednesday.';
  const { note, position } = await mapOf('Constanta', text);
  expect(note).toContain('Where it is');
  expect(note).toContain('The articles say that it lies in this country');
  expect(position).not.toBeNull();
});

test('a state that shares the name of a country puts a city in either', async () => {
  const text =
    'ATLANTA, Georgia (AP) - Two men were arrested in Atlanta on Monday after a fire at a bus depot, the police said.';
  expect((await mapOf('Atlanta', text)).position).not.toBeNull();
});

test('where no article says in which country a town lies, the page says so', async () => {
  const text = 'A fire in Alexandria killed two people on Tuesday, the mayor said on Wednesday.';
  const { note } = await mapOf('Alexandria', text);
  expect(note).toContain('A city of this name');
  expect(note).toContain('The articles do not say which city of this name they mean');
});
