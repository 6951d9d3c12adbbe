// Looks into data that came from a file. Only own keys are seen, and no key of theirs becomes a property of ours.

/** The value under a key; undefined when there is no such own key. Follows several keys one below the other. */
export function get(node: unknown, ...keys: readonly string[]): unknown {
  let value = node;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = new Map(Object.entries(value)).get(key);
  }
  return value;
}

/** Strings in a value: itself, or those of a list. Numbers are written out. */
export function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' && Number.isFinite(value)) return [String(value)];
  return Array.isArray(value) ? value.slice(0, 100).filter((one) => typeof one === 'string') : [];
}

/** Names in a value: a string, an object with a name (or given and family), or a list of either. */
export function names(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((one) => names(one));
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  const whole = [
    ...texts(get(value, 'name')),
    ...texts(get(value, 'literal')),
    ...texts(get(value, 'display_name')),
    ...texts(get(value, 'original')).map((one) => one.replace(/^by /iu, '')),
  ];
  if (whole.length > 0) return whole.slice(0, 1);
  const parts = [...texts(get(value, 'given')), ...texts(get(value, 'family'))];
  return parts.length > 0 ? [parts.join(' ')] : [];
}

/** The objects of a list. */
export function objects(value: unknown): object[] {
  return Array.isArray(value)
    ? value.filter((one): one is object => typeof one === 'object' && one !== null)
    : [];
}
