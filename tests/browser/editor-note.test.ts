// A note by the editor on the page of a name: above what the articles say, and in the way of nothing.
import { expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const met = (day: number) =>
  `---\ntitle: Day ${day}\npublished: 2024-03-0${day}\n---\n\nAmina Keller, the water minister, met Peter Brandt of the Harbour Bank in Lamu.\n`;

const { roots, visit } = useSite({
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((day) => [`${day}.md`, met(day)])),
  '_corrections.yaml': 'notes:\n  Amina Keller: Not to be confused with her sister.\n',
});

test('a note on a name stands over its passages, beside its facts, and is as high as its words', async () => {
  const [, root] = roots[0];
  await visit(root(), 'people/amina-keller.html', async (page) => {
    const boxOf = async (part: string) => {
      const box = await page.locator(part).first().boundingBox();
      if (box === null) throw new Error(`The page has no ${part}.`);
      return box;
    };
    const [note, facts, body, beside] = await Promise.all(
      ['.editor', '.facts', '.body', '.with'].map((part) => boxOf(part)),
    );
    expect(note?.x).toBe(body?.x);
    expect((note?.y ?? 0) + (note?.height ?? 0)).toBeLessThanOrEqual((body?.y ?? 0) + 1);
    expect(note?.height).toBeLessThan(120);
    expect((beside?.y ?? 0) - (facts?.y ?? 0) - (facts?.height ?? 0)).toBeLessThan(60);
  });
});
