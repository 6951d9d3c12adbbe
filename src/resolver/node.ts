// What is joined: all mentions of one spelling in one article. Within an article a spelling means one thing; the rest is evidence.
import type { Mention, NameKind, NameMention } from '../records/mention.ts';
import { isFullName, nameKey, nameWords } from '../text/person-name.ts';

export interface Node {
  /** Position in the list of all nodes. */
  readonly index: number;
  readonly kind: NameKind;
  readonly article: string;
  /** The name as a page would show it, of the first mention. */
  readonly name: string;
  readonly key: string;
  readonly words: readonly string[];
  readonly unnamed: boolean;
  /** Of a person: more than a surname. 'von der Leyen', 'al-Assad' and 'Jong-un' are half a name, however many words they have. */
  readonly full: boolean;
  /** In order of offset; never empty. */
  readonly mentions: readonly [NameMention, ...NameMention[]];
}

/** Whether a mention names somebody, an organisation or a place. */
export function isName(mention: Mention): mention is NameMention {
  return mention.kind === 'person' || mention.kind === 'organisation' || mention.kind === 'place';
}

/** Whether a name mention is a description of somebody who is not named. */
function isUnnamed(mention: NameMention): boolean {
  return mention.kind !== 'place' && mention.value.unnamed;
}

/** Group the name mentions of each article by kind and spelling. Unnamed ones stay alone: two sources described alike are two sources. */
export function nodesOf(mentions: Iterable<readonly Mention[]>): Node[] {
  const nodes: Node[] = [];
  for (const ofArticle of mentions) {
    const groups = new Map<string, [NameMention, ...NameMention[]]>();
    for (const mention of ofArticle) {
      if (!isName(mention)) continue;
      const key = isUnnamed(mention) ? mention.id : `${mention.kind}|${nameKey(mention.value.name)}`;
      const group = groups.get(key);
      if (group) group.push(mention);
      else groups.set(key, [mention]);
    }
    for (const group of groups.values()) nodes.push(nodeOf(group, nodes.length));
  }
  return nodes;
}

function nodeOf(mentions: readonly [NameMention, ...NameMention[]], index: number): Node {
  const [first] = mentions;
  const { name } = first.value;
  return {
    index,
    kind: first.kind,
    article: first.article,
    name,
    key: nameKey(name),
    words: nameWords(name),
    unnamed: isUnnamed(first),
    full: isFullName(name),
    mentions,
  };
}
