// Weeks by their number. The days are those of ISO 8601 calendars.
import { expect, test } from 'vitest';
import { remark } from './article.ts';

test.each([
  ['en', 'The mill shuts in [date=2024-06-03~/2024-06-09~:week 23 of 2024], the firm said.'],
  [
    'en',
    'Cases peaked in [date=2020-12-28~/2021-01-03~:week 53, 2020], and again in [date=2021-01-04~/2021-01-10~:week 1 2021].',
  ],
  ['en', 'Deaths rose in calendar [date=2024-12-30~/2025-01-05~:week 1 of 2025].'],
  ['fr', 'La grippe a culminé en [date=2025-03-17~/2025-03-23~:semaine 12 de 2025].'],
  ['es', 'El brote empezó en la [date=2023-01-30~/2023-02-05~:semana 5 de 2023].'],
  ['en', 'He threw three passes in Week 3 of [date=2024:2024].'], // a round of a league
  ['en', 'There is no week 53 of [date=2024:2024] in any calendar.'],
  ['en', 'She was in week 23 and felt well.'],
  ['en', 'They worked weeks 3 of [date=2024:2024] alone.'],
  ['de', 'In [date=2024-06-03~/2024-06-09~:KW 23/2024] waren es 611 Fälle.'],
  ['de', 'In der [date=2023-02-13~/2023-02-19~:7. Kalenderwoche 2023] stieg die Zahl.'],
  ['de', 'Im Lager fielen 23 KW aus.'], // a load
] as const)('%s: %s', (language, marked) => {
  expect(remark(marked, { language })).toBe(marked);
});
