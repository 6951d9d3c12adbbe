// Pages on all processors: every thread reads the same tables, and takes the next few subjects when it is done with the last.
import type { Worker } from 'node:worker_threads';
import type { PackedCorpus } from '../collection/open-corpus.ts';
import type { Templates } from '../records/templates.ts';
import type { Due } from '../renderer/due-pages.ts';
import type { Crew } from '../store/publish.ts';
import type { SitePlaces, WrittenFile } from '../store/site-writer.ts';
import { startThread } from './thread.ts';

/** What a thread needs; the tables and the counters are the same memory in all of them. */
export interface PageWork extends SitePlaces {
  readonly packed: PackedCorpus;
  readonly templates: Templates;
  readonly counters: Int32Array;
  /** Subjects whose pages stay as they are. */
  readonly staying: ReadonlySet<string>;
}

export interface PageCrew extends Crew {
  /** The part of the thread that calls. */
  readonly due: Due;
}

/** Fewer articles than this are rendered sooner than a thread starts. */
const WORTH_A_THREAD = 60;
/** More kinds of shared pages than there are; the last counter counts files. */
const COUNTERS = 64;
const FILES = COUNTERS - 1;
/** Subjects that are taken at once. Few: one name can have as many pages as a hundred others. */
const AT_ONCE = 4;

/** What is to be rendered; `staying` is asked for when the threads start. */
interface Rendering {
  readonly packed: PackedCorpus;
  readonly templates: Templates;
  /** By the names of all subjects; empty where none can stay. */
  readonly prints: ReadonlyMap<string, string>;
  readonly staying: () => ReadonlySet<string>;
}

/** A thread reads the whole collection before its first page: fewer subjects for each article are made sooner without it. */
const WORTH_READING = 1 / 4;

/** How many threads beside the calling one pay, for so many articles and subjects that are due. */
export function threadsFor(articles: number, due: number, jobs: number): number {
  const most = Math.min(jobs - 1, Math.floor(articles / WORTH_A_THREAD));
  return due < articles * WORTH_READING ? 0 : Math.max(0, most);
}

/** Threads beside the calling one; null where they would not pay. */
export function pageCrew({ packed, templates, prints, staying }: Rendering, jobs: number): PageCrew | null {
  const articles = packed.articles.atHand.length;
  if (threadsFor(articles, articles, jobs) === 0) return null;
  const counters = sharedCounters();
  const workers: Worker[] = [];
  const written: Promise<readonly WrittenFile[]>[] = [];
  return {
    due: takenFrom(counters),
    start(places) {
      const stays = staying();
      const due = prints.size === 0 ? articles : prints.size - stays.size;
      for (let number = threadsFor(articles, due, jobs); number > 0; number -= 1) {
        const work: PageWork = { ...places, packed, templates, counters, staying: stays };
        const worker = startThread(new URL('./page-worker.ts', import.meta.url), work);
        const done = whatItWrites(worker);
        done.catch(() => {}); // told by `finish`
        workers.push(worker);
        written.push(done);
      }
    },
    files: () => Atomics.load(counters, FILES),
    finish: async () => (await Promise.all(written)).flat(),
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** How many subjects of each kind were taken, and how many files were written, by all threads. */
export function sharedCounters(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(COUNTERS * 4));
}

function whatItWrites(worker: Worker): Promise<readonly WrittenFile[]> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', (error) => reject(new CrewLost('A thread could not go on.', { cause: error })));
    worker.once('exit', () => reject(new CrewLost('A thread ended before its work was done.')));
  });
}

/** Do `work` with the crew, and where a thread is lost anew without one. */
export async function orAlone<T>(
  crew: PageCrew | null,
  work: (crew: PageCrew | null) => Promise<T>,
): Promise<T> {
  try {
    return await work(crew);
  } catch (error) {
    if (crew !== null && error instanceof CrewLost) return await work(null);
    throw error;
  }
}

/** A thread was lost, and its pages with it. */
export class CrewLost extends Error {}

/**
 * Subjects that no other thread has taken. Kinds are told apart by the order in which they come, which is the same in all threads.
 */
export function takenFrom(counters: Int32Array): <T>(kind: unknown, subjects: readonly T[]) => Iterable<T> {
  let kinds = 0;
  return (_kind, subjects) => {
    const kind = kinds;
    kinds += 1;
    return taken(counters, kind, subjects);
  };
}

function* taken<T>(counters: Int32Array, kind: number, subjects: readonly T[]): Generator<T> {
  for (;;) {
    const from = Atomics.add(counters, kind, 1) * AT_ONCE;
    if (from >= subjects.length) return;
    yield* subjects.slice(from, from + AT_ONCE);
  }
}

/** Tell the others that a file was written. */
export function countFile(counters: Int32Array): void {
  Atomics.add(counters, FILES, 1);
}
