// A name or quantity that has no page of its own, as it stands on a page of its index: everything that its page would cite, in short.
import type { Entity } from '../records/entity.ts';
import { identifierLines } from './identifiers.ts';
import { entityAnchor, entityHref } from './links.ts';
import { factsInShort } from './name-facts.ts';
import { count, formatNumber } from './names.ts';
import { noteOn } from './notes.ts';
import { groupPassages } from './passages.ts';
import { figureRowWithSentence } from './quantities.ts';
import { settlements } from './settle.ts';
import type { Site } from './site.ts';
import { mentionsOf, nameOf, shownEntity } from './site.ts';
import { oneForEachBlock } from './together.ts';

const MOST_PASSAGES = 8;
const MOST_VALUES = 40;

/** View of one entry of parts/entries.eta on the page `from`. */
export function entryOf(site: Site, from: string, entity: Entity) {
  const frame = {
    anchor: entityAnchor(entity),
    kind: entity.kind,
    name: nameOf(site, entity),
    id: entity.id,
    unnamed: entity.unnamed,
    role: entity.description,
    note: noteOn(site, entity.id),
    identifiers: identifierLines(site.corpus, entity),
  };
  return entity.kind === 'figure'
    ? { ...frame, ...quantityEntry(site, from, entity) }
    : { ...frame, ...nameEntry(site, from, entity) };
}

const NOTHING = { also: [], facts: [], rows: [], groups: [], more: '0', joins: [], doubts: [] };

function quantityEntry(site: Site, from: string, entity: Entity) {
  const mentions = mentionsOf(site, entity).filter((mention) => mention.kind === 'figure');
  return {
    ...NOTHING,
    mentioned: count(mentions.length, 'figure'),
    rows: mentions.slice(0, MOST_VALUES).map((mention) => figureRowWithSentence(site, from, mention)),
    more: formatNumber(Math.max(0, mentions.length - MOST_VALUES)),
  };
}

function nameEntry(site: Site, from: string, entity: Entity) {
  const { facts, joins, mentioned } = factsInShort(site, entity, from);
  const blocks = oneForEachBlock(mentionsOf(site, entity));
  const forms = entity.names.map((name) => name.form);
  return {
    ...NOTHING,
    mentioned,
    also: entity.unnamed ? [] : forms.filter((form) => form !== entity.label).slice(0, 5),
    facts,
    groups: groupPassages({ site, from }, entity, blocks.slice(0, MOST_PASSAGES)),
    more: formatNumber(Math.max(0, blocks.length - MOST_PASSAGES)),
    joins,
    doubts: entity.unsure.flatMap((doubt) => {
      const other = shownEntity(site, doubt.other);
      if (other === null) return [];
      const link = { name: other.label, kind: other.kind, href: entityHref(from, other) };
      return [{ ...link, reason: doubt.reason, answers: settlements(site, entity, other) }];
    }),
  };
}
