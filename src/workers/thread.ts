// Starting a thread.
import { Worker } from 'node:worker_threads';

const COMPILING = new URL('../../bin/source-thread.mjs', import.meta.url);

/**
 * A thread that runs a file of ours: a TypeScript source is compiled on its way, the bundle needs not be.
 * @param workerData what the thread is given; copied, but for shared memory
 */
export function startThread(file: URL, workerData: unknown): Worker {
  return file.pathname.endsWith('.ts')
    ? new Worker(COMPILING, { workerData, argv: [file.href] })
    : new Worker(file, { workerData });
}
