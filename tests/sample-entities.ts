// The things that the sample articles mark, by key, and what their dates and figures mean.
import type { DatePrecision, DateRole, FigureValue, MentionKind } from '../src/records/mention.ts';

export interface SampleEntity {
  readonly key: string;
  readonly kind: MentionKind;
  readonly label: string;
  readonly description?: string;
  readonly type?: 'media' | 'rights-group' | 'embassy' | 'company' | 'country' | 'city' | 'region';
  readonly unnamed?: boolean;
  /** Forms that were joined with the first mention: [form, rule, evidence]. */
  readonly joined?: readonly (readonly [form: string, rule: string, evidence: string])[];
  /** Keys of entities that may be the same: [key, reason]. */
  readonly unsure?: readonly (readonly [key: string, reason: string])[];
  /** Confidence of its mentions; 0.9 unless said. */
  readonly confidence?: number;
}

export interface SampleDate {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DatePrecision;
  readonly role?: DateRole;
  readonly because?: string;
}

/** What a mention of a quantity says: keyed by the words of the mention. */
export type SampleFigure = Partial<FigureValue> & Pick<FigureValue, 'unitKind' | 'bound'>;

export const SAMPLE_ENTITIES: readonly SampleEntity[] = [
  {
    key: 'saldo',
    kind: 'person',
    label: 'Vladimir Saldo',
    description: 'Moscow-appointed head of the Russian-controlled part of Ukraine’s Kherson region',
    joined: [['Saldo', 'surname-in-article', 'The only Saldo named in full before it in this article.']],
  },
  {
    key: 'sin',
    kind: 'person',
    label: 'Sin Hong Chol',
    description: 'North Korean Ambassador',
    joined: [
      [
        'Shin Hong Cheol',
        'romanisation',
        'Same syllables in another romanisation: Sin = Shin, Chol = Cheol.',
      ],
    ],
  },
  {
    key: 'kim',
    kind: 'person',
    label: 'Kim Jong-un',
    description: 'Supreme Leader',
    joined: [
      ['Kim', 'surname-in-article', 'The only Kim named in full before it in this article.'],
      ['KIM Jong-un', 'same-words', 'The same words in capital letters.'],
    ],
  },
  { key: 'putin', kind: 'person', label: 'Vladimir Putin', description: 'President' },
  { key: 'kang', kind: 'person', label: 'Kang Ji-won' },
  {
    key: 'kimgw',
    kind: 'person',
    label: 'Kim Gwan Wook',
    description: 'director of the Institute of Agricultural Sciences',
    unsure: [['kimgu', 'One letter differs and the role is not given in the other article.']],
  },
  { key: 'kimgu', kind: 'person', label: 'Kim Gwang Uk' },
  { key: 'salah', kind: 'person', label: 'ليلى حداد', description: 'وزيرة الزراعة' },
  {
    key: 'partner',
    kind: 'person',
    label: 'a reporting partner in Yanggang Province',
    unnamed: true,
    confidence: 0.6,
  },
  {
    key: 'kjd',
    kind: 'organisation',
    label: 'Korea JoongAng Daily',
    type: 'media',
    description: 'South Korea’s newspaper',
  },
  {
    key: 'grc',
    kind: 'organisation',
    label: 'Global Rights Compliance',
    type: 'rights-group',
    description: 'rights group',
  },
  { key: 'embassy', kind: 'organisation', label: 'North Korean Embassy in Moscow', type: 'embassy' },
  {
    key: 'kcna',
    kind: 'organisation',
    label: 'Korean Central News Agency',
    type: 'media',
    joined: [['KCNA', 'acronym', 'The article spells it out: “the Korean Central News Agency (KCNA)”.']],
  },
  { key: 'ias', kind: 'organisation', label: 'Institute of Agricultural Sciences' },
  { key: 'league', kind: 'organisation', label: 'Youth League' },
  { key: 'acme', kind: 'organisation', label: 'Acme & Sons <Holdings>', type: 'company', confidence: 0.3 },
  {
    key: 'russia',
    kind: 'place',
    label: 'Russia',
    type: 'country',
    joined: [['Russian Federation', 'country-alias', 'Another name of the same country.']],
  },
  {
    key: 'nk',
    kind: 'place',
    label: 'North Korea',
    type: 'country',
    joined: [['DPRK', 'country-alias', 'Another name of the same country.']],
  },
  { key: 'ukraine', kind: 'place', label: 'Ukraine', type: 'country' },
  { key: 'moscow', kind: 'place', label: 'Moscow', type: 'city' },
  { key: 'kherson', kind: 'place', label: 'Kherson region', type: 'region' },
  { key: 'yanggang', kind: 'place', label: 'Yanggang Province', type: 'region' },
  { key: 'yokohama', kind: 'place', label: '横浜市', type: 'city' },
  { key: '2022', kind: 'date', label: '2022' },
  { key: '../2025-06', kind: 'date', label: 'by June 2025' },
  { key: '2023-09-19', kind: 'date', label: '19 September 2023' },
  { key: 'XXXX-02-09', kind: 'date', label: '9 February, year not stated' },
  { key: '2026-02-11', kind: 'date', label: '11 February 2026' },
  { key: 'hours', kind: 'figure', label: 'hours a day' },
  { key: 'pay', kind: 'figure', label: 'US dollars a month' },
  { key: 'workers', kind: 'figure', label: 'North Korean workers' },
  { key: 'requested', kind: 'figure', label: 'workers requested' },
  { key: 'share', kind: 'figure', label: 'percent of the harvest' },
];

