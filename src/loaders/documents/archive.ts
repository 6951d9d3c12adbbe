// Zip and gzip: each file inside is read by its own format.
import { gunzipSync } from 'node:zlib';
import type { Problem } from '../../records/problem.ts';
import { compareText } from '../../text/compare.ts';
import {
  type DocumentContent,
  type DocumentFile,
  type DocumentFormat,
  type InnerText,
  type Reading,
  type ReadingTools,
  unread,
  warning,
} from './document.ts';
import { DEEPEST_ARCHIVE, LARGEST_FILE, STEEPEST_RATIO } from './limits.ts';
import { unpackZip } from './zip-entries.ts';

export const gzip: DocumentFormat = {
  name: 'archive',
  label: 'gzip file',
  extensions: ['gz', 'gzip'],
  recognises: (head) => head.startsWith('\u001f\u008b\u0008'),
  read: readGzip,
};

export const zip: DocumentFormat = {
  name: 'archive',
  label: 'zip archive',
  extensions: ['zip'],
  recognises: (head) => head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006'),
  read: readZip,
};

/** One packed file: 'page.html.gz' is read as 'page.html'. */
async function readGzip(file: DocumentFile, tools: ReadingTools): Promise<Reading> {
  if (file.depth >= DEEPEST_ARCHIVE) return tooDeep(file);
  const most = Math.min(
    LARGEST_FILE,
    tools.budget.bytes,
    Math.max(1024 * 1024, file.bytes.length * STEEPEST_RATIO),
  );
  let bytes: Uint8Array;
  try {
    bytes = gunzipSync(file.bytes, { maxOutputLength: most });
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge
      ? unread(
          file,
          'archive-too-large',
          'The gzip file grows beyond the bounds when unpacked; it was not read.',
          'Unpack it yourself if you trust it, and put the article in the folder.',
        )
      : unread(
          file,
          'unreadable-document',
          'The gzip file is damaged.',
          'Fetch it again, or unpack it yourself.',
        );
  }
  tools.budget.bytes -= bytes.length;
  return tools.open({
    path: file.path,
    name: file.name.replace(/\.g?z(?:ip)?$/iu, ''),
    bytes,
    depth: file.depth + 1,
  });
}

/** Every file inside, in code unit order of names; hidden ones and those that begin with '_' are left out, as in the folder. */
async function readZip(file: DocumentFile, tools: ReadingTools): Promise<Reading> {
  if (file.depth >= DEEPEST_ARCHIVE) return tooDeep(file);
  const { files, problems } = await unpackZip(file, tools.budget, (name) => !/(?:^|\/)[._]/u.test(name));
  const contents: (DocumentContent | InnerText)[] = [];
  const found: Problem[] = [...problems];
  for (const name of [...files.keys()].sort(compareText)) {
    const inner = await tools.open({
      path: `${file.path}#${name}`,
      name,
      bytes: files.get(name) ?? new Uint8Array(),
      depth: file.depth + 1,
    });
    contents.push(...inner.contents.map((content) => within(content, name)));
    found.push(...inner.problems);
  }
  if (contents.length === 0 && found.length === 0)
    found.push(
      warning(
        file,
        'no-articles',
        'The archive holds no file that could be an article.',
        'Take it out of the folder.',
      ),
    );
  return { contents, problems: found };
}

/** An article of an inner file, named from the outer one: 'feed.xml#3f2a'. */
export function within<Content extends DocumentContent | InnerText>(content: Content, name: string): Content {
  if (!('parts' in content)) return content;
  return { ...content, fragment: content.fragment === null ? name : `${name}#${content.fragment}` };
}

function tooDeep(file: DocumentFile): Reading {
  return unread(
    file,
    'archive-too-deep',
    `Archives lie more than ${DEEPEST_ARCHIVE} deep in each other; this one was not read.`,
    'Unpack it and put the articles in the folder.',
  );
}
