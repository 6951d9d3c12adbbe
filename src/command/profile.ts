// --profile: where the time went, stage by stage.
import type { Progress } from '../records/options.ts';

type Stage = Parameters<Progress>[0];

/** What the process has used until now. */
export interface Used {
  /** Milliseconds since the process began. */
  readonly clock: number;
  /** Milliseconds of processor time, all threads together. */
  readonly processor: number;
  /** Most memory held at once, in bytes. */
  readonly peak: number;
}

const WORDS = {
  listing: 'start and list',
  reading: 'read and extract',
  joining: 'join',
  writing: 'render and write',
} as const satisfies Record<Stage, string>;

/** What a process has used when it begins. */
export const NOTHING_USED: Used = { clock: 0, processor: 0, peak: 0 };

/**
 * Listens to a progress function. A stage lasts from its first report to the first of the next; what comes between `start` and the first
 * is the program's own start. `lines` are to print when the build has ended: 'read and extract  12.3 s  41 %  CPU 20.1 s  1,000 done'.
 */
export function makeProfile(
  used: () => Used,
  progress: Progress,
  start = NOTHING_USED,
): { readonly progress: Progress; readonly lines: () => string[] } {
  const stages: { name: Stage; from: Used; done: number }[] = [];
  return {
    progress: (name, done, total) => {
      const last = stages.at(-1);
      if (last?.name === name) last.done = done;
      else stages.push({ name, from: last === undefined ? start : used(), done });
      progress(name, done, total);
    },
    lines: () => {
      const end = used();
      const rows = stages.map(({ name, from, done }, at) => {
        const to = stages[at + 1]?.from ?? end;
        const share = Math.round(((to.clock - from.clock) / (end.clock - start.clock)) * 100);
        return `${WORDS[name].padEnd(17)} ${seconds(to.clock - from.clock)}  ${String(share).padStart(3)} %  CPU ${seconds(to.processor - from.processor)}  ${done} done`;
      });
      return [
        ...rows,
        `${'together'.padEnd(17)} ${seconds(end.clock - start.clock)}  100 %  CPU ${seconds(end.processor - start.processor)}  peak ${Math.round(end.peak / 1e6)} MB`,
      ];
    },
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2).padStart(7)} s`;
}
