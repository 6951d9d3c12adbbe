// Numbers and addresses under which registers of the world know a person, an organisation or a place: only what the user gives.

/** Registers and authority files, in the order in which a page shows them. */
export const REGISTERS = [
  'wikidata',
  'viaf',
  'isni',
  'gnd',
  'orcid',
  'lei',
  'ror',
  'imo',
  'company',
  'geonames',
  'opensanctions',
  'url',
] as const;

export type Register = (typeof REGISTERS)[number];

export interface Identifier {
  readonly register: Register;
  /** As the register itself writes it, checked: 'Q42', '0000-0002-1825-0097', 'GB 01234567'. */
  readonly value: string;
}
