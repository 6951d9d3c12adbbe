import { expect, test } from 'vitest';
import { withPairedQuotes } from '../../../src/extractor/statements/paired-quotes.ts';
import { markedArticle } from './marked-article.ts';
import { statementsIn } from './statements-in.ts';

const read = (text: string): string => withPairedQuotes(markedArticle([text]).article).text;

test.each([
  ["''We won,'' she said.", '“ We won, ” she said.'],
  ["``We won,'' she said.", '“ We won, ” she said.'],
  ['‘‘We won,’’ she said.', '“ We won, ” she said.'],
  ["A pipe of 5' 10'' burst.", "A pipe of 5' 10'' burst."],
  ["It is '''bold''' there.", "It is '''bold''' there."],
  ["''We won, she said.", "''We won, she said."],
])('two single signs for a double one: %s', (text, marks) => {
  expect(read(text)).toBe(marks);
});

test('who says what is in them', () => {
  expect(statementsIn("''It flew over us,'' said [person:Dan Pell], who was there.")).toContain(
    'said | Dan Pell | It flew over us',
  );
});
