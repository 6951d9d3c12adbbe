// One place in one article where somebody, something, a date or a figure is named.

export type MentionKind = 'person' | 'organisation' | 'place' | 'date' | 'figure';
export const MENTION_KINDS = ['person', 'organisation', 'place', 'date', 'figure'] as const;
export type NameKind = 'person' | 'organisation' | 'place';

export interface PersonValue {
  /** As a page would show it, without title: 'Kim Jong-un'. For the unnamed, the description: 'a reporting partner in Yanggang Province'. */
  readonly name: string;
  readonly given: string | null;
  readonly family: string | null;
  /** 'Ambassador', 'President', 'Dr'. */
  readonly title: string | null;
  readonly unnamed: boolean;
}

export type OrganisationType =
  | 'company'
  | 'government'
  | 'media'
  | 'party'
  | 'school'
  | 'military'
  | 'court'
  | 'international'
  | 'rights-group'
  | 'embassy'
  | 'sports'
  | 'armed-group'
  | 'other';

export interface OrganisationValue {
  readonly name: string;
  readonly type: OrganisationType | null;
  /** ISO 3166 alpha-2 of the country that the name itself gives ('North Korean Embassy': KP). Keeps namesakes of countries apart. */
  readonly country: string | null;
  readonly unnamed: boolean;
}

export type PlaceType = 'country' | 'region' | 'city' | 'water' | 'mountain' | 'building' | 'area' | 'other';

export interface PlaceValue {
  readonly name: string;
  readonly type: PlaceType | null;
  /** ISO 3166 alpha-2 when the place is a country. */
  readonly country: string | null;
}

/** What the date dates. `event` is the default: something happened, or will. */
export type DateRole = 'event' | 'published' | 'caption' | 'cited';
export type DatePrecision =
  | 'day'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'range'
  | 'part-of-year';

export interface DateValue {
  /** EDTF (ISO 8601-2) level 2: '2025-06', '2022', 'XXXX-09-19', '../2025-06', '2023-09-14/2023-09-18', '199X'. */
  readonly edtf: string;
  /** First and last day (YYYY-MM-DD) it can mean; null where open or where the year is not known. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DatePrecision;
  readonly role: DateRole;
  /** Parts that the words give: { month: 9, day: 19 }. */
  readonly saidParts: Readonly<Record<string, number | string>>;
  /** Parts that were worked out: { year: 2023 }. Empty when all was said. */
  readonly inferredParts: Readonly<Record<string, number | string>>;
  /** Why the inferred parts, or why a part stays unknown; null when all was said. */
  readonly because: string | null;
}

export type FigureBound =
  | 'exact'
  | 'approximate'
  | 'at-least'
  | 'at-most'
  | 'more-than'
  | 'less-than'
  | 'range'
  | 'vague';

export interface FigureValue {
  /** Null for a range or a vague amount ('dozens'); then low and high bound it where the words do. */
  readonly number: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Canonical unit: 'hour', 'percent', 'USD', 'km', 'people'; null for a bare count whose noun is in `counts`. */
  readonly unit: string | null;
  /** 'money', 'percent', 'duration', 'length', 'area', 'mass', 'volume', 'temperature', 'speed', 'energy', 'data', 'count', … */
  readonly unitKind: string;
  /** What is counted, as the text says it: 'North Korean workers'. */
  readonly counts: string | null;
  /** What the sentence says became of it, from a list: 'dead', 'injured', 'destroyed'. Null where it says none of them. */
  readonly outcome: string | null;
  /** The qualifier's own words: 'up to', 'only about', 'some'. */
  readonly qualifier: string | null;
  readonly bound: FigureBound;
  /** 'day' in 'up to 16 hours a day'. */
  readonly per: string | null;
  /** EDTF of the date the sentence gives for it. */
  readonly asOf: string | null;
  /** Who says it, in the text's words; null when no source is named. */
  readonly saidBy: string | null;
  /** Choices made on the way: which dollar was assumed. Null when nothing was assumed. */
  readonly because: string | null;
}

interface MentionOf<Kind extends MentionKind, Value> {
  readonly kind: Kind;
  /** 10 hexadecimal characters, from the article, kind, words and how many times these words stood before: no offsets, so it survives re-cleaning elsewhere. */
  readonly id: string;
  /** Article id. */
  readonly article: string;
  /** Index into the article's blocks. */
  readonly block: number;
  /** UTF-16 offsets into the article's text: text.slice(start, end) === mention.text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Name of the rule or model that found it. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly value: Value;
}

export type PersonMention = MentionOf<'person', PersonValue>;
export type OrganisationMention = MentionOf<'organisation', OrganisationValue>;
export type PlaceMention = MentionOf<'place', PlaceValue>;
export type DateMention = MentionOf<'date', DateValue>;
export type FigureMention = MentionOf<'figure', FigureValue>;
export type NameMention = PersonMention | OrganisationMention | PlaceMention;
export type Mention = NameMention | DateMention | FigureMention;

/** What a kind's extractor finds before ids and blocks are given: one entry per mention. */
export type Found = {
  readonly [M in Mention as M['kind']]: Pick<M, 'kind' | 'start' | 'end' | 'rule' | 'confidence' | 'value'>;
}[MentionKind];
