// A strict RFC 4180 reader: throws where a file breaks the rules, so that a passing test means that others can read it.

/** Records of cells. Lines end with CR LF; a quote stands only at the ends of a quoted cell or doubled inside it. */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, next } = text.charAt(at) === '"' ? quoted(text, at) : plain(text, at);
    record.push(cell);
    if (text.charAt(next) === ',') {
      at = next + 1;
      if (at === text.length) throw new Error('The file ends in the middle of a record.');
      continue;
    }
    if (text.slice(next, next + 2) !== '\r\n')
      throw new Error(`A record does not end with CR LF at ${next}.`);
    records.push(record);
    record = [];
    at = next + 2;
  }
  if (record.length > 0) throw new Error('The last record has no end.');
  const widths = new Set(records.map((one) => one.length));
  if (widths.size > 1) throw new Error(`Records have different lengths: ${[...widths].join(', ')}.`);
  return records;
}

function quoted(text: string, from: number): { cell: string; next: number } {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new Error('A quoted cell has no end.');
    cell += text.slice(at, quote);
    if (text.charAt(quote + 1) !== '"') return { cell, next: quote + 1 };
    cell += '"';
    at = quote + 2;
  }
}

function plain(text: string, from: number): { cell: string; next: number } {
  const length = text.slice(from).search(/[,\r\n]/u);
  if (length < 0) throw new Error('The last record has no end.');
  const cell = text.slice(from, from + length);
  if (cell.includes('"')) throw new Error(`A plain cell holds a quote: ${cell}`);
  return { cell, next: from + length };
}

/** Rows by column name. */
export function csvRows(text: string): ReadonlyMap<string, string>[] {
  const [header = [], ...records] = readCsv(text);
  return records.map((cells) => new Map(header.map((name, at) => [name, cells[at] ?? ''])));
}
