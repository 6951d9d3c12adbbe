// Starting a thread.
import { Worker } from 'node:worker_threads';

/**
 * A thread that runs a file of ours: from a TypeScript source it needs tsx, from the bundle it does not.
 * @param workerData what the thread is given; copied, but for shared memory
 */
export function startThread(file: URL, workerData: unknown): Worker {
  const execArgv = file.pathname.endsWith('.ts') ? { execArgv: ['--import', 'tsx'] } : {};
  return new Worker(file, { workerData, ...execArgv });
}
