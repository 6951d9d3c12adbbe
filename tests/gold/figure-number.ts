// The number in annotated words, read apart from the program's own reader so that one can check the other.

const WORDS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at): [string, number] => [word, 30 + 10 * at]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
]);

/** First number of the words with its scale ('$ 5.5 billion': 5,500,000,000); null where they name none ('dozens'). */
export function figureNumber(words: string): number | null {
  const found =
    /(?<digits>\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?)[\s-]{0,2}(?<scale>[a-z]{1,8})?/iu.exec(
      words,
    )?.groups;
  if (found?.['digits'] !== undefined)
    return (
      Number(found['digits'].replaceAll(',', '')) * (SCALES.get((found['scale'] ?? '').toLowerCase()) ?? 1)
    );
  let number: number | null = null;
  for (const word of words.toLowerCase().split(/[^a-z]+/u)) {
    const value = WORDS.get(word) ?? TENS.get(word);
    const scale = SCALES.get(word);
    if (value !== undefined) number = (number ?? 0) + value;
    else if (scale !== undefined && number !== null && word.length > 2) number *= scale;
  }
  return number;
}
