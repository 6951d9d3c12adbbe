// Verbs that tie a date to the beginning or end of somebody or something, as they stand before the date.
export type LifeEvent = 'born' | 'died' | 'founded';

export const LIFE_WORDS: ReadonlyMap<string, LifeEvent> = new Map([
  ['born', 'born'],
  ['died', 'died'],
  ['established', 'founded'],
  ['founded', 'founded'],
  ['geboren', 'born'],
  ['gegründet', 'founded'],
  ['set up', 'founded'],
]);
