// Whether words stand once in a text that is asked again and again, however long it is.

/** Up to so many UTF-16 units a plain search is quick enough; an index takes four bytes for each. */
const SHORT = 1 << 17;
/** Units of the stretches by which a long text is indexed. */
const GRAM = 4;
const BUCKETS = 1 << 16;

/** Whether `words` stand in a text exactly once, overlaps counted. */
export type StandsOnce = (words: string) => boolean;

/** Make the look-up for `text`: for a long one an index, made in linear time, after which a question costs about as much as its rarest letters are frequent. */
export function standsOnceIn(text: string): StandsOnce {
  return text.length <= SHORT ? (words) => standsOnce(text, words) : indexed(text);
}

/** The same of a text that is asked once. */
export function standsOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
}

function indexed(text: string): StandsOnce {
  const starts = text.length - GRAM + 1;
  const first = new Int32Array(BUCKETS + 1);
  for (let at = 0; at < starts; at += 1) add(first, bucketAt(text, at) + 1, 1);
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) add(first, bucket + 1, first[bucket] ?? 0);
  const next = first.slice();
  const places = new Int32Array(starts);
  for (let at = 0; at < starts; at += 1) {
    const bucket = bucketAt(text, at);
    places[next[bucket] ?? 0] = at;
    add(next, bucket, 1);
  }
  const size = (bucket: number): number => (first[bucket + 1] ?? 0) - (first[bucket] ?? 0);
  return (words) => {
    if (words.length < GRAM) return standsOnce(text, words); // stands twice before long
    let rarest = 0;
    for (let at = 1; at <= words.length - GRAM; at += 1)
      if (size(bucketAt(words, at)) < size(bucketAt(words, rarest))) rarest = at;
    const bucket = bucketAt(words, rarest);
    let count = 0;
    for (let row = first[bucket] ?? 0; row < (first[bucket + 1] ?? 0) && count < 2; row += 1)
      if (text.startsWith(words, (places[row] ?? 0) - rarest)) count += 1;
    return count === 1;
  };
}

function add(numbers: Int32Array, at: number, more: number): void {
  numbers[at] = (numbers[at] ?? 0) + more;
}

function bucketAt(text: string, at: number): number {
  let hash = 0;
  for (let unit = at; unit < at + GRAM; unit += 1) hash = Math.imul(hash ^ text.charCodeAt(unit), 0x9e3779b1);
  return hash >>> 16;
}
