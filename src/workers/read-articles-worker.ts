// Runs in a thread of its own: file names in, one JSON text for each out, in order.
import { parentPort, workerData } from 'node:worker_threads';
import { type ReadContext, readArticle } from './read-article.ts';

const context: ReadContext = workerData;
parentPort?.on('message', (paths: readonly string[]) => {
  for (const path of paths) parentPort?.postMessage(readArticle(context, path));
});
parentPort?.postMessage(null); // ready
