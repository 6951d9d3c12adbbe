// A document's draft goes the way of every draft: cleaned, its fields found, its text fixed.
import type { ArticleCorrection } from '../../records/corrections.ts';
import type { Draft } from '../../records/draft.ts';
import type { Problem } from '../../records/problem.ts';
import { clean } from '../cleaners/clean.ts';
import { findFields } from '../fields/find-fields.ts';
import { finish } from '../finish.ts';
import { mergeFields } from '../front-matter.ts';
import { cleaningSettings, type Loaded, type LoadSettings, withoutEffect } from '../load-article.ts';
import type { DocumentContent } from './document.ts';
import { draftOf } from './draft-of.ts';
import { MOST_BLOCKS } from './limits.ts';

/** The article of a document, or the reason why there is none. */
export function articleOfDocument(
  content: DocumentContent,
  seed: { path: string; hash: string },
  settings: LoadSettings,
): Loaded {
  const { draft, isCut } = draftOf(content, seed.path, seed.hash);
  const correction: Partial<ArticleCorrection> = settings.correction ?? {};
  const corrected: Draft = {
    ...draft,
    fields: mergeFields(draft.fields, correction, { from: 'correction', line: null }),
  };
  const cleaned = clean(corrected, cleaningSettings(settings));
  const problems = [...(isCut ? [cut(seed.path)] : []), ...withoutEffect(seed.path, draft.lines, correction)];
  if (!cleaned.blocks.some((block) => /[\p{L}\p{N}]/u.test(block.text)))
    return { article: null, problems: [...problems, empty(seed.path, draft)] };
  return { article: finish(findFields(cleaned), settings.correction), problems };
}

function cut(path: string): Problem {
  return {
    code: 'document-cut',
    level: 'warning',
    file: path,
    line: null,
    message: `The document has more than ${MOST_BLOCKS} blocks; the rest was not read.`,
    hint: 'Part it into several files.',
  };
}

function empty(path: string, draft: Draft): Problem {
  return {
    code: 'empty-seed',
    level: 'warning',
    file: path,
    line: null,
    message:
      draft.blocks.length === 0
        ? `There is no text in ${path}, so it has no page.`
        : `No text was left in ${path} after cleaning, so it has no page.`,
    hint: 'Open the file and check that it holds the text of the article, not only its title or a picture of it.',
  };
}
