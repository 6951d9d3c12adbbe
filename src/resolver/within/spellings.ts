// Within one article: full names in two spellings or orders, or with the nickname that one of them states.
import type { Clusters } from '../clusters.ts';
import { bareName } from '../name-parts.ts';
import { nicknameForms } from '../nickname-forms.ts';
import type { Node } from '../node.ts';

/** Join full names of one article that differ only in spelling or order. */
export function joinSpellings(full: readonly Node[], clusters: Clusters): void {
  const ways = [
    {
      rule: 'same-romanisation',
      how: 'name in two romanisations',
      key: (node: Node): string => node.romanisation,
      first: new Map<string, Node>(),
    },
    {
      rule: 'same-words-other-order',
      how: 'words in another order',
      key: (node: Node): string => node.sortedWords,
      first: new Map<string, Node>(),
    },
    {
      rule: 'loose-words-left-out',
      how: 'name but for words that are left out at will',
      key: ({ parts }: Node): string => bareName(parts),
      first: new Map<string, Node>(),
    },
  ];
  for (const node of full) {
    for (const { rule, how, key, first } of ways) {
      const other = first.get(key(node));
      if (other === undefined) first.set(key(node), node);
      else if (!clusters.together(other, node))
        clusters.join(other, node, {
          rule,
          evidence: `'${other.name}' and '${node.name}' stand in one article and are the same ${how}.`,
          confidence: 0.93,
        });
    }
  }
}

/** Join 'Nell Whitcombe' with the 'Eleanor "Nell" Whitcombe' of its article. */
export function joinNicknames(full: readonly Node[], clusters: Clusters): void {
  const stated = full.filter(({ name }) => /["“„«]/u.test(name));
  if (stated.length === 0) return;
  const byForm = new Map(
    stated.flatMap((node) => nicknameForms(node.name).map((form) => [form, node] as const)),
  );
  for (const node of full) {
    const one = byForm.get(node.key);
    if (one !== undefined && !clusters.together(one, node))
      clusters.join(one, node, {
        rule: 'nickname-stated',
        evidence: `'${one.name}' states how its bearer is called, and '${node.name}' is one of these ways.`,
        confidence: 0.92,
      });
  }
}
