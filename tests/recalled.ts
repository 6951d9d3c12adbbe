// A recall that keeps all in memory, and tells for which keys something was made.
import type { Recall } from '../src/text/recall.ts';

export function recalled(): { readonly recall: Recall; readonly made: string[] } {
  const kept = new Map<string, string>();
  const made: string[] = [];
  return {
    made,
    recall(key, make) {
      const text = kept.get(key) ?? make();
      if (!kept.has(key)) made.push(key);
      kept.set(key, text);
      return text;
    },
  };
}
