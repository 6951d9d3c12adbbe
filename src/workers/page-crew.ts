// The site on all processors: every thread reads the same tables, and takes the next few things to make when it is done with the last.
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
/** More lists than are shared; the last counter counts files. */
const COUNTERS = 64;
const FILES = COUNTERS - 1;
/** Things that are taken at once. Few: one name can have as many pages as a hundred others. */
const AT_ONCE = 4;

/** What is to be rendered. */
interface Rendering {
  readonly packed: PackedCorpus;
  readonly templates: Templates;
  /** Of all subjects, by their names. */
  readonly prints: () => ReadonlyMap<string, string>;
  /** Whether any page of the last site may stay. */
  readonly someStand: () => boolean;
  readonly staying: () => ReadonlySet<string>;
}

/** A thread reads the whole collection before its first page: fewer subjects for each article are made sooner without it. */
const WORTH_READING = 1 / 4;

/** How many threads beside the calling one pay, for so many articles and subjects that are due. */
export function threadsFor(articles: number, due: number, jobs: number): number {
  const most = Math.min(jobs - 1, Math.floor(articles / WORTH_A_THREAD));
  return due < articles * WORTH_READING ? 0 : Math.max(0, most);
}

/** Threads beside the calling one, started when that asks what stays; null where they would not pay. */
export function pageCrew(
  { packed, templates, prints, someStand, staying }: Rendering,
  jobs: number,
): PageCrew | null {
  const articles = packed.articles.atHand.length;
  if (threadsFor(articles, articles, jobs) === 0) return null;
  const counters = sharedCounters();
  const workers: Worker[] = [];
  const written: Promise<readonly WrittenFile[]>[] = [];
  let begin: (staying: ReadonlySet<string>) => void = () => {};
  return {
    due: {
      share: takenFrom(counters),
      staying() {
        const stays = staying();
        begin(stays);
        return stays;
      },
    },
    start(places) {
      begin = (stays) => {
        begin = () => {};
        const due = someStand() ? prints().size - stays.size : articles; // prints are made while threads work
        for (let number = threadsFor(articles, due, jobs); number > 0; number -= 1) {
          const work: PageWork = { ...places, packed, templates, counters, staying: stays };
          const worker = startThread(new URL('./page-worker.ts', import.meta.url), work);
          const done = whatItWrites(worker);
          done.catch(() => {}); // told by `finish`
          workers.push(worker);
          written.push(done);
        }
      };
    },
    files: () => Atomics.load(counters, FILES),
    finish: async () => (await Promise.all(written)).flat(),
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** How many things of each list were taken, and how many files were written, by all threads. */
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

/** Do `work` with the crew, and where a thread is lost anew without one; `lost` is why, null where none was. */
export async function orAlone<T>(
  crew: PageCrew | null,
  work: (crew: PageCrew | null) => Promise<T>,
): Promise<{ done: T; lost: CrewLost | null }> {
  try {
    return { done: await work(crew), lost: null };
  } catch (error) {
    if (crew !== null && error instanceof CrewLost) return { done: await work(null), lost: error };
    throw error;
  }
}

/** A thread was lost, and its pages with it. */
export class CrewLost extends Error {}

/** Things that no other thread has taken. Lists are told apart by the order in which they come, which is the same in all threads. */
export function takenFrom(counters: Int32Array): Due['share'] {
  let lists = 0;
  return (all) => {
    const list = lists;
    lists += 1;
    return taken(counters, list, all);
  };
}

function* taken<T>(counters: Int32Array, list: number, all: readonly T[]): Generator<T> {
  for (;;) {
    const from = Atomics.add(counters, list, 1) * AT_ONCE;
    if (from >= all.length) return;
    yield* all.slice(from, from + AT_ONCE);
  }
}

/** Tell the others that a file was written. */
export function countFile(counters: Int32Array): void {
  Atomics.add(counters, FILES, 1);
}
