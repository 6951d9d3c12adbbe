// Who a pin sets apart: a name that nobody has yet, given to one of two who are written alike.
import { nameKey, nameWords } from '../text/person-name.ts';
import { isName, type Node, nodesByKey } from './node.ts';
import type { UserWord } from './user-word.ts';

/**
 * Tags by which the clusters keep the pinned mentions of a new name apart from all that are written in full as these are: 'Daniel Abara' pinned as 'Daniel
 * Abara senior' is no other Daniel Abara. A name alone ('Abara') is left to the rules, and so is a name that `same` joins. Numbers of the tags begin at `first`.
 */
export function pinnedApart(
  nodes: readonly Node[],
  { file, keysOf, pinned }: UserWord,
  first: number,
): readonly { readonly node: Node; readonly tag: number; readonly position: number }[] {
  const names = new Set([...pinned.values()].map(({ name }) => name));
  if (names.size === 0) return [];
  const named = nodesByKey(nodes);
  const joined = new Set((file?.corrections.same ?? []).flat().map(nameKey));
  return [...names].flatMap((name, at) => {
    const keys = keysOf(name);
    const bearers = keys.flatMap((key) => named.get(key) ?? []);
    const own = bearers.filter((node) => node.mentions.some(({ id }) => pinned.has(id)));
    const isNew = bearers.every((node) => node.mentions.every(({ id }) => pinned.has(id)));
    if (!isNew || joined.has(nameKey(name))) return [];
    const written = own.flatMap((node) =>
      node.mentions.flatMap((mention) =>
        isName(mention) && nameWords(mention.text).length > 1 ? [nameKey(mention.text)] : [],
      ),
    );
    const others = [...new Set(written)]
      .filter((key) => !keys.includes(key))
      .flatMap((key) => named.get(key) ?? []);
    if (others.length === 0) return [];
    return [
      ...own.map((node) => ({ node, tag: first + at, position: 0 })),
      ...others.map((node) => ({ node, tag: first + at, position: 1 })),
    ];
  });
}
