// Runs in a thread of its own: file names in, one JSON text for each out, in order.
import { parentPort, workerData } from 'node:worker_threads';
import { type ReadContext, readArticle } from './read-article.ts';

const context: ReadContext = workerData;
let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (paths: readonly string[]) => {
  before = before.then(async () => {
    for (const path of paths) parentPort?.postMessage(await readArticle(context, path));
  });
});
parentPort?.postMessage(null); // ready
