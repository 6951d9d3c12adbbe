import { expect, test } from 'vitest';
import { makeProgress } from '../../src/command/progress.ts';

function shown(isTerminal: boolean): {
  report: (stage: 'reading' | 'writing', done: number, total: number | null, at: number) => void;
  text: () => string;
} {
  let clock = 0;
  let text = '';
  const { progress } = makeProgress(
    (piece) => {
      text += piece;
    },
    () => clock,
    isTerminal,
  );
  return {
    report: (stage, done, total, at) => {
      clock = at;
      progress(stage, done, total);
    },
    text: () => text,
  };
}

test('on a terminal: how many, how many a second, and the time left', () => {
  const { report, text } = shown(true);
  report('reading', 0, 1000, 0);
  report('reading', 250, 1000, 10_000);
  expect(text()).toContain('250/1000  25/s  30 s left');
});

test('where the end is not known: how many, and how many a second', () => {
  const { report, text } = shown(true);
  report('writing', 1, null, 0);
  report('writing', 3000, null, 2000);
  expect(text()).toContain('writing   3000  1500/s');
});

test('what the cache gave at once does not count towards the rate', () => {
  const { report, text } = shown(true);
  report('reading', 900, 1000, 0);
  report('reading', 950, 1000, 10_000);
  expect(text()).toContain('950/1000  5/s  10 s left');
});

test('elsewhere a line for each tenth of a long stage, none for a short one', () => {
  const { report, text } = shown(false);
  for (let done = 1; done <= 50; done += 1) report('reading', done, 50, done);
  expect(text()).toBe('');
  for (let done = 1; done <= 400; done += 1) report('writing', done, 400, done);
  expect(text().split('\n')).toHaveLength(12);
});
