// Where an article came from: its file, the origin of each field, what was changed, what was set aside and how to undo it.
import type { Article, Origin } from '../records/article.ts';
import { publishedWords } from './calendar.ts';
import { yamlLines } from './corrections-yaml.ts';
import { languageIn } from './interface.ts';
import { lineAnchor, relative, sourcePath } from './links.ts';
import { count } from './names.ts';
import { outsideLink } from './outside-links.ts';
import { linesOutside } from './set-aside.ts';
import type { Site } from './site.ts';

export interface FieldOrigin {
  readonly field: string;
  readonly value: string;
  /** 'stated', 'inferred', …: shown where it is not plainly stated. */
  readonly from: Origin['from'];
  readonly reason: string;
  readonly line: number | null;
}

/** Each field of an article with the sentence that says where it came from. */
export function articleFields(article: Article): readonly FieldOrigin[] {
  const make = (field: string, value: string, origin: Origin): FieldOrigin => ({
    field,
    value,
    from: origin.from,
    reason: reasonOf(origin),
    line: 'line' in origin ? origin.line : null,
  });
  return [
    make('Title', article.title, article.titleFrom),
    make('Published', publishedWords(article), article.publishedFrom),
    make('Publisher', article.publisher ?? 'not known', article.publisherFrom),
    make('Author', article.author ?? 'not known', article.authorFrom),
    make('Language', article.language === 'und' ? 'not known' : article.language, article.languageFrom),
  ];
}

/** Why a field has its value, as a clause. */
function reasonOf(origin: Origin): string {
  switch (origin.from) {
    case 'front-matter':
      return 'Given in the front matter of the file.';
    case 'correction':
      return 'Set in the corrections file.';
    case 'stated':
      return `Stated in the file: “${origin.quote}”.`;
    case 'inferred':
      return origin.quote === ''
        ? `Inferred. ${origin.reason}`
        : `Inferred from “${origin.quote}”. ${origin.reason}`;
    case 'supplied':
      return `Supplied, so it stands in square brackets. ${origin.reason}`;
    case 'unknown':
      return origin.reason;
  }
}

/** View of the section 'Where this came from'. */
export function provenanceView(site: Site, article: Article, from: string): object {
  const source = site.corpus.config.publish === 'full' ? relative(from, sourcePath(article)) : null;
  const lineHref = (line: number | null) =>
    line === null || source === null ? null : `${source}#${lineAnchor(line)}`;
  const { setAside } = linesOutside(article);
  const outside = article.url === null ? null : outsideLink(article.url);
  return {
    path: article.path,
    source,
    lines: count(article.lines.length, 'line'),
    encoding: article.encoding,
    hash: article.hash,
    url: outside,
    fields: articleFields(article).map((field) => ({
      ...field,
      ...(field.field === 'Language' &&
        field.from !== 'unknown' && { value: languageIn(site.corpus.config.language, field.value) }),
      href: lineHref(field.line),
    })),
    changes: article.changes.map((change) => ({ ...change, href: lineHref(change.line) })),
    removed: (site.corpus.config.publish === 'full' ? setAside : []).map((one) => ({
      ...one,
      href: lineHref(one.line),
      undo: yamlLines(article.path, 'keep', [one.text]),
    })),
    nothingRemoved: setAside.length === 0,
    removedCount: count(setAside.length, 'line'),
  };
}
