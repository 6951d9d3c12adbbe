import { definedBodies, definedPeople, definedPlaces } from '../../lexicon/definitions.ts';
import type { Prepared } from './features.ts';
import type { NameKind } from './labels.ts';
import { listsOf, type Named } from './span-rules.ts';
import { bitOf, bodyBits, placeBits } from './word-lists.ts';

// A sentence that tells what something is decides for the whole article: "Santa Rufina is the third largest island of the group".

const more =
  '(?=[,.;:)]| (?:about|and|at|between|by|for|founded|from|in|known|located|near|north|of|off|on|published|situated|south|that|where|which|who|whose|with)(?![\\p{L}-]))';
//   Marda is a small town in the north       Hemsko, an island off Coron
//         ^told      ^what                          ^told  ^what
const defined = new RegExp(
  `^(?: \\([^()]{1,60}\\))?(?:,? (?:is|was) (?:an?|one of the|the)|, (?:an?|the (?:capital|largest|oldest|second|third|main)))(?: [\\p{L}'-]{1,16}){0,4}? (?:(?<place>${definedPlaces})|(?<body>${definedBodies})|(?<person>${definedPeople}))${more}`,
  'u',
);
const cheap = /^(?: (?:is|was|\()|,)/u;
const inRow = /(?:,|(?:^|[^\p{L}])(?:and|at|for|from|in|near|of|to|with|by|the|as)) $/iu;
const reach = 150; // characters: a bracket, four words and the longest entry
const most = 4; // words
/** Where the tagger is surer than this of a person's full name, it is left alone. */
const doubtful = 0.97;
const countryBit = bitOf('country');

/** The names with the kind that a sentence of the article gives them. Names in order; linear. */
export function kindsByDefinitions(names: readonly Named[], prepared: Prepared): readonly Named[] {
  const told = new Map<number, NameKind>();
  for (const name of names) {
    const kind = kindOf(name, prepared);
    if (kind !== null && kind !== name.kind && !told.has(name.exact)) told.set(name.exact, kind);
  }
  if (told.size === 0) return names;
  return names.map((name) => {
    const kind = told.get(name.exact);
    return kind === undefined || kind === name.kind ? name : { ...name, kind, rule: 'definition' };
  });
}

function kindOf(name: Named, { reading: { text } }: Prepared): NameKind | null {
  if (name.confidence >= doubtful || name.last - name.first > most) return null;
  if (!cheap.test(text.slice(name.end, name.end + 4))) return null;
  const groups = defined.exec(text.slice(name.end, name.end + reach))?.groups;
  if (groups === undefined || inRow.test(text.slice(Math.max(0, name.start - 8), name.start))) return null;
  const listed = listsOf(name);
  if (groups['place'] !== undefined) return (listed & bodyBits) === 0 ? 'place' : null;
  if ((listed & (groups['body'] === undefined ? bodyBits | placeBits : countryBit)) !== 0) return null;
  return groups['body'] === undefined ? 'person' : 'organisation';
}
