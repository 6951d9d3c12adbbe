import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';

/** The sentences of a text whose expected ends are marked with '|'. */
function split(text: string): string {
  return sentencesOf(text)
    .map((sentence) => text.slice(sentence.start, sentence.end))
    .join('|');
}

describe('sentences end where a reader would end them', () => {
  test.each([
    ['a stop before a capital', 'Saldo met the envoy.| He cited vegetable oil.'],
    [
      'titles',
      'He thanked Mr. Kim and Gen. Pak Jong Chon.| Dr. A. B. Lee left.| Cllr. Orra and Dn. Vaka stayed.',
    ],
    ['initials', 'George W. Bush and J. K. Rowling spoke.| They left.'],
    ['dotted countries', 'The U.S. Senate and the U.N. Security Council voted.| Then the U.S. left.'],
    ['a dotted country at an end', 'They live in the U.S.| The group said so.'],
    ['decimal numbers', 'Prices rose 3.5 percent.| Wages fell 1.2 percent.'],
    [
      'numbered things',
      'Resolution No. 1718 and Art. 5 apply.| No. He refused.'.replace(' No. He', ' No.| He'),
    ],
    ['rupees and takas', 'It lost Rs. 300 million and Tk. 5 crore.| Tk rose.| Mr Rao paid.'],
    ['clock times', 'It began at 3 p.m. Tuesday.| It ended at 5 p.m.| Police left.'],
    ['clock times of zones', 'It was felt by 10 a.m. (9 p.m. ET Monday), she said.| It ended at 5 p.m. PT.'],
    ['months', 'He spoke on Jan. 5 and on Feb. 9.| He left.'],
    [
      'German days and ordinals',
      'Sie kam am 17. April und ging vom 3. bis 5. Mai.| Es war der 3. Tag.| Er war 17.| Dann ging er.',
    ],
    ['numbers at an end', 'I am 17.| Then came Paragraphs 3 and 4.| August was hot.'],
    ['companies', 'Acme Inc. of Ohio and Foo Corp. agreed.| They signed.'],
    ['closing quotes', '"We won."| He left.| “Stay.”| She did.'],
    ['a question inside a sentence', '"Why?" he asked.| Nobody knew.'],
    ['brackets', 'It rained (all day.)| Then it stopped.'],
    ['reference marks', 'The war ended.[5]| The town was rebuilt.'],
    ['a lost blank', 'They ended the war.|The government fell.'],
    ['Chinese', '朝鲜中央通讯社报道。|金正恩说：“好。”|他走了。'],
    ['Hindi', 'यह पहला है।| यह दूसरा है।'],
    ['Arabic', 'هل هذا صحيح؟| نعم.'],
    ['spaced dots', 'He left . . .| She stayed.'],
  ])('%s', (_name, marked) => {
    expect(split(marked.replaceAll('|', ''))).toBe(marked.replaceAll('| ', '|'));
  });

  test('a line break always ends a sentence, with or without a stop', () => {
    expect(split('Talks in Moscow\nKim left Pyongyang on Monday\n\nHe returned.')).toBe(
      'Talks in Moscow|Kim left Pyongyang on Monday|He returned.',
    );
  });

  test('addresses and file names are not cut', () => {
    expect(split('See www.example.com/a?b and Node.js 3.5 at example.org.')).not.toContain('|');
  });

  test('a part of the text has offsets into the whole text', () => {
    const text = 'One here. Two here. Three here.';
    expect(sentencesOf(text, 10, 19)).toEqual([{ start: 10, end: 19 }]);
  });
});

describe('any text gives an answer', () => {
  test('sentences of any string stand in order, are not blank and lose no visible character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of sentencesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]/u);
          last = end;
        }
        expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  test.each(['a', 'A', ' ', '. ', 'A. ', '"', '.', "'", 'a.', '[1]', '𝒜', '\n', 'Mr. '])(
    'twice as much of %j takes about twice the time',
    (unit) => {
      const time = (count: number): number => {
        const text = unit.repeat(count);
        const begin = process.cpuUsage().user;
        sentencesOf(text);
        return (process.cpuUsage().user - begin) / 1000;
      };
      time(60_000);
      expect(time(120_000)).toBeLessThan(4 * time(60_000) + 200);
    },
  );
});
