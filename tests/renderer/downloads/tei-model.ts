// Which elements and attributes of TEI P5 may stand where, for those that Dossier writes: after the content models of the TEI Guidelines
// (P5/Source/Specs of the TEI Consortium). It is stricter than TEI, which knows hundreds of elements more.

/** Elements within a run of words. */
const WORDS = ['#text', 'persName', 'orgName', 'placeName', 'rs', 'date', 'measure', 'lb'];
const NAMES = ['#text'];

interface Model {
  readonly children: readonly string[];
  /** Beside xml:id and xml:lang, which stand anywhere. */
  readonly attributes?: readonly string[];
  /** Children in the order in which they must come, as a regular expression over their names, each with a blank behind it. */
  readonly order?: RegExp;
}

export const TEI_MODEL: ReadonlyMap<string, Model> = new Map<string, Model>([
  ['teiCorpus', { children: ['teiHeader', 'TEI'], order: /^teiHeader (?:TEI )+$/u }],
  ['TEI', { children: ['teiHeader', 'standOff', 'text'], order: /^teiHeader (?:standOff |text ){1,2}$/u }],
  [
    'teiHeader',
    {
      children: ['fileDesc', 'encodingDesc', 'profileDesc', 'revisionDesc'],
      order: /^fileDesc (?:encodingDesc |profileDesc )*(?:revisionDesc )?$/u,
    },
  ],
  [
    'fileDesc',
    {
      children: ['titleStmt', 'publicationStmt', 'sourceDesc'],
      order: /^titleStmt publicationStmt sourceDesc $/u,
    },
  ],
  ['titleStmt', { children: ['title', 'author'], order: /^title (?:author )*$/u }],
  [
    'publicationStmt',
    { children: ['distributor', 'idno', 'availability'], order: /^distributor (?:idno |availability )*$/u },
  ],
  ['availability', { children: ['p'], attributes: ['status'], order: /^(?:p )+$/u }],
  ['sourceDesc', { children: ['bibl', 'p'], order: /^(?:bibl |p )$/u }],
  ['bibl', { children: ['title', 'author', 'publisher', 'date', 'idno'] }],
  ['encodingDesc', { children: ['projectDesc'] }],
  ['projectDesc', { children: ['p'], order: /^(?:p )+$/u }],
  ['profileDesc', { children: ['langUsage', 'textClass'] }],
  ['langUsage', { children: ['language'], order: /^(?:language )+$/u }],
  ['language', { children: [], attributes: ['ident'] }],
  ['textClass', { children: ['keywords'] }],
  ['keywords', { children: ['term'], order: /^(?:term )+$/u }],
  ['term', { children: NAMES }],
  ['revisionDesc', { children: ['change'], order: /^(?:change )+$/u }],
  ['change', { children: NAMES }],
  ['title', { children: NAMES }],
  ['author', { children: NAMES }],
  ['publisher', { children: NAMES }],
  ['distributor', { children: NAMES }],
  ['idno', { children: NAMES, attributes: ['type', 'subtype', 'source'] }],
  ['standOff', { children: ['listPerson', 'listOrg', 'listPlace'], order: /^(?:list\w+ )+$/u }],
  ['listPerson', { children: ['person'], order: /^(?:person )+$/u }],
  ['listOrg', { children: ['org'], order: /^(?:org )+$/u }],
  ['listPlace', { children: ['place'], order: /^(?:place )+$/u }],
  ['person', { children: ['persName', 'idno', 'note'] }],
  ['org', { children: ['orgName', 'desc', 'idno'], attributes: ['type'] }],
  [
    'place',
    {
      children: ['placeName', 'desc', 'location', 'idno'],
      attributes: ['type'],
      order: /^(?:placeName |desc |location )+(?:idno )*$/u,
    },
  ],
  ['desc', { children: NAMES }],
  ['location', { children: ['geo'] }],
  ['geo', { children: NAMES }],
  ['text', { children: ['body'], order: /^body $/u }],
  ['body', { children: ['div'], order: /^(?:div )+$/u }],
  [
    'div',
    {
      children: ['head', 'p', 'ab', 'quote', 'figure', 'note', 'sp', 'list', 'table', 'gap'],
      order: /^(?:head )?(?:(?!head )\w+ )*$/u,
    },
  ],
  ['head', { children: WORDS }],
  ['p', { children: WORDS }],
  ['ab', { children: WORDS, attributes: ['type'] }],
  ['quote', { children: WORDS }],
  ['note', { children: WORDS, attributes: ['type'] }],
  ['figure', { children: ['head'] }],
  ['sp', { children: ['speaker', 'p'], attributes: ['n'], order: /^(?:speaker )?(?:p )+$/u }],
  ['speaker', { children: NAMES }],
  ['list', { children: ['item'], order: /^(?:item )+$/u }],
  ['item', { children: WORDS }],
  ['table', { children: ['row'], order: /^(?:row )+$/u }],
  ['row', { children: ['cell'], order: /^(?:cell )+$/u }],
  ['cell', { children: WORDS }],
  ['gap', { children: [], attributes: ['reason'] }],
  ['lb', { children: [] }],
  ['persName', { children: NAMES, attributes: ['ref', 'type'] }],
  ['orgName', { children: NAMES, attributes: ['ref', 'type'] }],
  ['placeName', { children: NAMES, attributes: ['ref', 'type'] }],
  ['rs', { children: NAMES, attributes: ['type'] }],
  ['date', { children: NAMES, attributes: ['when', 'notBefore', 'notAfter', 'cert'] }],
  [
    'measure',
    { children: NAMES, attributes: ['type', 'quantity', 'atLeast', 'atMost', 'unit', 'commodity'] },
  ],
]);

const WORD = /^[\p{L}\p{N}\p{P}\p{S}]+$/u;
const WORD_LIST = /^[\p{L}\p{N}\p{P}\p{S}]+(?: [\p{L}\p{N}\p{P}\p{S}]+)*$/u;
const DATE = /^(?!0000)(?:\d{4}(?:-\d\d(?:-\d\d)?)?|--\d\d-\d\d)$/u;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u;

/** What an attribute may say: teidata.word, teidata.temporal.w3c, teidata.numeric, teidata.pointer. */
export const TEI_VALUES: ReadonlyMap<string, RegExp> = new Map([
  ['type', WORD],
  ['subtype', WORD],
  ['unit', WORD],
  ['reason', WORD],
  ['n', WORD],
  ['commodity', WORD_LIST],
  ['when', DATE],
  ['notBefore', DATE],
  ['notAfter', DATE],
  ['quantity', NUMBER],
  ['atLeast', NUMBER],
  ['atMost', NUMBER],
  ['cert', /^(?:high|medium|low|unknown)$/u],
  ['status', /^(?:free|unknown|restricted)$/u],
  ['ref', /^#a[0-9a-f]+\.\d+$/u],
  ['source', /^https?:\/\/\S+$/u],
  ['ident', /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/u],
  ['xml:lang', /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/u],
  ['xml:id', /^[\p{L}_][\p{L}\p{N}_.-]*$/u],
  ['xmlns', /^http:\/\/www\.tei-c\.org\/ns\/1\.0$/u],
]);
