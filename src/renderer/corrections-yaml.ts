// Lines ready to paste into seeds/_corrections.yaml.

/** A text as a double-quoted YAML scalar; JSON strings are YAML strings. */
export function yamlText(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u0085\u2028\u2029\ufeff]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** same: or different: for two or more names. */
export function yamlSame(key: 'same' | 'different', names: readonly string[]): string {
  return `${key}:\n  - [${names.map(yamlText).join(', ')}]\n`;
}

/** rename: another label for an entity. */
export function yamlRename(name: string, to: string): string {
  return `rename:\n  ${yamlText(name)}: ${yamlText(to)}\n`;
}

/** Fields of one article. */
export function yamlArticle(
  path: string,
  fields: readonly (readonly [field: string, value: string])[],
): string {
  const lines = fields.map(([field, value]) => `    ${field}: ${value}\n`);
  return `articles:\n  ${yamlText(path)}:\n${lines.join('')}`;
}

/** keep: or drop: for lines of one article. */
export function yamlLines(path: string, key: 'keep' | 'drop', lines: readonly string[]): string {
  const items = lines.map((line) => `      - ${yamlText(line.trim())}\n`);
  return `articles:\n  ${yamlText(path)}:\n    ${key}:\n${items.join('')}`;
}

export interface PinLine {
  readonly article: string;
  readonly quote: string;
  readonly text: string;
  readonly is: string;
}

/** pin: who or what single mentions name. */
export function yamlPins(pins: readonly PinLine[]): string {
  const items = pins.map(
    ({ article, quote, text, is }) =>
      `  - article: ${yamlText(article)}\n    quote: ${yamlText(quote)}\n    text: ${yamlText(text)}\n    is: ${yamlText(is)}\n`,
  );
  return `pin:\n${items.join('')}`;
}

/** hide: several names that are none. */
export function yamlHideAll(names: readonly string[]): string {
  return `hide:\n${names.map((name) => `  - ${yamlText(name)}\n`).join('')}`;
}

/** kind: what several names are. */
export function yamlKindAll(names: readonly string[], kind: string): string {
  return `kind:\n${names.map((name) => `  ${yamlText(name)}: ${kind}\n`).join('')}`;
}

type Passage = Omit<PinLine, 'is'>;

/** figures: there is no figure at these words. */
export function yamlFigureHide(passage: Passage): string {
  return yamlHidden('figures', passage);
}

/** dates: there is no date at these words. */
export function yamlDateHide(passage: Passage): string {
  return yamlHidden('dates', passage);
}

function yamlHidden(key: 'dates' | 'figures', { article, quote, text }: Passage): string {
  return `${key}:\n  - article: ${yamlText(article)}\n    quote: ${yamlText(quote)}\n    text: ${yamlText(text)}\n    hide: true\n`;
}
