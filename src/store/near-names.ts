// Settings under a name that nobody reads: whoever wrote them must not believe that they hold.
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildOptions } from '../records/options.ts';
import type { Problem } from '../records/problem.ts';

interface Meant {
  /** The name that is read. */
  readonly name: string;
  /** Names that people and their programs give such a file. */
  readonly others: readonly string[];
  /** Names under which the site itself hands out such lines: told also beside the file that is read. */
  readonly handedOut?: readonly string[];
}

const CONFIG: Meant = {
  name: 'dossier.config.yaml',
  others: [
    'dossier.config.yml',
    'dossier.config.yaml.txt',
    'dossier.config.yml.txt',
    'dossier.config.txt',
    'dossier.config.json',
    'dossier.yaml',
    'dossier.yml',
  ],
};
const CORRECTIONS: Meant = {
  name: '_corrections.yaml',
  others: [
    '_corrections.yml',
    '_corrections.yaml.txt',
    '_corrections.yml.txt',
    '_corrections.txt',
    '_correction.yaml',
    '_Corrections.yaml',
    'corrections.yml',
  ],
  handedOut: ['corrections.yaml', 'corrections (1).yaml', 'corrections(1).yaml'],
};
const IDENTIFIERS: Meant = {
  name: '_identifiers.csv',
  others: ['_identifiers.tsv', '_identifiers.txt', '_identifiers.csv.txt', '_Identifiers.csv'],
};

/** An error for each settings file that is there under another name only: with `publish: passages` in 'dossier.config.yml' everything would be published. */
export function misnamedSettings({ config, isConfigNamed = false, seeds }: BuildOptions): Problem[] {
  return [
    ...(isConfigNamed ? [] : misnamed(dirname(config), CONFIG)),
    ...misnamed(seeds, CORRECTIONS),
    ...misnamed(seeds, IDENTIFIERS),
  ];
}

function misnamed(folder: string, { name, others, handedOut = [] }: Meant): Problem[] {
  const meant = join(folder, name);
  const isThere = isFile(meant);
  const other = [...(isThere ? [] : others), ...handedOut].find((one) => isFile(join(folder, one)));
  if (other === undefined) return [];
  const hint = isThere
    ? `Put its lines at the end of '${meant}', and take it away.`
    : `Call it '${meant}' if it shall hold, or give it quite another name.`;
  const [code, message] = ['bad-settings', 'Nothing reads settings or corrections under this name.'];
  return [{ code, level: 'error', file: join(folder, other), line: null, message, hint }];
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false; // a folder that may not be looked into is told elsewhere
  }
}