export const SAMPLE_DATES: ReadonlyMap<string, SampleDate> = new Map([
  ['2022', { earliest: '2022-01-01', latest: '2022-12-31', precision: 'year' }],
  ['../2025-06', { earliest: null, latest: '2025-06-30', precision: 'month' }],
  [
    '2023-09-19',
    {
      earliest: '2023-09-19',
      latest: '2023-09-19',
      precision: 'day',
      because: 'The year is taken from the publication date, 20 September 2023.',
    },
  ],
  [
    'XXXX-02-09',
    {
      earliest: null,
      latest: null,
      precision: 'day',
      because: 'The article has no publication date, so the year stays open.',
    },
  ],
  ['2026-02-11', { earliest: '2026-02-11', latest: '2026-02-11', precision: 'day' }],
]);

export const SAMPLE_FIGURES: ReadonlyMap<string, SampleFigure> = new Map([
  [
    'up to 16 hours a day',
    {
      number: 16,
      unit: 'hour',
      unitKind: 'duration',
      outcome: null,
      qualifier: 'up to',
      bound: 'at-most',
      per: 'day',
      saidBy: 'Global Rights Compliance',
    },
  ],
  [
    'about $10 per month',
    {
      number: 10,
      unit: 'USD',
      unitKind: 'money',
      outcome: null,
      qualifier: 'about',
      bound: 'approximate',
      per: 'month',
      saidBy: 'Global Rights Compliance',
      because: 'A dollar sign in an article about Russia: United States dollars are assumed.',
    },
  ],
  [
    'around 15,000 North Korean workers',
    {
      number: 15000,
      unit: null,
      unitKind: 'count',
      counts: 'North Korean workers',
      outcome: null,
      qualifier: 'around',
      bound: 'approximate',
      asOf: '../2025-06',
    },
  ],
  [
    'some 153,000 workers',
    {
      number: 153000,
      unit: null,
      unitKind: 'count',
      counts: 'workers',
      outcome: null,
      qualifier: 'some',
      bound: 'approximate',
      asOf: '../2025-06',
    },
  ],
  [
    '12,000 to 14,000 North Korean workers',
    {
      low: 12000,
      high: 14000,
      unit: null,
      unitKind: 'count',
      counts: 'North Korean workers',
      bound: 'range',
      saidBy: 'Korean Central News Agency',
    },
  ],
  ['٤٠٪', { number: 40, unit: 'percent', unitKind: 'percent', bound: 'exact' }],
]);
