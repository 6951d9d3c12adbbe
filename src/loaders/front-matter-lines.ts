// Front matter that is no YAML, by its lines: 'title: Kiel: the port' has one colon too many, a tab before a dash is one sign too many.

/** A line that can only be read by a parser of YAML: flow lists with brackets in them, anchors, tags, block texts. */
const needsYaml = /^(?:\[(?![^[\]{}]*\]$)|[{&*!|>%@`])/u;
const keyLine = /^["']?(?<key>[\p{L}][\p{L}\p{N}_ -]{0,40}?)["']?\s?:(?:\s+(?<value>\S[^\n]*))?\s*$/u;

/** A key with its value, a text or a list of texts, and its line; line 1 is the first of those given. */
export interface KeyLine {
  readonly key: string;
  readonly value: string | readonly string[];
  readonly line: number;
}

/**
 * Keys and values where every line is 'key: value', an item of a list, a comment or blank. Null for everything else, and where a key stands twice:
 * then nobody can tell what was meant.
 */
export function keysByLine(lines: readonly string[]): readonly KeyLine[] | null {
  const keys: { key: string; value: string; items: string[]; line: number }[] = [];
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:#|$)/u.test(line)) continue;
    const item = /^(?:\s+|(?=-\s))(?:-\s+)?(?<words>\S[^\n]*)$/u.exec(line)?.groups?.['words'];
    const last = keys.at(-1);
    if (item !== undefined) {
      if (last === undefined || last.value !== '' || needsYaml.test(item)) return null;
      last.items.push(unquoted(item));
      continue;
    }
    const groups = keyLine.exec(line)?.groups;
    const { key = '', value = '' } = groups ?? {};
    if (!groups || needsYaml.test(value) || keys.some((one) => one.key === key)) return null;
    keys.push({ key, value, items: [], line: index + 1 });
  }
  return keys.map(({ key, value, items, line }) => ({ key, line, value: plainValue(value, items) }));
}

function plainValue(value: string, items: readonly string[]): string | readonly string[] {
  if (items.length > 0) return items;
  return value.startsWith('[') ? value.slice(1, -1).split(',').map(unquoted) : unquoted(value);
}

/** Without the quotation marks around it and the spaces around those. */
function unquoted(words: string): string {
  const trimmed = words.trim();
  return /^(?<mark>["']).*\k<mark>$/su.test(trimmed) && trimmed.length > 1 ? trimmed.slice(1, -1) : trimmed;
}
