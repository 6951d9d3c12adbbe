// --serve and --watch: the thread that shows the site and looks for changes, and the builds that it asks for.
import type { BuildOptions } from './records/options.ts';
import { eachInTurn } from './store/each-in-turn.ts';
import { PortRefused } from './store/port-refused.ts';
import { startThread } from './workers/thread.ts';

/** What the thread is to do. */
export interface LookWork {
  readonly options: Omit<BuildOptions, 'signal'>;
  readonly watch: boolean;
  /** Port to serve on; null: nothing is served. */
  readonly serve: number | null;
  /** Articles of the site that is there now. */
  readonly articles: number;
}

/** What the thread tells. */
export type LookNews =
  | { readonly news: 'ready'; readonly url: string | null }
  | { readonly news: 'refused'; readonly why: string }
  /** Something was saved; bursts of changes are counted from 1. */
  | { readonly news: 'changed'; readonly burst: number };

/** What it is told: the site is built anew, with all that was saved up to a burst. */
export interface Built {
  readonly burst: number;
  readonly articles: number;
}

export interface Look {
  /** Null where nothing is served. */
  readonly url: string | null;
  /** Rejects when a build or the thread fails. */
  readonly failed: Promise<never>;
  readonly close: () => Promise<void>;
}

/**
 * Start to look. A thread of its own answers readers while a build keeps this one busy.
 * @param build makes the site anew and tells how many articles it has; never called while it runs, and again for what was saved meanwhile
 * @throws PortRefused where there is no port to serve on
 */
export async function startLook(work: LookWork, build: () => Promise<number>): Promise<Look> {
  const thread = startThread(new URL('./look-worker.ts', import.meta.url), work);
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failed.catch(() => {}); // whoever waits is told
  thread.on('error', fail);
  const changed = eachInTurn(async (burst: number) => {
    const built: Built = { burst, articles: await build() };
    thread.postMessage(built);
  });
  const url = await new Promise<string | null>((ready, refused) => {
    thread.on('error', refused);
    thread.on('message', (told: LookNews) => {
      if (told.news === 'ready') ready(told.url);
      else if (told.news === 'refused') refused(new PortRefused(told.why));
      else changed(told.burst).catch(fail);
    });
  }).catch(async (error: unknown) => {
    await thread.terminate();
    throw error;
  });
  return { url, failed, close: async () => void (await thread.terminate()) };
}
