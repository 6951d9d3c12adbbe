// Work that must not run twice at once.

/** `work`, never twice at once: of what comes while it runs the newest is done after it. Where it throws, nothing is done any more. */
export function eachInTurn<T>(work: (newest: T) => Promise<void>): (next: T) => Promise<void> {
  let isRunning = false;
  let waiting: { readonly next: T } | null = null;
  return async (next) => {
    waiting = { next };
    if (isRunning) return;
    isRunning = true;
    while (waiting !== null) {
      const { next: newest }: { readonly next: T } = waiting;
      waiting = null;
      await work(newest);
    }
    isRunning = false;
  };
}
