// Days so well known by their day alone that the year is part of the name: only where the word that makes the name follows at once.
export interface NamedDay {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  /** One of these stands within two words behind the date: 'the October 7 attack', 'the Sept. 11 terrorist attacks'. */
  readonly followed: readonly string[];
  /** What it is, for the reason shown. */
  readonly name: string;
}

export const namedDays: readonly NamedDay[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    followed: ['attack', 'attacks', 'hijackers', 'hijackings', 'terror', 'terrorist', 'terrorists'],
    name: 'the attacks of 11 September 2001',
  },
  {
    month: 10,
    day: 7,
    year: 2023,
    followed: ['attack', 'attacks', 'assault', 'hamas', 'hamas-led', 'massacre', 'massacres', 'onslaught'],
    name: 'the attack of 7 October 2023',
  },
  {
    month: 1,
    day: 6,
    year: 2021,
    followed: ['capitol', 'insurrection', 'riot', 'rioters', 'riots'],
    name: 'the riot of 6 January 2021',
  },
];
