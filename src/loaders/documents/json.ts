// Articles in JSON: a list of objects, an object that holds such a list, JSON Feed, WordPress, CSL-JSON; JSON lines.
import {
  type DocumentContent,
  type DocumentFile,
  type DocumentFormat,
  type FieldNames,
  type Reading,
  type ReadingTools,
  unread,
  warning,
} from './document.ts';
import { MOST_ARTICLES } from './limits.ts';
import { contentOfRecord, misspeltFields, recordOf } from './records.ts';
import { telegramRecords } from './telegram.ts';
import { textOfRecords } from './text-of-records.ts';
import { get, objects, texts } from './values.ts';

export const json: DocumentFormat = {
  name: 'json',
  label: 'JSON file',
  extensions: ['json', 'jsonl', 'ndjson', 'jsonlines', 'jsonld', 'csljson'],
  recognises: () => false,
  read: readJson,
};

function readJson(file: DocumentFile, tools: ReadingTools): Reading {
  const decoded = textOfRecords(file, 'JSON file');
  if ('contents' in decoded) return decoded;
  const whole = parsed(decoded.text);
  const list = whole.isJson
    ? (telegramRecords(whole.value) ?? recordsIn(whole.value, tools.fields, 0))
    : null;
  if (list !== null) return contentsOf(list, file, tools);
  if (whole.isJson && !decoded.text.trim().includes('\n'))
    return unread(file, 'no-articles', 'The JSON file holds no object with a text.', TEXT_KEYS_HINT);
  return readLines(decoded.text, file, tools);
}

const TEXT_KEYS_HINT =
  "Name the text of each object 'text', 'body' or 'content', or say its name in dossier.config.yaml: `fields: { text: … }`.";

function parsed(text: string): { isJson: boolean; value: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return { isJson: true, value };
  } catch {
    return { isJson: false, value: null }; // it may be JSON lines: the caller tries, and says what is wrong otherwise
  }
}

/** One object per line. A broken line is named and costs itself alone. */
function readLines(text: string, file: DocumentFile, tools: ReadingTools): Reading {
  const lines = text.split('\n');
  const broken: number[] = [];
  const found: object[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const { isJson, value } = parsed(line);
    if (isJson && typeof value === 'object' && value !== null) found.push(value);
    else broken.push(index + 1);
  }
  if (found.length === 0 || broken.length > found.length) {
    const reading = unread(
      file,
      'unreadable-document',
      `The file is no JSON: line ${broken[0] ?? 1} cannot be read.`,
      'Check it with a JSON validator, or save it as JSON lines.',
    );
    return {
      ...reading,
      problems: reading.problems.map((problem) => ({ ...problem, line: broken[0] ?? 1 })),
    };
  }
  const reading = contentsOf(found, file, tools);
  if (broken.length === 0) return reading;
  const problem = warning(
    file,
    'broken-rows',
    `${broken.length} of ${found.length + broken.length} lines are no JSON and were left out; the first is line ${broken[0]}.`,
    'Write one whole object on each line.',
  );
  return { ...reading, problems: [{ ...problem, line: broken[0] ?? null }, ...reading.problems] };
}

/** The list of articles: the value itself, or the first list of objects within it, three levels deep. A lone object is one article. */
function recordsIn(value: unknown, fields: FieldNames, depth: number): object[] | null {
  if (Array.isArray(value)) {
    const list = objects(value);
    return list.length > 0 ? list.map((one) => inner(one)) : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (contentOfRecord(recordOf(inner(value)), fields, 'json') !== null && !hasArticleList(value))
    return [inner(value)];
  if (depth >= 3) return null;
  for (const [, one] of Object.entries(value)) {
    const found = typeof one === 'object' && one !== null ? recordsIn(one, fields, depth + 1) : null;
    if (found?.some((record) => contentOfRecord(recordOf(record), fields, 'json') !== null)) return found;
  }
  return null;
}

/** A feed has a description of its own beside its items. */
function hasArticleList(value: object): boolean {
  return Object.entries(value).some(
    ([key, one]) =>
      /^(?:items|articles|entries|results|docs|documents|posts|hits|data|records)$/iu.test(key) &&
      objects(one).length > 0,
  );
}

/** Search engines and the Guardian wrap the object: { _source: {…} }, { fields: {…} }. */
function inner(record: object): object {
  for (const key of ['_source', 'fields', 'article', 'attributes']) {
    const one = get(record, key);
    if (typeof one === 'object' && one !== null && !Array.isArray(one)) return { ...record, ...one };
  }
  return record;
}

/** Articles of a list of objects; those without text are counted in one problem. */
function contentsOf(list: readonly object[], file: DocumentFile, tools: ReadingTools): Reading {
  const contents: DocumentContent[] = [];
  let bare = 0;
  for (const one of list.slice(0, MOST_ARTICLES)) {
    const isCsl = get(one, 'issued') !== undefined || get(one, 'container-title') !== undefined;
    const content = contentOfRecord(recordOf(one), tools.fields, isCsl ? 'zotero' : 'json');
    if (content === null) bare += 1;
    else
      contents.push(
        list.length === 1 && texts(get(one, 'id')).length === 0 ? { ...content, fragment: null } : content,
      );
  }
  const keys = new Set(list.slice(0, 100).flatMap((one) => Object.keys(one).slice(0, 500)));
  const problems = misspeltFields(file, [...keys], tools.fields);
  if (list.length > MOST_ARTICLES)
    problems.push(
      warning(
        file,
        'document-cut',
        `The file holds ${list.length} articles; those after ${MOST_ARTICLES} were not read.`,
        'Part it into several files.',
      ),
    );
  if (bare > 0)
    problems.push(
      warning(
        file,
        'records-without-text',
        `${bare} of ${list.length} objects hold no text and have no page.`,
        TEXT_KEYS_HINT,
      ),
    );
  return { contents, problems };
}
