import type { AnnotatedName } from './corpus.ts';

// Reads the project's own annotation files (their form is told in training/GUIDELINES.md) and applies them to articles.

/** What one block of a .names file says of one article. */
export interface NamesBlock {
  readonly id: string;
  /** Each written form with the type of all its occurrences. */
  readonly forms: readonly { readonly form: string; readonly type: string }[];
  /** Single occurrences, by a quote that holds them; null takes the occurrence out. */
  readonly single: readonly { readonly form: string; readonly quote: string; readonly type: string | null }[];
}

const types = new Map([
  ['person', 'PERSON'],
  ['organisation', 'ORG'],
  ['place', 'PLACE'],
]);

/** Parse a .names file. Throws at the first line that has no meaning, naming it: the files are the project's own. */
export function parseNames(text: string): NamesBlock[] {
  const blocks: {
    id: string;
    forms: { form: string; type: string }[];
    single: NamesBlock['single'][number][];
  }[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    if (line === '') return;
    if (line.startsWith('#')) {
      blocks.push({ id: line.slice(1).trim(), forms: [], single: [] });
      return;
    }
    const block = blocks.at(-1);
    const colon = line.indexOf(':');
    const key = line.slice(0, colon);
    const rest = line.slice(colon + 1).trim();
    const type = types.get(key);
    if (!block || colon < 0 || (!type && key !== 'only' && key !== 'not'))
      throw new Error(`Line ${index + 1} of the names has no meaning: ${line}`);
    if (type) block.forms.push(...partsOf(rest).map((form) => ({ form, type })));
    else block.single.push(singleOf(key, rest));
  });
  return blocks;
}

const partsOf = (list: string): string[] =>
  list
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

function singleOf(key: string, rest: string): NamesBlock['single'][number] {
  const at = rest.indexOf(' @ ');
  const head = rest.slice(0, at).trim();
  const quote = rest.slice(at + 3).trim();
  if (key === 'not') return { form: head, quote, type: null };
  const blank = head.indexOf(' ');
  return { form: head.slice(blank + 1), quote, type: types.get(head.slice(0, blank)) ?? null };
}

/** The names of an article: the longest form first, single occurrences before equally long forms. */
export function applyNames(text: string, block: NamesBlock): AnnotatedName[] {
  const taken = new Uint8Array(text.length + 1);
  const names: AnnotatedName[] = [];
  const put = (start: number, form: string, type: string | null): void => {
    const end = start + form.length;
    if (start < 0 || taken.subarray(start, end).some((one) => one === 1)) return;
    taken.fill(1, start, end);
    if (type) names.push({ start, end, type });
  };
  const jobs = [
    ...block.single.map((one) => ({
      length: one.form.length,
      act: () => put(placeIn(text, one), one.form, one.type),
    })),
    ...block.forms.map(({ form, type }) => ({
      length: form.length,
      act: () => {
        for (const start of occurrencesOf(text, form)) put(start, form, type);
      },
    })),
  ];
  for (const job of jobs.sort((a, b) => b.length - a.length)) job.act();
  return names.sort((a, b) => a.start - b.start);
}

function placeIn(text: string, { form, quote }: { readonly form: string; readonly quote: string }): number {
  const at = text.indexOf(quote);
  const inner = quote.indexOf(form);
  return at < 0 || inner < 0 ? -1 : at + inner;
}

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where `form` stands as whole words. */
function occurrencesOf(text: string, form: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const after = at + form.length;
    if (!isWord(text[at - 1]) && !(isWord(text[after]) && isWord(form.at(-1)))) found.push(at);
  }
  return found;
}
