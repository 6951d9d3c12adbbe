// The known word that somebody probably meant.

/** Edits (insert, delete, replace, swap neighbours) that turn `a` into `b`; stops counting above `limit`. Optimal string alignment distance. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? limit + 1;
}

/** The candidate closest to `word`, or null when none is within a third of its length (at least 2 edits; 1 for words of up to four letters, of which 2 leave too little). Ties: first in code unit order. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const lower = word.slice(0, 200).toLowerCase();
  const limit = lower.length < 5 ? 1 : Math.max(2, Math.floor(lower.length / 3));
  let found: string | null = null;
  let best = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(lower, candidate.slice(0, 200).toLowerCase(), Math.min(limit, best));
    if (distance < best || (distance === best && found !== null && distance <= limit && candidate < found)) {
      best = distance;
      found = candidate;
    }
  }
  return found;
}

/** So many candidates are looked at in a second or two. */
const MOST_LOOKS = 1_000_000;

/**
 * `nearest` for as many words as a file can hold, against as many candidates as a collection has: once `most` have been looked at, nothing
 * is near to any further word.
 */
export function nearestOfMany(most = MOST_LOOKS): typeof nearest {
  let left = most;
  return (word, candidates) => {
    if (left <= 0) return null;
    const list = [...candidates];
    left -= list.length;
    return nearest(word, list);
  };
}
