// Links from registers to pages of this site, a file for each register: the BEACON link dump format of J. Voß and M. Schindler
// (https://gbv.github.io/beaconspec/beacon.html), which authority files and aggregators collect.
import { registers } from '../../../lexicon/registers.ts';
import type { Corpus } from '../../../records/corpus.ts';
import { REGISTERS, type Register } from '../../../records/identifier.ts';
import { identifiersOf } from '../../identifiers.ts';
import { dataPath, entityHref, HOME } from '../../links.ts';
import { siteAddress } from '../addresses.ts';
import { type Content, type Download, PLAIN } from '../download.ts';
import { oneLine } from '../escapes.ts';
import { isShown } from '../passage.ts';

export const beaconDownload: Download = {
  path: dataPath('beacon.txt'),
  title: 'Links from registers (BEACON)',
  description:
    'A file for each register in which the corrections file says who a name is: identifier, name and page. Only where the site’s address is configured.',
  mediaType: 'text/plain',
  columns: [],
  isMade: (corpus) => corpus.config.url !== null && registersTold(corpus).length > 0,
  make: () => ({ frame: PLAIN, pieces: [] }),
  *files(corpus) {
    for (const register of registersTold(corpus))
      yield [dataPath(`beacon.${register}.txt`), linksOf(corpus, register)];
  },
};

/** Registers whose identifiers are addresses, as far as the user gives any. */
function registersTold({ editor }: Corpus): readonly Register[] {
  const told = new Set([...(editor?.identifiers.values() ?? [])].flat().map(({ register }) => register));
  return REGISTERS.filter((register) => told.has(register) && registers[register].host !== null);
}

function linksOf(corpus: Corpus, register: Register): Content {
  const { label, page, uri } = registers[register];
  const head = [
    '#FORMAT: BEACON',
    `#PREFIX: ${uri ?? page ?? ''}`,
    `#TARGET: ${siteAddress(corpus, '') ?? ''}{+ID}`,
    '#RELATION: http://xmlns.com/foaf/0.1/isPrimaryTopicOf',
    `#NAME: ${inField(corpus.config.title)}`,
    `#DESCRIPTION: Pages about names that ${label} knows, each with the passages of its articles`,
    `#FEED: ${siteAddress(corpus, dataPath(`beacon.${register}.txt`)) ?? ''}`,
  ];
  return {
    frame: { ...PLAIN, head: `${head.join('\n')}\n\n`, headOnce: true },
    pieces: lines(corpus, register),
  };
}

function* lines(corpus: Corpus, register: Register): Generator<string> {
  for (const entity of corpus.entities) {
    const own = identifiersOf(corpus, entity).filter((one) => one.register === register);
    if (own.length === 0 || !entity.mentions.some((mention) => isShown(corpus, mention))) continue;
    for (const { value } of own) yield `${value}|${inField(entity.label)}|${entityHref(HOME, entity)}\n`;
  }
}

/** Words of a field, which ends at a bar or the end of a line. */
function inField(text: string): string {
  return oneLine(text.replaceAll('|', ' '));
}
