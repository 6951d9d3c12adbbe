// Names of query parameters that say how a reader came to a page, not which page it is: 'utm_source', 'fbclid'. Lower case, sorted.

/** Beginnings of names. */
export const TRACKING_BEGINNINGS: readonly string[] = [
  'at_campaign',
  'at_custom',
  'at_medium',
  'mtm_',
  'oly_',
  'pk_',
  'utm_',
];

/** Whole names. */
export const TRACKING_NAMES: ReadonlySet<string> = new Set([
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  '_openstat',
  'cmpid',
  'dclid',
  'fbclid',
  'gad_source',
  'gbraid',
  'gclid',
  'gclsrc',
  'igsh',
  'igshid',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'msclkid',
  'ncid',
  's_cid',
  'smid',
  'ttclid',
  'twclid',
  'vero_id',
  'wbraid',
  'wickedid',
  'yclid',
  'ysclid',
]);
