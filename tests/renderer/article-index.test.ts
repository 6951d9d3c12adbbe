import { expect, test } from 'vitest';
import { buildSite } from '../sites/build-site.ts';

const lead = async (text: string): Promise<string | undefined> => {
  const { site } = await buildSite({ 'a.md': `---\ntitle: Ports cut forecast\n---\n\n${text}\n` });
  return /<p class="lead"[^>]*>(?<lead>[^<]*)/u.exec(site.get('index.html') ?? '')?.groups?.['lead'];
};

test.each([
  ['a masthead', 'Financial Times\n\nThe ports of Portugal cut their forecast of growth for the year.'],
  ['a town', 'Lisbon.\n\nThe ports of Portugal cut their forecast of growth for the year.'],
])('an article is not introduced by %s that stands above its text', async (_, text) => {
  expect(await lead(text)).toBe('The ports of Portugal cut their forecast of growth for the year.');
});

test('an interview is introduced by its first answer, not by who asks', async () => {
  const answer = 'We will build a second clinic in Kisumu before the end of the year.';
  expect(await lead(`(Interviewer: Teresa Lopes)\n\nQ: What comes next?\n\nA: ${answer}`)).toBe(answer);
});

test('the sentence after a town is shown with it', async () => {
  const shown = 'Lisbon. The ports of Portugal cut their forecast of growth for the year.';
  const rest =
    'The ministry, which had asked for it in spring, said nothing about the reasons until late in the evening.';
  expect(await lead(`${shown} ${rest}`)).toBe(shown);
});

test('a town alone introduces no article, however long the sentence after it is', async () => {
  const long =
    'Lisbon. The ports of Portugal, which had been asked in spring by the ministry and by both unions what they would need, cut their forecast of growth for the year by half on the last day of the month.';
  expect(await lead(long)).toBe(long);
  const longer = long.replace('by half', `by half ${'and again '.repeat(20)}`);
  expect(await lead(longer)).toMatch(/^Lisbon\. The ports .{150,240} …$/u);
});

test('an article of short lines is introduced by the first of them', async () => {
  expect(await lead('Ports cut forecast.\n\nShares fall.')).toBe('Ports cut forecast.');
});
