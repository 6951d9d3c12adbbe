import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { featuresAt, mostFeatures, type Prepared, prepare } from '../../../src/extractor/tagger/features.ts';
import { smallWord } from '../../../src/extractor/tagger/known-words.ts';
import { labelCount } from '../../../src/extractor/tagger/labels.ts';
import { addScores } from '../../../src/extractor/tagger/model.ts';
import { nameModel, wordLists } from '../../../src/extractor/tagger/program-data.ts';
import { readText } from '../../../src/extractor/tagger/reading.ts';
import { scoringOf } from '../../../src/extractor/tagger/scoring.ts';
import { tokenKinds, tokensOf } from '../../../src/text/tokens.ts';

const articles = readFileSync(new URL('../../../training/voa.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .slice(0, 25)
  .map((line): string => String(JSON.parse(line).text));
const odd = [
  '',
  'Al-Shabaab, the group led by Mr. Abu-Zubeyr, said in Mogadishu: "We (AS) will not go."',
  'KIM JONG UN SAYS ALL IS WELL IN PYONGYANG. Jong-un’s U.S. visit, by 李克强 and Владимир Путин, cost $5.5m.',
  'A. A. A. Kim-Lee-Park-Choi-Han-Yoon-Jang-Lim-Oh-Seo of the Bank of the Republic of the Congo, a bank, ',
  `${'Very '.repeat(300)}Long`,
];

/** The scores of all stretches as the training sees them: every feature hashed and looked up. */
function plainScores(prepared: Prepared): number[] {
  const features = new Int32Array(mostFeatures);
  return prepared.reading.stretches.flatMap(([first, last]) => {
    const scores = new Int32Array((last - first) * labelCount);
    for (let at = first; at < last; at += 1) {
      const count = featuresAt(prepared, at, features);
      addScores(nameModel(), { features, count }, { scores, from: (at - first) * labelCount });
    }
    return [...scores];
  });
}

function quickScores(prepared: Prepared): number[] {
  const add = scoringOf(prepared, nameModel());
  return prepared.reading.stretches.flatMap(([first, last]) => {
    const scores = new Int32Array((last - first) * labelCount);
    add(first, last, scores);
    return [...scores];
  });
}

describe('the scores of the tagger', () => {
  test.each([...odd, ...articles])('are those of all features, looked up one by one: %.40s', (text) => {
    const prepared = prepare(text, wordLists());
    expect(quickScores(prepared)).toEqual(plainScores(prepared));
  });

  test('are the same after so many words that the known ones are forgotten', () => {
    const text = articles[0] ?? '';
    const prepared = prepare(text, wordLists());
    const before = quickScores(prepared);
    const many = Array.from({ length: 70_000 }, (_, at) => `Word${at}x`).join(' ');
    readText(many);
    readText('Another text.');
    expect(quickScores(prepared)).toEqual(before);
    expect(quickScores(prepare(text, wordLists()))).toEqual(before);
  });
});

describe('a word in lower case', () => {
  test.each([...odd, ...articles.slice(0, 3)])('is what the language makes of it: %.40s', (text) => {
    const { length, start, end, kind } = tokensOf(text);
    for (let at = 0; at < length; at += 1) {
      const word = text.slice(start[at], end[at]);
      expect(smallWord(text, start[at] ?? 0, end[at] ?? 0, kind[at] ?? 0)).toBe(word.toLowerCase());
    }
    expect(smallWord('ΣΑΣ', 0, 3, tokenKinds.upper)).toBe('σας');
  });
});
