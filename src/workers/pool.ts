// Reads many files in several threads. A file that stops its thread, or takes too long, costs only itself.
import type { Worker } from 'node:worker_threads';
import type { ReadContext } from './read-article.ts';
import { startThread } from './thread.ts';

export type Failure = 'died' | 'too-slow';

export interface PoolOptions {
  readonly context: ReadContext;
  readonly threads: number;
  /** Seconds that a file may take; asked only when a thread has been silent for one. */
  readonly secondsFor: (path: string) => number;
  /** Called once for each path, in any order, with its number in `paths` and the JSON of its ReadArticle. */
  readonly onRead: (number: number, text: string) => void;
  readonly onFailure: (number: number, failure: Failure) => void;
}

/** Names that are sent at once, at most: a message costs more than a name. */
const BATCH = 24;
/** Of few files each thread gets its share in at least so many messages. */
const SHARES = 2;
const SECOND = 1000;

interface Thread {
  readonly worker: Worker;
  /** Numbers that were sent and not answered, in order. */
  readonly sent: number[];
  /** Since its last answer, as `secondOf` counts them. */
  silentSeconds: number;
  /** It has started: what stops it from now on is the file in its hands. */
  ready: boolean;
}

/** Read all `paths`. Resolves when each has been answered; rejects where this machine starts no threads. */
export function readInThreads(paths: readonly string[], options: PoolOptions): Promise<void> {
  const waiting = paths.map((_, number) => number).reverse();
  const threads = new Set<Thread>();
  const batch = Math.min(BATCH, Math.ceil(paths.length / options.threads / SHARES));
  let unanswered = paths.length;
  return new Promise((resolve, reject) => {
    const clear = (): void => {
      clearInterval(watch);
      for (const { worker } of threads) void worker.terminate();
      threads.clear();
    };
    const fail = (cause: Error): void => {
      clear();
      reject(new Error('No thread could be started.', { cause }));
    };
    const end = (): void => {
      clear();
      resolve();
    };
    const answered = (): void => {
      unanswered -= 1;
      if (unanswered === 0) end();
    };
    const feed = (thread: Thread): void => {
      if (thread.sent.length > batch / 2) return;
      const next = waiting.splice(-batch).reverse();
      if (next.length === 0) return;
      thread.sent.push(...next);
      thread.worker.postMessage(next.map((number) => paths[number] ?? ''));
    };
    const lose = (thread: Thread, failure: Failure): void => {
      if (!threads.delete(thread)) return;
      void thread.worker.terminate();
      const [number, ...rest] = thread.sent;
      waiting.push(...rest.reverse());
      if (number !== undefined) {
        options.onFailure(number, failure);
        answered();
      }
      if (unanswered > 0) start();
    };
    const start = (): void => {
      const worker = startThread(new URL('./read-articles-worker.ts', import.meta.url), options.context);
      const thread: Thread = { worker, sent: [], silentSeconds: 0, ready: false };
      threads.add(thread);
      worker.on('message', (text: string | null) => {
        thread.ready = true;
        if (text === null) return;
        const number = thread.sent.shift();
        thread.silentSeconds = 0;
        if (number === undefined || !threads.has(thread)) return;
        feed(thread);
        try {
          options.onRead(number, text);
        } catch (error) {
          clear();
          reject(error);
          return;
        }
        answered();
      });
      worker.on('error', (error) => {
        if (thread.ready) lose(thread, 'died');
        else fail(error);
      });
      worker.on('exit', () => lose(thread, 'died'));
      feed(thread);
    };
    let used = process.cpuUsage();
    const watch = setInterval(() => {
      const spent = process.cpuUsage(used);
      used = process.cpuUsage();
      const busy = [...threads].filter((thread) => thread.sent.length > 0).length;
      const second = secondOf((spent.user + spent.system) / 1_000_000 / Math.max(1, busy));
      for (const thread of threads) {
        const [number] = thread.sent;
        if (number === undefined) continue;
        thread.silentSeconds += second;
        if (thread.silentSeconds > options.secondsFor(paths[number] ?? '')) lose(thread, 'too-slow');
      }
    }, SECOND);
    if (unanswered === 0) end();
    else for (let count = 0; count < options.threads; count += 1) start();
  });
}

/**
 * What a second of the clock counts for a silent thread: as much of it as the system gave to each of them. On a machine that is busy
 * with other things a good file takes its time, and must not be left out for that. At least a quarter: a thread that only waits ends too.
 */
function secondOf(given: number): number {
  return Math.min(1, Math.max(0.25, given));
}
