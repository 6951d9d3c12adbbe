// Who says, tells, reports or denies what.
import type { Finding } from './finding.ts';
import type { Scene } from './scene.ts';

/** Statements 'said' and 'reported' of a sentence. */
export function speech(_scene: Scene): readonly Finding[] {
  return [];
}
