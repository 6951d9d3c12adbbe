// Any file to its articles: text and Markdown as ever, every other format through its reader.
import type { ArticleFormat } from '../records/article.ts';
import type { ArticleCorrection } from '../records/corrections.ts';
import type { Problem } from '../records/problem.ts';
import { shortHash } from '../text/hash.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import { articleOfDocument } from './documents/article-of-document.ts';
import { headOf, isTextName, notAnArticle } from './documents/by-name.ts';
import { chatArticles } from './documents/chat-export.ts';
import type {
  Budget,
  DocumentContent,
  DocumentFile,
  FieldNames,
  InnerText,
  Reading,
  ReadingTools,
} from './documents/document.ts';
import { unread } from './documents/document.ts';
import { LARGEST_FILE, MOST_ENTRIES, MOST_UNPACKED } from './documents/limits.ts';
import { pressArticles } from './documents/press-export.ts';
import { partedArticles } from './documents/press-export-parted.ts';
import { type Loaded, type LoadSettings, loadArticle } from './load-article.ts';
import { passwordShown } from './login-in-address.ts';

/** A seed as bytes. `hash` is the SHA-256 of the bytes. */
export interface SeedBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly hash: string;
}

/** What may be said beside the settings of one file. */
export interface FileSettings extends LoadSettings {
  /** The user's word on one article of a file that holds several, by its path: 'feed.xml#3f2a'. */
  readonly correctionOf?: (path: string) => ArticleCorrection | null;
  /** Names of fields in JSON and CSV files. */
  readonly fields?: FieldNames;
}

/**
 * Load a file of any format. Never throws, and never rejects: what cannot be read is a problem that says what was found and what to do.
 * A file that holds several articles gives one entry for each, with its path and a stable name: 'feed.xml#3f2a90c1d2e4'.
 */
export async function loadFile(file: SeedBytes, settings: FileSettings): Promise<readonly Loaded[]> {
  const budget: Budget = { bytes: MOST_UNPACKED, entries: MOST_ENTRIES };
  const tools: ReadingTools = {
    open: (inner) => openDocument(inner, tools),
    fields: settings.fields ?? {},
    budget,
  };
  const seed: DocumentFile = { path: file.path, name: file.path, bytes: file.bytes, depth: 0 };
  const { contents, problems } = await openDocument(seed, tools);
  const loaded: Loaded[] = problems.length > 0 ? [{ article: null, problems }] : [];
  const taken = new Map<string, number>();
  for (const content of contents) {
    for (const { name, unit } of await unitsOf(content, file.path)) {
      const path = distinct(name === null ? file.path : `${file.path}#${name}`, taken);
      const own = path === file.path ? settings.correction : (settings.correctionOf?.(path) ?? null);
      const ofOne = { ...settings, correction: own };
      const one =
        'parts' in unit
          ? articleOfDocument(unit, { path, hash: file.hash }, ofOne)
          : loadText(unit, path, file.hash, ofOne);
      loaded.push(withPasswordNamed(one));
    }
  }
  return loaded;
}

function withPasswordNamed(loaded: Loaded): Loaded {
  const shown = loaded.article === null ? null : passwordShown(loaded.article);
  return shown === null ? loaded : { ...loaded, problems: [...loaded.problems, shown] };
}

/** Read one file, inner or outer, by the format it is in. */
async function openDocument(file: DocumentFile, tools: ReadingTools): Promise<Reading> {
  if (file.bytes.length > LARGEST_FILE)
    return unread(
      file,
      'document-too-large',
      `The file is larger than ${LARGEST_FILE / 1024 / 1024} MiB; it was not read.`,
      'Part it, or take the pictures out.',
    );
  const refused = notAnArticle(file);
  if (refused !== null) return { contents: [], problems: [refused] };
  const head = headOf(file.bytes);
  if (isTextName(file.name, head)) return { contents: [{ innerText: file }], problems: [] };
  const { documentFormatOf } = await import('./documents/document-formats.ts'); // large: a folder of text files does without
  const format = documentFormatOf(file.name, head);
  if (format === undefined) return { contents: [{ innerText: file }], problems: [] };
  try {
    return await format.read(file, tools);
  } catch (error) {
    const reason =
      error instanceof Error
        ? error.message.split('\n')[0]?.slice(0, 160).replace(/\.$/u, '')
        : 'unknown reason';
    return unread(
      file,
      'unreadable-document',
      `The ${format.label} could not be read: ${reason}.`,
      'Open it in the program that made it and save it again; if that fails, paste its text into a .txt file.',
    );
  }
}

interface TextUnit {
  readonly bytes: number;
  readonly decoded: DecodedText;
}

/** What becomes an article of its own, with its name in the seed. */
interface Unit {
  readonly name: string | null;
  readonly unit: DocumentContent | TextUnit;
}

/** Mostly one; an export of a newspaper archive holds many. */
async function unitsOf(content: DocumentContent | InnerText, seed: string): Promise<readonly Unit[]> {
  if (!('innerText' in content)) {
    const { fragment, format } = content;
    return exported(fragment, exportedText(content), format) ?? [{ name: fragment, unit: content }];
  }
  const { path, bytes } = content.innerText;
  const name = nameInside(path, seed);
  const decoded = await decodeText(bytes, path);
  const articles = 'text' in decoded ? exported(name, decoded.text, 'text') : null;
  return articles ?? [{ name, unit: { bytes: bytes.length, decoded } }];
}

/** The articles of an export of an archive, or the messages of a chat, of this name; null for any other text. */
function exported(name: string | null, text: string, format: ArticleFormat): readonly Unit[] | null {
  const articles = pressArticles(text, format) ?? chatArticles(text, format) ?? partedArticles(text, format);
  if (articles === null) return null;
  return articles.map((unit) => ({
    name: [name, unit.fragment].filter((one) => one !== null).join('#') || null,
    unit,
  }));
}

const EXPORTED: ReadonlySet<string> = new Set(['docx', 'odt', 'pdf', 'rtf']);

/** The words of a document that may be an export; '' for all others. */
function exportedText({ format, parts }: DocumentContent): string {
  if (!EXPORTED.has(format)) return '';
  return parts.map((part) => ('text' in part ? part.text : '')).join('\n\n');
}

function loadText({ bytes, decoded }: TextUnit, path: string, hash: string, settings: LoadSettings): Loaded {
  if ('refused' in decoded) {
    const problem: Problem = {
      code: 'unknown-format',
      level: 'warning',
      file: path,
      line: null,
      message: `The file is in no format that is read here: ${decoded.refused}; it was skipped.`,
      hint: 'Save it as plain text, HTML, PDF or DOCX. docs/formats.md lists all formats.',
    };
    return { article: null, problems: [problem] };
  }
  const { text, encoding, problems } = decoded;
  const loaded = loadArticle({ path, text, encoding, hash, bytes }, settings);
  return { ...loaded, problems: [...problems, ...loaded.problems] };
}

/** 'clips.zip#2024/a.txt' inside 'clips.zip' → '2024/a.txt'; null for the seed itself. */
function nameInside(path: string, seed: string): string | null {
  return path === seed ? null : path.slice(seed.length + 1);
}

/** Two articles of one name in one file: the second is '…-2'. `taken` counts how often each name stood before. */
function distinct(path: string, taken: Map<string, number>): string {
  const short = path.length <= 300 ? path : `${path.slice(0, 280)}~${shortHash(path, 12)}`;
  const number = (taken.get(short) ?? 0) + 1;
  taken.set(short, number);
  return number === 1 ? short : distinct(`${short}-${number}`, taken);
}
