// Two nodes that may be one, with the reason why they were not joined.
import type { Node } from './node.ts';

export interface FoundDoubt {
  readonly a: Node;
  readonly b: Node;
  readonly rule: string;
  readonly reason: string;
}
