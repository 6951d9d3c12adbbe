// How far a build is: a bar on a terminal, a plain line for each tenth elsewhere.
import type { Progress } from '../records/options.ts';

const WORDS = { listing: 'listing', reading: 'reading', joining: 'joining', writing: 'writing' } as const;
const WIDTH = 24;

/**
 * Makes the function that stages call. `write` puts text on the screen, `now` gives milliseconds; on a terminal the line is redrawn
 * at most every 80 ms, elsewhere a line is printed for each tenth of a stage of 200 or more.
 */
export function makeProgress(
  write: (text: string) => void,
  now: () => number,
  isTerminal: boolean,
): { progress: Progress; end: () => void } {
  let drawn = 0;
  let tenth = -1;
  let stage = '';
  let began = now();
  let first = 0; // done when the stage began: what the cache held
  const rate = (done: number): number => ((done - first) / Math.max(1, now() - began)) * 1000;
  const bar = (done: number, total: number): string => {
    const filled = Math.round((done / Math.max(1, total)) * WIDTH);
    const perSecond = rate(done);
    const left =
      perSecond > 0 && done - first > 20 ? `  ${timeLeft(((total - done) / perSecond) * 1000)}` : '';
    return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}  ${done}/${total}${rateWords(perSecond)}${left}`;
  };
  const progress: Progress = (name, done, total) => {
    if (name !== stage) {
      stage = name;
      began = now();
      first = done;
      tenth = -1;
      drawn = 0;
    }
    if (isTerminal) {
      if (now() - drawn < 80 && done !== total) return;
      drawn = now();
      write(
        `\r\u001B[K${WORDS[name].padEnd(9)} ${total === null ? `${done}${rateWords(rate(done))}` : bar(done, total)}`,
      );
    } else if (total !== null && total >= 200 && Math.floor((done * 10) / total) > tenth) {
      tenth = Math.floor((done * 10) / total);
      write(`${WORDS[name]} ${done} of ${total}\n`);
    }
  };
  return { progress, end: () => (isTerminal ? write('\r\u001B[K') : undefined) };
}

/** Nothing where it is not known yet, or so slow that it says nothing. */
function rateWords(perSecond: number): string {
  return perSecond >= 1 ? `  ${Math.round(perSecond)}/s` : '';
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s left` : `${Math.floor(seconds / 60)} min ${seconds % 60} s left`;
}
