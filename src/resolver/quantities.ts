// One entity for each quantity: figures that count the same thing in the same unit. Unlike things are never put side by side.
import type { Mentions } from '../collection/mentions.ts';
import { currencies } from '../lexicon/currencies.ts';
import type { FigureValue } from '../records/mention.ts';
import { compareText } from '../text/compare.ts';
import { shortHash } from '../text/hash.ts';
import { asciiStem } from '../text/slug.ts';
import { groupedEntity } from './grouped-entity.ts';
import type { JoinedEntity } from './pack-entities.ts';

/** Quantities by label. '15,000 North Korean workers' and '153,000 workers' are two: the words that say what is counted differ. */
export function quantityEntities(mentions: Mentions): JoinedEntity[] {
  const groups = new Map<string, { readonly first: FigureValue; readonly rows: number[] }>();
  for (let row = 0; row < mentions.table.length; row += 1) {
    const value = mentions.kindAt(row) === 'figure' ? mentions.valueAt(row) : null;
    if (value === null || !('unitKind' in value)) continue;
    const key = quantityKey(value);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { first: value, rows: [row] });
  }
  return [...groups]
    .map(([key, { first, rows }]) => {
      const label = labelOf(first);
      const slug = `${asciiStem(label)}-${shortHash(key, 6)}`;
      return groupedEntity({ kind: 'figure', key, slug, label, rows });
    })
    .sort((a, b) => compareText(a.label, b.label) || compareText(a.id, b.id));
}

function quantityKey({ unitKind, unit, counts, per }: FigureValue): string {
  const counted = (counts ?? '')
    .toLowerCase()
    .replace(/^(?:the|a|an|its|their|his|her|other|more|new) /u, '')
    .trim();
  return [unitKind, unit ?? '', counted, per ?? ''].join('|');
}

/** What is counted, else the unit: 'North Korean workers', 'hours per day', 'US dollars per month'. */
function labelOf(value: FigureValue): string {
  const unit = value.unit === null ? null : unitName(value.unit);
  const per = value.per === null ? '' : ` per ${value.per}`;
  if (value.counts === null)
    return `${unit ?? (value.unitKind === 'count' ? 'numbers' : value.unitKind)}${per}`;
  return `${value.counts}${unit === null || value.unitKind === 'count' ? '' : ` (${unit})`}${per}`;
}

/** 'USD' is 'US dollars', 'hour' is 'hours', 'km' stays; an amount of money with no known name keeps its code. */
function unitName(unit: string): string {
  if (/^[A-Z]{3}$/u.test(unit)) return MONEY.get(unit) ?? unit;
  return /^day$|[a-z]{4}$/u.test(unit) && !/(?:s|percent)$/u.test(unit) ? `${unit}s` : unit;
}

/** Plural names of currencies: the lexicon gives singular and plural first. */
const MONEY: ReadonlyMap<string, string> = new Map(
  currencies.map(({ code, names }) => [code, names.split('|')[1] ?? code]),
);
