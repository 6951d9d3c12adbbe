// Words around the names of constituencies. In small letters.

/** Who sits for one, right before 'for': 'Member of Parliament for', 'MP for'. */
export const REPRESENTATIVES: readonly string[] = [
  'assemblyman',
  'councillor',
  'legislator',
  'member',
  'mp',
  'parliament',
  'representative',
  'senator',
];

/** Parts of a district that has several: 'Ablekuma North', 'South Choiseul', 'Machinga Central East'. */
export const CONSTITUENCY_ENDS: readonly string[] = [
  'central',
  'east',
  'north',
  'north-east',
  'north-west',
  'northeast',
  'northwest',
  'south',
  'south-east',
  'south-west',
  'southeast',
  'southwest',
  'west',
];
