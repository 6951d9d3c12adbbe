// 'the Russian Embassy in Tbilisi', 'Springdale, Utah': where a body that stands in one place is, and which of several towns is meant.
import { demonyms } from '../../lexicon/demonyms.ts';
import { PLACED_BODY_WORDS } from '../../lexicon/organisation-words.ts';
import type { NameMention, PlaceMention } from '../../records/mention.ts';
import { countryOfCity, countryOfRegion } from '../../text/country-of-region.ts';
import { nameWords } from '../../text/person-name.ts';
import { signsBefore } from '../../text/signs-before.ts';
import type { Finding } from './finding.ts';
import type { Scene } from './scene.ts';

/** Places that stand right after bodies of a kind that has one address, 'Apple in China' is where something happens; and the state or country behind a town. */
export function located(scene: Scene): readonly Finding[] {
  return scene.names.flatMap((at): readonly Finding[] => {
    const name = scene.pieces[at]?.name ?? null;
    const told = name?.kind === 'place' ? ofDemonym(scene, name) : null;
    if (told !== null) return [told];
    const found =
      name?.kind === 'place'
        ? (aroundTown(scene, at) ?? partOf(scene, at))
        : name?.kind === 'organisation'
          ? ofBody(scene, at)
          : null;
    return found === null || name === null ? [] : [{ ...finding(name, found.place), ...found.by }];
  });
}

interface Found {
  readonly place: PlaceMention;
  readonly by: Pick<Finding, 'rule' | 'confidence'>;
}

function finding(subject: NameMention, object: PlaceMention): Omit<Finding, 'rule' | 'confidence'> {
  const { start, end } = object;
  return { subject, object, property: 'located-in', start, end, asOf: null };
}

function ofBody(scene: Scene, at: number): Found | null {
  const body = scene.pieces[at]?.name ?? null;
  if (body === null || scene.pieces[at + 1]?.lower !== 'in' || !isPlaced(body)) return null;
  const place = placeAt(scene, scene.pieces[at + 2]?.lower === 'the' ? at + 3 : at + 2);
  return place === null ? null : { place, by: { rule: 'body-in-place', confidence: 0.85 } };
}

function isPlaced({ text }: NameMention): boolean {
  return text.length <= LONGEST && nameWords(text).some((word) => PLACED_BODY_WORDS.has(word));
}

/** Longer ones are sentences. */
const LONGEST = 120;

function placeAt({ pieces }: Scene, at: number): PlaceMention | null {
  const name = pieces[at]?.name ?? null;
  return name?.kind === 'place' ? name : null;
}

/** 'Springdale, Utah', 'VALENCIA, Spain', 'Valencia, in Carabobo', 'Córdoba in Argentina'. 'Lyon, France and Spain' is a list; 'Moscow in Ukraine' is a government. */
function aroundTown(scene: Scene, at: number): Found | null {
  const town = placeAt(scene, at);
  const [first, second] = [scene.pieces[at + 1]?.lower, scene.pieces[at + 2]?.lower];
  const comma = first === ',';
  const inside = first === 'in' || (comma && second === 'in');
  const behind = at + 1 + Number(comma) + Number(inside);
  const place = comma || inside ? placeAt(scene, behind) : null;
  if (town === null || place === null || isList(scene, behind)) return null;
  if (isGreater(town) && !(comma && isTownOfCountryName(town, place))) return null;
  const code = place.value.country ?? countryOfRegion(place.text);
  if (code === null || (place.value.country !== null && isAmongPlaces(scene, at, behind))) return null;
  const known = countryOfCity(town.value.name);
  const ofState = place.value.country === null && OWN_LONDONS.has(code);
  if (known !== null && known !== code && !ofState && (inside || place.value.country !== null)) return null;
  return { place, by: { rule: 'town-in-region', confidence: 0.88 } };
}

