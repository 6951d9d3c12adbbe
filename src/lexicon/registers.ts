// What each register is called, how its identifiers look, and where it shows what they mean.
import type { Register } from '../records/identifier.ts';
import type { NameKind } from '../records/mention.ts';

/** How the last signs of an identifier follow from those before: text/identifiers.ts works them out. */
export type CheckDigits = 'iso-7064-11-2' | 'iso-7064-97-10' | 'gnd' | 'ror' | 'imo';

export interface RegisterFacts {
  /** The same in every language but for 'Company number' and 'Web page'. */
  readonly label: string;
  /** How an identifier looks, for messages. */
  readonly looks: string;
  /** The identifier as the register writes it, from end to end. */
  readonly form: RegExp;
  /** What may be left out or written otherwise, and is put right: blanks, hyphens, small letters. */
  readonly loose: 'upper' | 'lower' | 'digits' | 'as-is';
  readonly check: CheckDigits | null;
  /** Whom it is given to. */
  readonly kinds: readonly NameKind[];
  /** Host of its pages, from which addresses are taken for identifiers; null where it has none. */
  readonly host: string | null;
  /** Address of a page, before the identifier; null where an identifier is no address. */
  readonly page: string | null;
  /** The same as a name of the thing in linked data, where that is another one than the page. */
  readonly uri: string | null;
}

const EVERY: readonly NameKind[] = ['person', 'organisation', 'place'];
const BODIES: readonly NameKind[] = ['organisation'];

export const registers: Readonly<Record<Register, RegisterFacts>> = {
  wikidata: {
    label: 'Wikidata',
    looks: 'Q and a number: Q42',
    form: /^Q[1-9]\d{0,11}$/u,
    loose: 'upper',
    check: null,
    kinds: EVERY,
    host: 'wikidata.org',
    page: 'https://www.wikidata.org/wiki/',
    uri: 'http://www.wikidata.org/entity/',
  },
  viaf: {
    label: 'VIAF',
    looks: 'a number of up to 22 digits',
    form: /^[1-9]\d{0,21}$/u,
    loose: 'as-is',
    check: null,
    kinds: EVERY,
    host: 'viaf.org',
    page: 'https://viaf.org/viaf/',
    uri: 'http://viaf.org/viaf/',
  },
  isni: {
    label: 'ISNI',
    looks: '16 digits, the last of which may be X: 0000 0001 2150 090X',
    form: /^\d{15}[\dX]$/u,
    loose: 'digits',
    check: 'iso-7064-11-2',
    kinds: ['person', 'organisation'],
    host: 'isni.org',
    page: 'https://isni.org/isni/',
    uri: null,
  },
  gnd: {
    label: 'GND',
    looks: 'a number of the German National Library with its check digit: 118540238, 4021477-1',
    form: /^(?:1[0-3]?\d{7}[\dX]|[47]\d{6}-\d|[1-9]\d{0,7}-[\dX]|3\d{7}[\dX])$/u,
    loose: 'upper',
    check: 'gnd',
    kinds: EVERY,
    host: 'd-nb.info',
    page: 'https://d-nb.info/gnd/',
    uri: null,
  },
  orcid: {
    label: 'ORCID',
    looks: 'four times four digits, the last of which may be X: 0000-0002-1825-0097',
    form: /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/u,
    loose: 'digits',
    check: 'iso-7064-11-2',
    kinds: ['person'],
    host: 'orcid.org',
    page: 'https://orcid.org/',
    uri: null,
  },
  lei: {
    label: 'LEI',
    looks: '18 letters and digits and two check digits',
    form: /^[0-9A-Z]{18}\d\d$/u,
    loose: 'upper',
    check: 'iso-7064-97-10',
    kinds: BODIES,
    host: 'gleif.org',
    page: 'https://search.gleif.org/#/record/',
    uri: null,
  },
  ror: {
    label: 'ROR',
    looks: 'a 0, six letters and digits and two check digits: 05dxps055',
    form: /^0[a-hj-km-np-tv-z0-9]{6}\d\d$/u,
    loose: 'lower',
    check: 'ror',
    kinds: BODIES,
    host: 'ror.org',
    page: 'https://ror.org/',
    uri: null,
  },
  imo: {
    label: 'IMO',
    looks: 'seven digits, of a ship or of a shipping company: 9074729',
    form: /^\d{7}$/u,
    loose: 'as-is',
    check: 'imo',
    kinds: BODIES,
    host: null,
    page: null,
    uri: null,
  },
  company: {
    label: 'Company number',
    looks: 'the country, then the number in its register: GB 01234567, US-DE 1234567',
    form: /^[A-Z]{2}(?:-[A-Z0-9]{1,3})? [^\s;|](?:[^;|]{0,38}[^\s;|])?$/u,
    loose: 'upper',
    check: null,
    kinds: BODIES,
    host: null,
    page: null,
    uri: null,
  },
  geonames: {
    label: 'GeoNames',
    looks: 'a number of up to 9 digits',
    form: /^[1-9]\d{0,8}$/u,
    loose: 'as-is',
    check: null,
    kinds: ['place'],
    host: 'geonames.org',
    page: 'https://www.geonames.org/',
    uri: 'https://sws.geonames.org/',
  },
  opensanctions: {
    label: 'OpenSanctions',
    looks: 'letters, digits and hyphens: NK-abcdefghijklmnopqrstuv, Q42',
    form: /^[A-Za-z0-9][A-Za-z0-9-]{1,98}[A-Za-z0-9]$/u,
    loose: 'as-is',
    check: null,
    kinds: ['person', 'organisation'],
    host: 'opensanctions.org',
    page: 'https://www.opensanctions.org/entities/',
    uri: null,
  },
  url: {
    label: 'Web page',
    looks: 'an address that begins with http:// or https://',
    form: /^https?:\/\/[^\s"<>\\|]{1,1990}$/u,
    loose: 'as-is',
    check: null,
    kinds: EVERY,
    host: null,
    page: '',
    uri: null,
  },
};
