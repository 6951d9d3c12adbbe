// What the mentions of a node tell beside its name, each from the first mention that tells it.
import type { Node } from './node.ts';
import { countriesOfOneName, isPartOrForerunner } from './place-name.ts';

/** ISO code of the country that an organisation's name or its neighbourhood gives, as the extractor read it; null where none. */
export function countryGiven(node: Node): string | null {
  if (node.kind !== 'organisation') return null;
  return node.told((value) => ('country' in value ? value.country : null));
}

/** ISO code of a country node, null for other places, for parts of a country (England is not the United Kingdom's name), and for a name of two: 'Congo'. */
export function countryOf(node: Node): string | null {
  if (node.kind !== 'place') return null;
  const code = node.told((value) =>
    'type' in value && value.type === 'country' ? { code: value.country } : null,
  );
  return code === null || isPartOrForerunner(node.name) || countriesOfOneName(node.key) !== null
    ? null
    : code.code;
}
