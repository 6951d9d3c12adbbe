// When two names of publishers mean one.
import { nameKey } from './person-name.ts';

/** The key under which spellings of a publisher meet: 'The Guardian' of a byline is the 'Guardian' that other papers quote. '' for none. */
export function publisherKey(name: string | null): string {
  return nameKey((name ?? '').replace(/^the(?=\s)/iu, ''));
}
