// One entity for each quantity: figures that count the same thing in the same unit. Unlike things are never put side by side.
import { type Quantity, quantityOf } from '../collection/figure-table.ts';
import { makeInterned } from '../collection/interned.ts';
import type { Mentions } from '../collection/mentions.ts';
import { currencies } from '../lexicon/currencies.ts';
import { anybody, outcomeNouns } from '../lexicon/outcomes.ts';
import { compareText } from '../text/compare.ts';
import { shortHash } from '../text/hash.ts';
import { asciiStem } from '../text/slug.ts';
import { type GroupedEntities, groupedEntity, placesOf } from './grouped-entity.ts';

/** Quantities by label. '15,000 North Korean workers' and '153,000 workers' are two: the words that say what is counted differ. */
export function quantityEntities({ table }: Mentions): GroupedEntities {
  const { figures } = table;
  const groups = makeInterned();
  const labels: string[] = []; // as the first figure of the group has it
  const groupOf = new Int32Array(figures.quantities.length.length).fill(-1);
  for (const number of figures.quantity) {
    if (groupOf[number] !== -1) continue;
    const quantity = quantityOf(figures, number);
    const group = groups.numberOf(quantityKey(quantity));
    groupOf[number] = group;
    if (group === labels.length) labels.push(labelOf(quantity));
  }
  const sorted = groups.texts
    .map((key, number) => {
      const label = labels[number] ?? '';
      const slug = `${asciiStem(label)}-${shortHash(key, 6)}`;
      return { number, head: groupedEntity({ kind: 'figure', key, slug, label }) };
    })
    .sort(({ head: a }, { head: b }) => compareText(a.label, b.label) || compareText(a.id, b.id));
  const places = placesOf(sorted);
  return {
    heads: sorted.map(({ head }) => head),
    placeOf: (row) => places[groupOf[figures.quantity[table.value[row] ?? 0] ?? 0] ?? 0] ?? 0,
  };
}

function quantityKey({ unitKind, unit, counts, outcome, per }: Quantity): string {
  const counted = counts?.toLowerCase().replace(LEADING, '').trim() ?? '';
  const key = [unitKind, unit ?? '', counted, per ?? ''].join('|');
  if (outcome === null) return key;
  return [unitKind, '', countsPeople(counted) ? 'people' : counted, per ?? '', outcome].join('|');
}

const LEADING = /^(?:the|a|an|its|their|his|her|other|more|new) /u;

/** '34 dead', '34 deaths' and '34 others killed' count the same as '34 people killed'. */
function countsPeople(counted: string): boolean {
  return counted === '' || anybody.has(counted) || outcomeNouns.has(counted);
}

/** What is counted, else the unit: 'North Korean workers', 'hours per day', 'US dollars per month', 'people dead'. */
function labelOf(value: Quantity): string {
  if (value.outcome !== null) {
    const counted = value.counts?.replace(LEADING, '').trim() ?? '';
    return `${countsPeople(counted.toLowerCase()) ? 'people' : counted} ${value.outcome}`;
  }
  const unit = value.unit === null ? null : unitName(value.unit);
  const per = value.per === null ? '' : ` per ${value.per}`;
  if (value.counts === null)
    return `${unit ?? (value.unitKind === 'count' ? 'numbers' : value.unitKind)}${per}`;
  return `${value.counts}${unit === null || value.unitKind === 'count' ? '' : ` (${unit})`}${per}`;
}

/** 'USD' is 'US dollars', 'hour' is 'hours', 'square foot' is 'square feet', 'km' stays; an amount of money with no known name keeps its code. */
function unitName(unit: string): string {
  if (/^[A-Z]{3}$/u.test(unit)) return MONEY.get(unit) ?? unit;
  if (!/^day$|[a-z]{4}$/u.test(unit) || /(?:s|percent|per mille|horsepower)$/u.test(unit)) return unit;
  return IRREGULAR.reduce((name, [wrong, right]) => name.replace(wrong, right), `${unit}s`);
}

/** Endings that an 's' behind the unit makes, and what they are. */
const IRREGULAR: readonly (readonly [RegExp, string])[] = [
  [/foots$/u, 'feet'],
  [/inchs$/u, 'inches'],
  [/centurys$/u, 'centuries'],
];

/** Plural names of currencies: the lexicon gives singular and plural first. */
const MONEY: ReadonlyMap<string, string> = new Map(
  currencies.map(({ code, names }) => [code, names.split('|')[1] ?? code]),
);
