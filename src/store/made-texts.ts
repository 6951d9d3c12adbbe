// Texts that are dear to make and depend on little, kept from one build to the next.
import { join } from 'node:path';
import { MAKE_ANEW, type Recall } from '../text/recall.ts';
import { ALL_PARTS, codeVersion } from './code-version.ts';
import { openReadCache } from './read-cache.ts';

export interface MadeTexts {
  readonly recall: Recall;
  /** Write what was made, and drop what no build has asked for. Nothing can be asked for afterwards. */
  readonly close: () => void;
}

/** Kept beside what was read of each file, by the version of the whole program; a folder that cannot be used keeps nothing. Without a cache all is made anew. */
export function openMadeTexts(cache: string | null | undefined): MadeTexts {
  const version = cache ? codeVersion(ALL_PARTS) : null;
  if (!cache || version === null) return { recall: MAKE_ANEW, close: () => {} };
  const kept = openReadCache(join(cache, 'made'), version);
  return {
    recall(key, make) {
      const before = kept.get(key);
      if (before !== null) return before;
      const made = make();
      kept.set(key, made);
      return made;
    },
    close() {
      kept.close(); // what could not be kept is made again
    },
  };
}
