import { type AnnotatedArticle, type AnnotatedName, annotatedTypes } from './corpus.ts';

// Reads articles written for the training, with their names marked in the text: "met [person:Saldo] in [place:Moscow]".
// A line "# id | outlet | register" begins an article.

const types: ReadonlyMap<string, string> = new Map(Object.entries(annotatedTypes));

/** The articles of one file. Throws at a mark of no known kind: the files are the project's own. */
export function parseWritten(file: string, source: string): AnnotatedArticle[] {
  return file
    .split(/^# /mu)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      const [id = ''] = part.slice(0, end).split('|');
      return { id: id.trim(), source, ...unmark(part.slice(end + 1).trim()) };
    });
}

/** Take the marks out and keep where their words stand. */
function unmark(marked: string): { text: string; entities: AnnotatedName[] } {
  const entities: AnnotatedName[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[(?<kind>[a-z]+):(?<words>[^\]\n]*)\]/gu)) {
    const { kind = '', words = '' } = match.groups ?? {};
    const type = types.get(kind);
    if (!type) throw new Error(`"${match[0]}" marks no person, organisation or place.`);
    text += marked.slice(last, match.index);
    entities.push({ start: text.length, end: text.length + words.length, type });
    text += words;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), entities };
}
