// Runs in a thread of its own: shows the site, tells of changes, and shows what was just saved ahead of the build.
import { parentPort, workerData } from 'node:worker_threads';
import type { Built, LookNews, LookWork } from './look.ts';
import type { OutputFile } from './records/output-file.ts';
import { PortRefused } from './store/port-refused.ts';
import { type SiteServer, serveSite } from './store/serve.ts';
import { savedSeeds, watchPaths } from './store/watch.ts';

/** A smaller site is built before a reader has seen the draft. */
const WORTH_A_DRAFT = 100;
/** So many files that were saved at once were not written by hand. */
const MOST_SAVED = 8;
/** Of a file that holds many articles the first ones; the rest wait for the build. */
const MOST_PAGES = 40;

const work: LookWork = workerData;
const tell = (news: LookNews): void => parentPort?.postMessage(news);

async function look(): Promise<void> {
  const { options } = work;
  const server = work.serve === null ? null : await serveSite(options.out, work.serve);
  const drafts = shownDrafts(server);
  let [burst, articles] = [0, work.articles];
  parentPort?.on('message', (built: Built) => {
    articles = built.articles;
    drafts.built(built.burst);
  });
  if (work.watch) {
    const { seeds, config, templates } = options;
    watchPaths([seeds, config, ...(templates === null ? [] : [templates])], async (changed) => {
      burst += 1;
      tell({ news: 'changed', burst });
      const saved = savedSeeds(seeds, changed);
      if (server === null || articles < WORTH_A_DRAFT || saved.length === 0 || saved.length > MOST_SAVED)
        return;
      const { draft } = await import('./build.ts');
      const pages = await draft(options, saved).catch(() => []); // the build tells what is wrong
      drafts.show(burst, pages.slice(0, MOST_PAGES));
    });
  }
  tell({ news: 'ready', url: server?.url ?? null });
}

interface Drafts {
  readonly show: (burst: number, pages: readonly OutputFile[]) => void;
  /** The site has all that was saved up to a burst. */
  readonly built: (burst: number) => void;
}

/** Drafts are shown until the site has what they show. */
function shownDrafts(server: SiteServer | null): Drafts {
  const burstOf = new Map<string, number>();
  let done = 0;
  return {
    show(burst, pages) {
      if (burst <= done) return; // the build was sooner
      for (const { path } of pages) burstOf.set(path, burst);
      server?.show(new Map(pages.map(({ path, content }) => [path, String(content)])));
    },
    built(burst) {
      done = burst;
      server?.reload((path) => (burstOf.get(path) ?? 0) > burst);
    },
  };
}

look().catch((error: unknown) => {
  if (!(error instanceof PortRefused)) throw error;
  tell({ news: 'refused', why: error.message });
});
