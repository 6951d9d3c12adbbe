import {
  type Currency,
  currencies,
  type SharedCurrency,
  sharedCurrencies,
  signsAtHome,
  smallCoins,
} from '../../../lexicon/currencies.ts';
import { coinNames, unitNames } from '../../../lexicon/unit-names.ts';
import { coinNamesElsewhere, unitNamesElsewhere } from '../../../lexicon/unit-names-elsewhere.ts';
import { type Unit, units } from '../../../lexicon/units.ts';

// The unit and currency tables turned into look-ups, one per language, made on first use.

/** What a currency sign or name stands for. */
export interface Coin {
  /** ISO 4217. */
  readonly code: string;
  /** 0.01 for cents. */
  readonly factor: number;
  /** The table's entry when several currencies share the sign or name. */
  readonly shared: SharedCurrency | null;
  /** Names of the country that an article must name for the sign to be one; null where it needs none. */
  readonly home: RegExp | null;
}

export interface UnitIndex {
  /** Symbols, case as written: 'km', '%', 'MW'. */
  readonly symbols: ReadonlyMap<string, Unit>;
  /** Names, lower case: 'percentage points'. */
  readonly names: ReadonlyMap<string, Unit>;
  /** Names written before the number, lower case: 'magnitude of'. */
  readonly before: ReadonlyMap<string, Unit>;
  /** Currency signs, case as written: 'US$'. */
  readonly signs: ReadonlyMap<string, Coin>;
  /** Currency names, lower case: 'hong kong dollars'. */
  readonly coins: ReadonlyMap<string, Coin>;
  /** Written without a blank between number and unit, and with endings after it (Korean). */
  readonly glued: boolean;
  /** Most characters of a key of `symbols` or `signs`. */
  readonly longestSign: number;
}

const made = new Map<string, UnitIndex>();

/** The look-ups for a language (without region), those of English for one that has none; English names count in every language. */
export function unitIndexOf(language: string): UnitIndex {
  const named = languages.has(language) ? language : 'en'; // the map holds no name that an article made up
  const known = made.get(named) ?? makeIndex(named);
  made.set(named, known);
  return known;
}

const languages = new Set(['en', 'ko', ...Object.keys(unitNames), ...Object.keys(unitNamesElsewhere)]);

/** Written without blanks between words. */
const gluedLanguages = new Set(['ja', 'ko', 'zh']);

function makeIndex(language: string): UnitIndex {
  const symbols = new Map<string, Unit>();
  const names = new Map<string, Unit>();
  const before = new Map<string, Unit>();
  const signs = new Map<string, Coin>();
  const coins = new Map<string, Coin>();
  for (const unit of units) {
    for (const symbol of parts(unit.symbols, ' ')) symbols.set(symbol, unit);
    if (language === 'en') for (const name of parts(unit.names, '|')) names.set(name.toLowerCase(), unit);
    for (const name of namesIn(language, unit)) if (!names.has(name)) names.set(name, unit);
    for (const name of parts(unit.before ?? '', '|')) before.set(name.toLowerCase(), unit);
  }
  for (const currency of sharedCurrencies)
    addCoin({ signs, coins }, currency, { language, shared: currency });
  for (const currency of currencies) addCoin({ signs, coins }, currency, { language, shared: null });
  addCoinNames(coins, language);
  addSmallCoins({ signs, coins });
  addSignsAtHome(signs);
  const longestSign = [...symbols.keys(), ...signs.keys()].reduce(
    (most, key) => Math.max(most, key.length),
    0,
  );
  return { symbols, names, before, signs, coins, glued: gluedLanguages.has(language), longestSign };
}

/** In small letters. The first of two units with one name has it. */
function namesIn(language: string, { unit, others, times, per }: Unit): readonly string[] {
  const more =
    times === undefined && per === undefined
      ? ((unitNames[language] ?? unitNamesElsewhere[language])?.[unit] ?? '')
      : ''; // no 'mb/d'
  return [...parts(others?.[language] ?? '', '|'), ...parts(more, '|')].map((name) => name.toLowerCase());
}

function addCoinNames(into: Map<string, Coin>, language: string): void {
  for (const [code, names] of Object.entries(coinNames[language] ?? coinNamesElsewhere[language] ?? {}))
    for (const name of parts(names, '|'))
      into.set(name.toLowerCase(), { code, factor: 1, shared: null, home: null });
}

function addSmallCoins(into: { signs: Map<string, Coin>; coins: Map<string, Coin> }): void {
  for (const { names, sign, of, factor, named } of smallCoins) {
    const coin: Coin = {
      code: of,
      factor,
      shared: named === true ? null : (sharedCurrencies.find((one) => one.code === of) ?? null),
      home: null,
    };
    for (const name of parts(names, '|')) into.coins.set(name.toLowerCase(), coin);
    if (sign !== undefined) into.signs.set(sign, coin);
  }
}

function addSignsAtHome(into: Map<string, Coin>): void {
  for (const { code, signs, countries } of signsAtHome) {
    const home = new RegExp(`(?<![\\p{L}\\p{N}])(?:${countries})`, 'u');
    for (const sign of parts(signs, ' ')) into.set(sign, { code, factor: 1, shared: null, home });
  }
}

function addCoin(
  into: { signs: Map<string, Coin>; coins: Map<string, Coin> },
  currency: Pick<Currency, 'code' | 'signs' | 'names' | 'others'>,
  how: { language: string; shared: SharedCurrency | null },
): void {
  const coin: Coin = { code: currency.code, factor: 1, shared: how.shared, home: null };
  for (const sign of parts(currency.signs, ' ')) into.signs.set(sign, coin);
  for (const name of parts(currency.names, '|')) into.coins.set(name.toLowerCase(), coin);
  for (const name of parts(currency.others?.[how.language] ?? '', '|'))
    into.coins.set(name.toLowerCase(), coin);
}

function parts(list: string, by: string): string[] {
  return list
    .split(by)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
