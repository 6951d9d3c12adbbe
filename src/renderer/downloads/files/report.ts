// What a build came to, for programs: counts, problems, and what is new and gone.
import type { Thing } from '../../../records/changes.ts';
import type { Corpus } from '../../../records/corpus.ts';
import type { MentionKind } from '../../../records/mention.ts';
import { dataPath } from '../../links.ts';
import { countOfAll, entitiesOf, makeSite } from '../../site.ts';
import { type Download, PLAIN } from '../download.ts';

/** More of one list than this is only counted. */
const MOST_LISTED = 20_000;

export const reportDownload: Download = {
  path: dataPath('report.json'),
  title: 'Report of the build (JSON)',
  description:
    'How much of what there is, what was skipped and why, what corrections did, and what is new, changed and gone since the last build that changed anything.',
  mediaType: 'application/json',
  columns: [],
  make: (corpus) => ({
    frame: PLAIN,
    pieces: [`${JSON.stringify(report(corpus), null, 1)}\n`],
  }),
};

function report(corpus: Corpus): object {
  const { changes } = corpus;
  return {
    title: corpus.config.title,
    counts: countsOf(corpus),
    changes: {
      first: changes?.first ?? true,
      added: listed(changes?.added ?? []),
      changed: listed(changes?.changed ?? []),
      gone: listed(changes?.gone ?? []),
    },
    skipped: corpus.skipped,
    problems: corpus.problems.map(({ code, level, line, message }) => ({ code, level, line, message })),
    corrections: corpus.corrections,
  };
}

function listed(things: readonly Thing[]): object {
  return { total: things.length, things: things.slice(0, MOST_LISTED) };
}

/** What the indexes of the site count: names, not descriptions; every figure, and of how many quantities they are. */
function countsOf(corpus: Corpus): object {
  const site = makeSite(corpus);
  const named = (kind: MentionKind) => entitiesOf(site, kind).filter(({ unnamed }) => !unnamed).length;
  const quantities = entitiesOf(site, 'figure');
  const least = corpus.config.thresholds.mention;
  let statements = 0;
  for (const { confidence } of corpus.statements) if (confidence >= least) statements += 1;
  return {
    articles: corpus.articles.length,
    statements,
    person: named('person'),
    organisation: named('organisation'),
    place: named('place'),
    date: named('date'),
    figure: countOfAll(site, quantities),
    quantity: quantities.length,
  };
}
