// Runs in a thread of its own: renders and writes its share of the site, and tells what it wrote.
import { parentPort, workerData } from 'node:worker_threads';
import { openCorpus, receivedCorpus } from '../collection/open-corpus.ts';
import { renderShare } from '../renderer/render.ts';
import { readManifest } from '../store/manifest.ts';
import { siteWriter, type WrittenFile } from '../store/site-writer.ts';
import { countFile, type PageWork, takenFrom } from './page-crew.ts';

const work: PageWork = workerData;
const write = siteWriter(work, readManifest(work.folder));
const written: WrittenFile[] = [];
const due = { share: takenFrom(work.counters), staying: () => work.staying };
for (const file of renderShare(openCorpus(receivedCorpus(work.packed)), work.templates, due)) {
  written.push(write(file));
  countFile(work.counters);
}
parentPort?.postMessage(written);