//   Galicia, in the south of Poland     Victoria, the capital of British Columbia     Galicia in southern Poland
//          ^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^                            ^^^^^^^^^^^^
const PART_OF =
  /^(?:, the (?:capital|largest city|second city|main port) of|,? in (?:the )?(?:(?:far )?(?:north|south|east|west|centre|center)(?:-?(?:east|west))?(?:ern)?|central)(?: part)?(?: of)?) (?:the )?$/u;

function partOf(scene: Scene, at: number): Found | null {
  const next = scene.pieces[at + 1]?.lower;
  if (next !== ',' && next !== 'in') return null;
  const [town, place] = [placeAt(scene, at), placeAt(scene, scene.names[scene.names.indexOf(at) + 1] ?? -1)];
  if (town === null || place === null || place.start - town.end > FURTHEST) return null;
  if (town.value.type === 'country' || !PART_OF.test(scene.article.text.slice(town.end, place.start)))
    return null;
  const code = place.value.country ?? countryOfRegion(place.text);
  const isOwn = countryOfRegion(place.text) !== null && OWN_LONDONS.has(code ?? '');
  // of a great city the name itself tells
  if (code === null || (countryOfCity(town.value.name) !== null && !isOwn)) return null;
  return { place, by: { rule: 'place-in-part-of', confidence: 0.85 } };
}

/** Longest run of words between a place and the one it lies in, in UTF-16 units. */
const FURTHEST = 40;

//   the Australian state of Victoria
//       ^word      ^kind
const OF_DEMONYM =
  /(?:^|\s)(?<told>(?<word>\p{Lu}[\p{L}-]{2,20}) (?:\p{Ll}{4,10} )?(?:city|county|department|district|island|port|province|region|resort|state|town|village)) of $/u;

/** 'The Australian state of Victoria' tells the country of this Victoria. */
function ofDemonym({ article: { text } }: Scene, name: NameMention): Finding | null {
  if (text.slice(name.start - 4, name.start) !== ' of ') return null;
  const found = OF_DEMONYM.exec(signsBefore(text, name.start, 60));
  const { told = '', word = '' } = found?.groups ?? {};
  if (found === null || !demonyms.has(word)) return null;
  const start = name.start - ' of '.length - told.length;
  return {
    ...{ subject: name, object: null, property: 'described-as', start, end: start + told.length },
    ...{ asOf: null, rule: 'place-of-country', confidence: 0.88 },
  };
}

/** Countries with towns that are called as the capitals of others: 'Paris in Texas', 'London in Ontario'. */
const OWN_LONDONS: ReadonlySet<string> = new Set(['CA', 'US']);

/** A country, a continent or a state is no town; 'NZ' and 'EU' are none either. */
function isGreater({ value, text }: PlaceMention): boolean {
  return (
    value.type === 'country' ||
    countryOfRegion(text) !== null ||
    /^\p{Lu}{2,3}$|(?:^| )(?:Africa|America|Asia|Europe)$/u.test(text)
  );
}

/** 'Lebanon, Pennsylvania', 'Peru, Indiana'. */
function isTownOfCountryName({ value, text }: PlaceMention, place: PlaceMention): boolean {
  const code = place.value.country === null ? countryOfRegion(place.text) : null;
  return value.type === 'country' && code !== null && code !== value.country && /\p{Ll}|^.{4}/u.test(text);
}

/** 'Homs, Jordan, Israel', 'Ghana, Sahelia, Mali': countries in a row. */
function isAmongPlaces(scene: Scene, at: number, behind: number): boolean {
  const beside = (comma: number, place: number): boolean =>
    scene.pieces[comma]?.lower === ',' && placeAt(scene, place) !== null;
  return beside(at - 1, at - 2) || beside(behind + 1, behind + 2);
}

/** Whether more names follow as in a row of places, or what is somebody's: "Berlin, Germany's capital". */
function isList({ pieces, article }: Scene, at: number): boolean {
  const next = pieces[at + 1]?.lower === ',' ? at + 2 : at + 1;
  if (/^(?:and|or|&|y|e|et|und)$/u.test(pieces[next]?.lower ?? '')) return true;
  const end = pieces[at]?.end ?? 0;
  return /^[’']s\b/u.test(article.text.slice(end, end + 3));
}
