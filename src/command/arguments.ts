// The words after `npm run build --`, made into options; a wrong word gets the nearest right one.
import { parseArgs } from 'node:util';
import type { BuildOptions } from '../records/options.ts';
import { nearest } from '../text/nearest.ts';

export interface CommandOptions extends BuildOptions {
  readonly command: 'build' | 'extract';
  readonly explain: string | null;
  /** Tell what corrections and settings change, and write nothing. */
  readonly preview: boolean;
  readonly watch: boolean;
  /** Port to serve on; null: do not serve. */
  readonly serve: number | null;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Not given: the usual place. Null: nothing is kept. */
  readonly cache?: string | null;
  readonly profile: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

export type Parsed = { readonly options: CommandOptions } | { readonly wrong: string };

const FLAGS = {
  seeds: { type: 'string', default: 'seeds' },
  out: { type: 'string', default: 'dist' },
  templates: { type: 'string' },
  config: { type: 'string' },
  strict: { type: 'boolean', default: false },
  zip: { type: 'boolean', default: false },
  explain: { type: 'string' },
  preview: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  serve: { type: 'string' },
  json: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  jobs: { type: 'string' },
  cache: { type: 'string' },
  'no-cache': { type: 'boolean', default: false },
  profile: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/** Options that are npm's too, or that people set for all of npm: in its environment they tell nothing. */
const ALSO_OF_NPM: ReadonlySet<string> = new Set([
  'json',
  'quiet',
  'verbose',
  'jobs',
  'cache',
  'no-cache',
  'help',
  'version',
]);

/** Read where it is there. */
const USUAL_CONFIG = 'dossier.config.yaml';

export const DEFAULT_PORT = 4180;

export const HELP = `Dossier turns a folder of articles into a static reference site.

  npm run build                       seeds/ → dist/
  npm run build -- --seeds DIR        folder of articles (default: seeds)
                   --out DIR          folder of the site (default: dist)
                   --templates DIR    your own templates; a file of the same name replaces the shipped one
                   --config FILE      settings (default: dossier.config.yaml, optional)
                   --strict           any warning stops the build before it writes (exit 1)
                   --zip              the whole site as data/site.zip too (as downloads.zip: true in the settings)
                   --explain NAME     every mention of NAME, its rule, its page, why joined or not; writes nothing
                   --preview          what the corrections file and the settings change; writes nothing
                   --watch            build again when a file changes
                   --serve [PORT]     show the site at http://127.0.0.1:PORT (default: ${DEFAULT_PORT})
                   --json             the report on standard output as JSON
                   --jobs N           most processors to use (default: all)
                   --cache DIR        where what was read is kept for the next build (default: node_modules/.cache/dossier)
                   --no-cache         keep nothing, and read every file anew
                   --profile          where the time went, stage by stage
                   --quiet --verbose  say less, say more
                   --help --version   this text; the number of the release
  npm run --silent extract            JSON lines {"id","text"} in, {"id","mentions"} out

Exit: 0 site written; 1 nothing written, with the reason; 2 wrong usage; 3 Dossier's own fault.
`;

/**
 * Parse the words after the program's name. Never throws: `wrong` is a sentence to show with exit code 2.
 * `environment` is what npm leaves to its scripts; it tells which options npm took for its own.
 */
export function parseArguments(words: readonly string[], environment: Environment = {}): Parsed {
  const [first, ...rest] = words;
  const command = first === 'extract' ? 'extract' : 'build';
  const args = (first === 'extract' || first === 'build' ? rest : [...words]).flatMap(withServePort);
  const wrong = keptByNpm(command, args, environment) ?? wrongOption(args);
  if (wrong !== null) return { wrong };
  try {
    const { values, positionals } = parseArgs({ args, options: FLAGS, strict: true, allowPositionals: true });
    const [stray] = positionals;
    if (stray !== undefined) return { wrong: strayWord(command, stray) };
    const port = wholeNumber(values.serve, 0, 65535);
    if (port === 'wrong') return { wrong: `'--serve ${values.serve}' is not a port (0 to 65535).` };
    const jobs = wholeNumber(values.jobs, 1, 1024);
    if (jobs === 'wrong')
      return { wrong: `'--jobs ${values.jobs}' is not a number of processors (1 to 1024).` };
    const clash = notTogether(values);
    if (clash !== null) return { wrong: clash };
    const { jobs: _jobs, cache, 'no-cache': withoutCache, ...others } = values;
    const kept = withoutCache ? null : cache;
    return {
      options: {
        ...others,
        ...(jobs !== null && { jobs }),
        ...(kept !== undefined && { cache: kept }),
        config: values.config ?? USUAL_CONFIG,
        isConfigNamed: values.config !== undefined,
        command,
        seeds: withoutSlash(values.seeds),
        out: withoutSlash(values.out),
        templates: values.templates === undefined ? null : withoutSlash(values.templates),
        explain: values.explain ?? null,
        serve: port,
      },
    };
  } catch (error) {
    return {
      wrong:
        error instanceof Error
          ? (error.message.split('. ')[0] ?? error.message)
          : 'The command line could not be read.',
    };
  }
}

/** What is wrong with the first option that is none, or that lacks its value; null where nothing is. */
function wrongOption(args: readonly string[]): string | null {
  const unknown = args.map(flagName).find((name) => name !== null && !(name in FLAGS) && name !== 'h');
  if (unknown !== undefined && unknown !== null) return unknownFlag(unknown);
  const valueless = args.find((word, at) => lacksValue(word, args[at + 1]));
  return valueless === undefined ? null : `'${valueless.replace('=', '')}' needs a value.`;
}

/** `npm run build --preview`, without the two hyphens between, gives npm the option and Dossier nothing: what to write instead; null where npm took none. */
function keptByNpm(command: string, args: readonly string[], environment: Environment): string | null {
  if (environment['npm_lifecycle_event'] !== command) return null; // an outer script's options are not ours
  const taken = Object.keys(FLAGS)
    .filter((name) => !ALSO_OF_NPM.has(name))
    .find((name) => (environment[`npm_config_${name}`] ?? '') !== '');
  if (taken === undefined) return null;
  const value = FLAGS[taken as keyof typeof FLAGS].type === 'string' ? args.find(isStray) : undefined;
  const written = value === undefined ? `--${taken}` : `--${taken} ${inShell(value)}`;
  return `npm took '--${taken}' for its own. Write two hyphens before Dossier's options: npm run ${command} -- ${written}`;
}

function isStray(word: string): boolean {
  return !word.startsWith('-');
}

function inShell(value: string): string {
  return /^[\w./,:@-]+$/u.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}

/** The number of a word; null where there is no word. */
function wholeNumber(word: string | undefined, least: number, most: number): number | null | 'wrong' {
  if (word === undefined) return null;
  const number = Number(word);
  return word !== '' && Number.isInteger(number) && number >= least && number <= most ? number : 'wrong';
}

/** '--serve' may stand without a port. */
function withServePort(word: string, index: number, all: readonly string[]): string[] {
  if (word !== '--serve') return [word];
  return /^\d+$/u.test(all[index + 1] ?? '') ? [word] : [word, String(DEFAULT_PORT)];
}

function flagName(word: string): string | null {
  return /^--?(?<name>[^=]+)/u.exec(word)?.groups?.['name'] ?? null;
}

/** '--out' at the end or before another option, '--out=', and an empty word behind it. */
function lacksValue(word: string, next: string | undefined): boolean {
  const option = Object.entries(FLAGS).find(([name]) => word === `--${name}` || word === `--${name}=`)?.[1];
  if (option?.type !== 'string') return false;
  return word.endsWith('=') || next === undefined || next === '' || /^-./u.test(next);
}

/** Why words for telling cannot stand beside each other, or beside what only a build does; null where they can. */
function notTogether(values: Readonly<Record<string, unknown>>): string | null {
  const isGiven = (name: string): boolean => values[name] !== undefined && values[name] !== false;
  const [tells, other] = ['explain', 'preview'].filter(isGiven);
  if (tells === undefined) return null;
  if (other !== undefined) return `'--${tells}' and '--${other}' are asked one after the other.`;
  const builds = ['watch', 'serve', 'json', 'profile'].find(isGiven);
  return builds === undefined
    ? null
    : `'--${tells}' builds nothing, so '--${builds}' cannot stand beside it.`;
}

/** 'clips/', as shells complete it, is the folder 'clips': a path in it is shown, and published, as 'clips/a.txt'. */
function withoutSlash(folder: string): string {
  return folder.replace(/(?<=[^/])\/{1,100}$/u, '');
}

function strayWord(command: string, word: string): string {
  return command === 'extract'
    ? `'${word}' belongs to no option. The filter reads its standard input: npm run --silent extract < ${inShell(word)}`
    : `'${word}' belongs to no option. Is it the folder of articles? Then write --seeds ${inShell(word)}`;
}

function unknownFlag(name: string): string {
  const guess = nearest(name, Object.keys(FLAGS));
  return `There is no option '--${name}'.${guess === null ? '' : ` Did you mean '--${guess}'?`}`;
}
