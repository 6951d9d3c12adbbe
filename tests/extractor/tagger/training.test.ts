import { describe, expect, test } from 'vitest';
import { wordLists } from '../../../src/extractor/tagger/program-data.ts';
import { fitLine } from '../../../src/extractor/tagger/training/calibrate.ts';
import { recipe, trainModel } from '../../../src/extractor/tagger/training/recipe.ts';
import { isHeldOut, setApart } from '../../../src/extractor/tagger/training/sources.ts';
import { parseWritten } from '../../../src/extractor/tagger/training/written-format.ts';

const file = `# written-001 | Example Courier | politics
[person:Amina Diallo] met [person:Jonas Berg] in [place:Dakar] on Monday.
The [organisation:Example Bank] of [place:Senegal] said [person:Diallo] had left [place:Dakar].

# written-002 | Example Post | business
[organisation:Example Bank] opened an office in [place:Lagos], [person:Chidi Okafor] said.
`;

describe('training', () => {
  test('the same articles give the same bytes', () => {
    const articles = parseWritten(file, 'written');
    const train = (seed: number): Uint8Array =>
      trainModel(articles, {
        heldOut: articles,
        table: wordLists(),
        recipe: { ...recipe, epochs: 2, leastCount: 1, seed },
      }).bytes;
    expect(train(7)).toEqual(train(7));
    expect(train(7)).not.toEqual(train(8));
  });

  test('a model that saw its articles often knows their names', () => {
    const articles = parseWritten(file, 'written');
    const { model } = trainModel(articles, {
      heldOut: [],
      table: wordLists(),
      recipe: { ...recipe, epochs: 10, leastCount: 1, hidden: 0, forgotten: 0 },
    });
    expect(model.step).toBeGreaterThan(0);
    expect(model.weights.length).toBeGreaterThan(1000);
  });

  test('marks in written articles become offsets', () => {
    const [first, second] = parseWritten(file, 'written');
    expect(first?.id).toBe('written-001');
    expect(first?.entities.map(({ start, end, type }) => `${type} ${first.text.slice(start, end)}`)).toEqual([
      'PERSON Amina Diallo',
      'PERSON Jonas Berg',
      'PLACE Dakar',
      'ORG Example Bank',
      'PLACE Senegal',
      'PERSON Diallo',
      'PLACE Dakar',
    ]);
    expect(second?.text.startsWith('Example Bank opened')).toBe(true);
    expect(() => parseWritten('# written-003 | x | y\n[thing:Moon] rose.', 'written')).toThrow(
      '[thing:Moon]',
    );
  });

  test('parts 8 and 16 and every seventh written article are never trained on', () => {
    const article = { text: '', entities: [] };
    expect(isHeldOut({ ...article, id: 'voa-0200', source: 'voa-8' })).toBe(true);
    expect(isHeldOut({ ...article, id: 'voa-0300', source: 'voa-1' })).toBe(false);
    expect(isHeldOut({ ...article, id: 'written-014', source: 'written' })).toBe(true);
    expect(isHeldOut({ ...article, id: 'written-015', source: 'written' })).toBe(false);
  });

  test('a share of each collection is set apart, none of the posts and contracts', () => {
    const articlesOf = (source: string) =>
      Array.from({ length: 50 }, (_, at) => ({ id: `${source}-${at}`, source, text: '', entities: [] }));
    const { learned, apart } = setApart([...articlesOf('gum'), ...articlesOf('wnut17')]);
    expect(apart.map(({ id }) => id)).toEqual(['gum-23', 'gum-47']);
    expect(learned).toHaveLength(98);
  });

  test('the line of confidence stays near where surest cases are often wrong', () => {
    const cases = [
      ...Array.from({ length: 200 }, (_, at) => [4 + (at % 10), at % 9 !== 0] as const),
      ...Array.from({ length: 5 }, () => [13.8, false] as const),
    ];
    const [slope, offset] = fitLine(cases); // bare Newton steps end at 1502 and 177 here
    const confidence = (odds: number): number => 1 / (1 + Math.exp(-(slope * odds + offset)));
    expect(slope).toBeLessThan(1);
    expect(confidence(8)).toBeGreaterThan(0.8); // 88 in 100 are right
    expect(confidence(8)).toBeLessThan(0.92);
  });
});
