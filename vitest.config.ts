import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './tests/setup/closing-line.ts';

/**
 * Tests that start programs, browsers or whole builds, measure what the processor does, or put another module in the place of ours: each
 * file in a process of its own.
 */
const ofPrograms = [
  ...['bin', 'browser', 'fuzz', 'hostile', 'sites', 'store', 'workers'].map(
    (folder) => `tests/${folder}/**/*.test.ts`,
  ),
  'tests/renderer/comparisons-of-long-paragraphs.test.ts',
];
const everything = 'tests/**/*.test.ts';
/** Two on two processors, though one of them also has a browser to serve: most of such a test is waiting. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: ['default', new ClosingLine()],
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }, // nothing may depend on either
    projects: [
      {
        extends: true,
        test: { name: 'programs', include: ofPrograms, maxWorkers, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        // Their files share a process, for reading the program anew took each of them most of a second.
        test: {
          name: 'functions',
          include: [everything],
          exclude: ofPrograms,
          isolate: false,
          maxWorkers,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
