// Archives and programs through which articles of others come.
import { CARRIERS } from '../../lexicon/publisher-words.ts';

/** True for the name of one, with a legal form behind it or without: 'Newspapers.com', 'GBI-Genios GmbH'. It is no publisher of an article. */
export function isCarrier(name: string): boolean {
  const bare = name.toLowerCase().replace(/,? (?:gmbh|inc\.?|llc|ltd\.?)$/u, '');
  return CARRIERS.has(bare.trim());
}
