// The people, organisations and places of an article as lists of TEI, each entry with what registers know it by.
import { countryCentres } from '../../../lexicon/country-centres.ts';
import type { Corpus } from '../../../records/corpus.ts';
import type { Entity } from '../../../records/entity.ts';
import { identifierPage } from '../../../text/identifiers.ts';
import { identifiersOf } from '../../identifiers.ts';
import { entityHref, HOME } from '../../links.ts';
import { cityPosition } from '../../map/place-map.ts';
import { addressFrom } from '../addresses.ts';
import { xmlEscape } from '../escapes.ts';
import { type Mark, NAME_ELEMENTS, type PointerOf } from './marked-words.ts';

type Kind = keyof typeof NAME_ELEMENTS;

/** List, entry and where they stand, in this order. */
const LISTS: readonly (readonly [kind: Kind, list: string, entry: string])[] = [
  ['person', 'listPerson', 'person'],
  ['organisation', 'listOrg', 'org'],
  ['place', 'listPlace', 'place'],
];

const MOST_FORMS = 20;

export interface Registers {
  readonly pointerOf: PointerOf;
  /** A standOff; empty where the article names nobody and nothing. */
  readonly xml: string;
}

/** What an entry says, without its id: the same in every article that names it. */
export type EntryOf = (entity: Entity) => string;

/** Lists of all that an article names. Ids begin with the article's own, so that they stand once in a corpus. */
export function registersOf(article: string, marks: readonly Mark[], entryOf: EntryOf): Registers {
  const pointers = new Map<string, string>();
  const entries = new Map<Kind, string[]>();
  for (const { entity } of marks) {
    const { kind, id } = entity;
    if (kind === 'date' || kind === 'figure' || entity.unnamed || pointers.has(id)) continue;
    const pointer = `a${article}.${pointers.size + 1}`;
    pointers.set(id, pointer);
    const list = entries.get(kind) ?? [];
    list.push(`xml:id="${pointer}"${entryOf(entity)}`);
    entries.set(kind, list);
  }
  const lists = LISTS.flatMap(([kind, list, entry]) => {
    const own = entries.get(kind);
    return own === undefined
      ? []
      : [`<${list}>\n${own.map((one) => `<${entry} ${one}</${entry}>\n`).join('')}</${list}>\n`];
  });
  return {
    pointerOf: ({ id }) => pointers.get(id) ?? null,
    xml: lists.length === 0 ? '' : `<standOff>\n${lists.join('')}</standOff>\n`,
  };
}

/** Makes each entry once, however many articles name it. @param path of the file, from which addresses lead to the site */
export function entryMaker(corpus: Corpus, path: string): EntryOf {
  const made = new Map<string, string>();
  return (entity) => {
    const { id } = entity;
    const known = made.get(id) ?? entryXml(corpus, path, entity);
    made.set(id, known);
    return known;
  };
}

function entryXml(corpus: Corpus, path: string, entity: Entity): string {
  const { kind, label, type, description } = entity;
  if (kind === 'date' || kind === 'figure') return '>';
  const name = NAME_ELEMENTS[kind];
  const forms = entity.names.map(({ form }) => form).filter((form) => form !== label);
  const names = forms
    .slice(0, MOST_FORMS)
    .map((form) => `<${name} type="variant">${xmlEscape(form)}</${name}>`);
  const numbers = identifiersOf(corpus, entity).map((identifier) => {
    const page = identifierPage(identifier);
    const type = identifier.register === 'url' ? 'URI' : identifier.register;
    return `<idno type="${type}"${page === null || type === 'URI' ? '' : ` source="${xmlEscape(page)}"`}>${xmlEscape(identifier.value)}</idno>`;
  });
  const page = addressFrom(corpus, path, entityHref(HOME, entity));
  return [
    `${type === null || kind === 'person' ? '' : ` type="${type}"`}><${name}>${xmlEscape(label)}</${name}>`,
    ...names,
    description === null || kind === 'person' ? '' : `<desc>${xmlEscape(description)}</desc>`,
    kind === 'place' ? locationOf(corpus, entity) : '',
    `<idno type="dossier">${entity.id}</idno><idno type="URI" subtype="page">${xmlEscape(page)}</idno>`,
    ...numbers,
    description === null || kind !== 'person' ? '' : `<note>${xmlEscape(description)}</note>`,
  ].join('');
}

function locationOf(corpus: Corpus, entity: Entity): string {
  const first = entity.mentions.find((one) => one.kind === 'place');
  const code = entity.type === 'country' && first?.kind === 'place' ? first.value.country : null;
  const position = code === null ? cityPosition(corpus, entity) : countryCentres.get(code);
  return position === null || position === undefined
    ? ''
    : `<location><geo>${position.latitude} ${position.longitude}</geo></location>`;
}
