// Everything that can be taken away: each table as CSV and as JSON, then one file for each format in files/.
import { describeCsv } from './csv.ts';
import type { Described, Download } from './download.ts';
import { annotationsDownload } from './files/annotations.ts';
import { beaconDownload } from './files/beacon.ts';
import { bibtexDownload } from './files/bibtex.ts';
import { changesDownload } from './files/changes.ts';
import { cslDownload } from './files/csl.ts';
import { dataPackageDownload } from './files/data-package.ts';
import { followTheMoneyDownload } from './files/follow-the-money.ts';
import { graphDownload } from './files/graph.ts';
import { placesDownload } from './files/places.ts';
import { reportDownload } from './files/report.ts';
import { risDownload } from './files/ris.ts';
import { snapshotDownload } from './files/snapshot.ts';
import { teiDownload } from './files/tei.ts';
import { timelineDownload } from './files/timeline.ts';
import { timelineJsDownload } from './files/timeline-js.ts';
import { describeJson } from './json.ts';
import { tables } from './tables.ts';

export const otherDownloads: readonly Download[] = [
  bibtexDownload,
  risDownload,
  cslDownload,
  followTheMoneyDownload,
  annotationsDownload,
  teiDownload,
  timelineDownload,
  timelineJsDownload,
  placesDownload,
  graphDownload,
  beaconDownload,
  snapshotDownload,
  reportDownload,
  changesDownload,
  dataPackageDownload, // last: it tells which of the others came in parts
];

export const downloads: readonly Described[] = [
  ...tables.flatMap((table) => [describeCsv(table), describeJson(table)]),
  ...otherDownloads,
];
