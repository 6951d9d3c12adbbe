import { expect, test } from 'vitest';
import { datesIn } from './article.ts';

test('figures that can be read two ways stay two readings', () => {
  const [date] = datesIn('The permit of 09/02/2026 has lapsed.');
  expect(date?.value).toMatchObject({
    edtf: '[2026-02-09,2026-09-02]',
    earliest: '2026-02-09',
    latest: '2026-09-02',
  });
  expect(date?.value.because).toContain('nothing in the article tells which');
});

test.each([
  ['the language', 'Le permis du 09/02/2026 est expiré.', { language: 'fr' }, '2026-02-09'],
  ['the region of the language', 'The permit of 09/02/2026 has lapsed.', { language: 'en-US' }, '2026-09-02'],
  ['another date', 'Issued 09/02/2026, renewed 25/03/2026.', {}, '2026-02-09'],
  ['another date, the other way', 'Issued 09/02/2026, renewed 03/25/2026.', {}, '2026-09-02'],
  ['the day of publication', 'Updated 09/02/2026.', { published: '2026-09-02' }, '2026-09-02'],
])('%s tells the order', (_, text, setting, edtf) => {
  const [date] = datesIn(text, setting);
  expect(date?.value.edtf).toBe(edtf);
  expect(date?.value.inferredParts).toHaveProperty('order');
  expect(date?.value.because).not.toBeNull();
});

test('a year of two figures says that its century was worked out', () => {
  const [date] = datesIn('Its date matches the aircraft, 25/8/07.');
  expect(date?.value.edtf).toBe('2007-08-25');
  expect(date?.value.inferredParts).toEqual({ century: 20 });
});
