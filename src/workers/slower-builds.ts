// What is said of a build that is whole and took longer than it need, or will the next time.
import type { Problem } from '../records/problem.ts';

/** A thread failed, and one did the work of all. @param folder what was worked on, as the user knows it */
export function threadsLost(folder: string, error: unknown): Problem {
  const causes: string[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause) causes.unshift(cause.message);
  return {
    code: 'threads-lost',
    level: 'note',
    file: folder,
    line: null,
    message: `One processor did the work of all, because a thread failed (${causes[0] ?? String(error)}); nothing is missing.`,
    hint: 'Where memory is short, build with --jobs 1.',
  };
}

/** The cache cannot be written. @param cache its folder, as the user knows it */
export function cacheNotKept(cache: string, fault: string): Problem {
  return {
    code: 'cache-not-kept',
    level: 'note',
    file: cache,
    line: null,
    message: `What was read could not be kept for the next build (${fault}); this build is whole.`,
    hint: 'Make room or name another folder with --cache DIR.',
  };
}
