import { wordList } from './word-list.ts';

// Units of armies and navies that are told apart by a number. As they are written.

/** Right before the number: 'Destroyer Squadron 1'. No 'Division': leagues have those. */
export const unitsBeforeNumbers: readonly string[] = wordList('Battalion Squadron');

/** The same of two words: 'Task Force 71'; a 'Group' alone may be a race. */
export const longUnitsBeforeNumbers: readonly (readonly [string, string])[] = [
  ['Air', 'Wing'],
  ['Carrier', 'Group'],
  ['Combat', 'Team'],
  ['Strike', 'Group'],
  ['Task', 'Force'],
  ['Task', 'Group'],
  ['Training', 'Wing'],
];

/** Behind the number and a country: 'U.S. 7th Fleet'. */
export const unitsBehindNumbers: readonly string[] = wordList(
  'Army Battalion Brigade Division Fleet Regiment Squadron Wing',
);

/** Between that number and the unit: 'U.S. 101st Airborne Division'. */
export const armsOfUnits: readonly string[] = wordList(
  'Air Airborne Armored Armoured Artillery Cavalry Engineer Fighter Infantry Marine Mountain Special',
);
