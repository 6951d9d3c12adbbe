// The addresses of the site that is there now.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Addresses, addressesSchema } from '../records/addresses.ts';

const FILE = 'data/addresses.json';

/** Read the list of addresses that the last build left in the site. Null where there is none or it cannot be understood: then nothing leads on. */
export function readAddresses(folder: string): Addresses | null {
  try {
    return addressesSchema.parse(JSON.parse(readFileSync(join(folder, FILE), 'utf8')));
  } catch {
    return null;
  }
}

/** Whether the site has a file now. */
export function siteHas(folder: string, path: string): boolean {
  return existsSync(join(folder, path));
}
