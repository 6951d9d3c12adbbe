// The rules of each format that the downloads can break, as JSON Schema, after its own documents.

const text = { type: 'string' };
const texts = { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } };
const only = (properties: object, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** followthemoney/schema: Thing, Document and Article, LegalEntity, Person and Organization, Mention. Every value is a list of text. */
const FTM_THING = [
  'name',
  'alias',
  'summary',
  'proof',
  'sourceUrl',
  'title',
  'author',
  'publisher',
  'publishedAt',
  'fileName',
  'language',
];
const FTM_NAMED = ['name', 'alias', 'summary', 'proof', 'sourceUrl', 'wikidataId', 'leiCode', 'notes'];
const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, texts]));
const ftm = (schema: string, properties: object, required: readonly string[]) =>
  only(
    {
      id: { type: 'string', pattern: '^[\\w-]+$' },
      schema: { const: schema },
      properties,
      passage: { type: 'object' },
    },
    ['id', 'schema', 'properties', ...required],
  );

export const FOLLOW_THE_MONEY = {
  oneOf: [
    ftm(
      'Article',
      only(
        {
          ...named(FTM_THING),
          publishedAt: { type: 'array', items: { type: 'string', pattern: '^\\d{4}(-\\d\\d){0,2}$' } },
        },
        ['fileName'],
      ),
      [],
    ),
    ftm('Person', only(named([...FTM_NAMED]), ['name']), []),
    ftm(
      'Organization',
      only(named([...FTM_NAMED, 'imoNumber', 'registrationNumber', 'jurisdiction', 'website']), ['name']),
      [],
    ),
    ftm(
      'Mention',
      only(named(['name', 'document', 'resolved', 'detectedSchema']), ['document', 'resolved', 'name']),
      ['passage'],
    ),
  ],
};

/** W3C Web Annotation Data Model, 3.1 (annotations), 4.2.4 and 4.2.5 (selectors), 5.1 and 5.2 (collection and page). */
const SELECTORS = {
  type: 'array',
  items: {
    oneOf: [
      only(
        {
          type: { const: 'TextQuoteSelector' },
          exact: { type: 'string', minLength: 1 },
          prefix: text,
          suffix: text,
        },
        ['type', 'exact'],
      ),
      only(
        {
          type: { const: 'TextPositionSelector' },
          start: { type: 'integer', minimum: 0 },
          end: { type: 'integer', minimum: 1 },
        },
        ['type', 'start', 'end'],
      ),
    ],
  },
};
const ANNOTATION = {
  type: 'object',
  properties: {
    id: { type: 'string', pattern: '^[a-z]+:' },
    type: { const: 'Annotation' },
    motivation: { enum: ['identifying', 'tagging', 'linking', 'highlighting'] },
    body: { type: 'array', items: { type: 'object', required: ['type', 'purpose'] } },
    target: {
      type: 'object',
      properties: { type: { const: 'SpecificResource' }, source: text, selector: SELECTORS },
      required: ['type', 'source', 'selector'],
    },
  },
  required: ['id', 'type', 'target'],
};
export const ANNOTATION_PAGE = {
  type: 'object',
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: text,
    type: { const: 'AnnotationCollection' },
    total: { type: 'integer', minimum: 0 },
    first: {
      type: 'object',
      properties: {
        type: { const: 'AnnotationPage' },
        startIndex: { const: 0 },
        items: { type: 'array', items: ANNOTATION },
      },
      required: ['type', 'items'],
    },
  },
  required: ['@context', 'id', 'type', 'total', 'first'],
};

/** timeline.knightlab.com/docs/json-format.html */
const DATE = only(
  {
    year: { type: 'integer' },
    month: { type: 'integer', minimum: 1, maximum: 12 },
    day: { type: 'integer', minimum: 1, maximum: 31 },
  },
  ['year'],
);
const TEXT = only({ headline: text, text }, ['headline', 'text']);
export const TIMELINE = only(
  {
    title: only({ text: TEXT }, ['text']),
    events: {
      type: 'array',
      items: only(
        { start_date: DATE, end_date: DATE, display_date: text, group: text, unique_id: text, text: TEXT },
        ['start_date', 'text', 'unique_id'],
      ),
    },
  },
  ['title', 'events'],
);

/** RFC 7946: positions are longitude, latitude; a feature without a place has a null geometry. */
const POSITION = {
  type: 'array',
  items: [
    { type: 'number', minimum: -180, maximum: 180 },
    { type: 'number', minimum: -90, maximum: 90 },
  ],
  minItems: 2,
  maxItems: 2,
};
export const FEATURES = only(
  {
    type: { const: 'FeatureCollection' },
    features: {
      type: 'array',
      items: only(
        {
          type: { const: 'Feature' },
          id: text,
          geometry: {
            oneOf: [
              { type: 'null' },
              only({ type: { const: 'Point' }, coordinates: POSITION }, ['type', 'coordinates']),
            ],
          },
          properties: { type: 'object', required: ['name', 'page'] },
        },
        ['type', 'geometry', 'properties'],
      ),
    },
  },
  ['type', 'features'],
);

/** specs.frictionlessdata.io: Data Package, Data Resource, CSV Dialect and Table Schema, version 1. */
const RELATIVE = { type: 'string', pattern: '^(?!/)(?!.*\\.\\.)[\\w./-]+$' };
const FIELD = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 1 },
    type: { enum: ['string', 'integer', 'number', 'boolean', 'date'] },
    description: text,
    constraints: { type: 'object' },
  },
  required: ['name', 'type', 'description'],
};
const KEY = {
  type: 'object',
  properties: { fields: text, reference: only({ resource: text, fields: text }, ['resource', 'fields']) },
};
export const DATA_PACKAGE = {
  type: 'object',
  properties: {
    profile: { enum: ['data-package', 'tabular-data-package'] },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: text,
    homepage: { type: 'string', pattern: '^https?://' },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          profile: { enum: ['data-resource', 'tabular-data-resource'] },
          name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
          path: { oneOf: [RELATIVE, { type: 'array', minItems: 1, items: RELATIVE }] },
          encoding: { const: 'utf-8' },
          dialect: {
            type: 'object',
            required: ['delimiter', 'lineTerminator', 'quoteChar', 'doubleQuote', 'header'],
          },
          schema: {
            type: 'object',
            properties: {
              fields: { type: 'array', minItems: 1, items: FIELD },
              foreignKeys: { type: 'array', items: KEY },
              primaryKey: text,
            },
            required: ['fields'],
          },
        },
        required: ['name', 'path', 'profile'],
      },
    },
  },
  required: ['name', 'resources', 'profile'],
};
