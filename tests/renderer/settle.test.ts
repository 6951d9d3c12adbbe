// Ready lines that answer a doubt: by name where the name tells it all, else passage by passage, in words the program finds again.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/records/corpus.ts';
import { correctionsSchema } from '../../src/records/corrections.ts';
import type { Entity } from '../../src/records/entity.ts';
import { yamlPins } from '../../src/renderer/corrections-yaml.ts';
import { translator } from '../../src/renderer/interface.ts';
import { pinKey, settlements, splitting } from '../../src/renderer/settle.ts';
import { makeSite, type Site } from '../../src/renderer/site.ts';
import { checkedBlocks } from '../../src/text/checked-yaml.ts';
import { folded, foldedText, placesOf } from '../../src/text/folded.ts';
import { corpusOf } from '../corpus-of.ts';

const entity = (corpus: Corpus, label: string): Entity => {
  const found = corpus.entities.find((one) => one.label === label);
  if (found === undefined) throw new Error(`Nobody is called ${label}.`);
  return found;
};

const FILES = {
  'a.txt': 'One\n\nSin Hong Chol met Peter Otieno in Nairobi.\n',
  'b.txt': 'Two\n\nShin Hong Cheol left Nairobi for Kampala.\n',
  'c.txt': 'Three\n\nOtieno told reporters in Kampala that nothing had been signed. Otieno then flew home.\n',
};

describe('answers to a doubt', () => {
  const corpus = corpusOf(FILES);
  const site = makeSite(corpus);

  test('two full names are joined or kept apart by name', () => {
    const answers = settlements(site, entity(corpus, 'Sin Hong Chol'), entity(corpus, 'Shin Hong Cheol'));
    expect(answers).toEqual([
      { label: 'The same', yaml: 'same:\n  - ["Shin Hong Cheol", "Sin Hong Chol"]\n' },
      { label: 'Not the same', yaml: 'different:\n  - ["Shin Hong Cheol", "Sin Hong Chol"]\n' },
    ]);
  });

  test('a family name alone is never joined by name: it would join strangers of other articles', () => {
    const answers = settlements(site, entity(corpus, 'Peter Otieno'), entity(corpus, 'Otieno'));
    expect(answers.map(({ label }) => label)).toEqual(['The same', 'Not the same']);
    for (const { yaml } of answers) expect(yaml).not.toMatch(/^(?:same|different):/mu);
    expect(answers[0]?.yaml.match(/is: "Peter Otieno"/gu)).toHaveLength(2);
    expect(answers[1]?.yaml.match(/is: "Otieno \(who else\?\)"/gu)).toHaveLength(2);
  });

  test('of very many passages the first are settled at once, and the answer says how many of them', () => {
    const often = Array.from({ length: 50 }, (_, index) => `On line ${index} Otieno said no.`).join('\n\n');
    const many = corpusOf({ ...FILES, 'd.txt': `Four\n\n${often}\n` });
    const lone = many.entities
      .filter(({ label }) => label === 'Otieno')
      .sort((a, b) => b.mentions.length - a.mentions.length)[0];
    if (lone === undefined) throw new Error('Nobody is called Otieno.');
    const answers = settlements(makeSite(many), entity(many, 'Peter Otieno'), lone);
    const of = `the first 40 of ${lone.mentions.length} passages`;
    expect(answers.map(({ label }) => label)).toEqual([`The same: ${of}`, `Not the same: ${of}`]);
    expect(translator('de')(`Not the same: ${of}`)).toBe(
      `Nicht dasselbe: die ersten 40 von ${lone.mentions.length} Stellen`,
    );
  });

  test('two of one full name become one by a name of their own, whoever else is called so', () => {
    const namesakes = {
      'a.txt': 'One\n\nPaul Orr, a sprinter, spoke in Nairobi.\n',
      'b.txt': 'Two\n\nPaul Orr, the deputy governor, spoke in Kampala.\n',
    };
    const apart = corpusOf(namesakes);
    const [one, other] = apart.entities.filter(({ label }) => label === 'Paul Orr');
    if (one === undefined || other === undefined) throw new Error('There are two.');
    const answers = settlements(makeSite(apart), one, other);
    expect(answers.map(({ label }) => label)).toEqual(['The same', 'Not the same']);
    const joined = corpusOf(namesakes, {}, answers[0]?.yaml);
    expect(joined.entities.map(({ label }) => label)).toContain('Paul Orr (who?)');
    expect(joined.entities.map(({ label }) => label)).not.toContain('Paul Orr');
    const kept = corpusOf(namesakes, {}, answers[1]?.yaml);
    expect(kept.entities.filter(({ label }) => label.startsWith('Paul Orr'))).toHaveLength(2);
  });

  test('the words around a passage are looked for once, however many doubts it answers', () => {
    const [mention] = entity(corpus, 'Otieno').mentions;
    if (mention === undefined) throw new Error('Otieno has no passage.');
    const key = pinKey(site, mention);
    expect(key).not.toBeNull();
    expect(pinKey(site, mention)).toBe(key);
  });

  test('where no words are published none are quoted', () => {
    const index = makeSite(corpusOf(FILES, { publish: 'index' }));
    expect(settlements(index, entity(corpus, 'Peter Otieno'), entity(corpus, 'Otieno'))).toEqual([]);
    expect(
      settlements(index, entity(corpus, 'Sin Hong Chol'), entity(corpus, 'Shin Hong Cheol')),
    ).toHaveLength(2);
  });

  test('a join is undone by name where the names differ, else at the passage', () => {
    const joined = corpusOf({
      'a.txt': 'One\n\nAmina Wanjiru spoke in Nairobi. Amina Wanjiru left. Wanjiru came back.\n',
    });
    const of = makeSite(joined);
    const [first, second, third] = entity(joined, 'Amina Wanjiru').mentions;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('There are three.');
    expect(splitting(of, first, second)).toContain('pin:\n');
    expect(splitting(of, first, third)).toContain('text: "Wanjiru"\n    is: "Wanjiru (who else?)"');
  });
});

/** Sentences that repeat themselves, in signs that fold together. */
const sentence = fc.constantFrom(
  'Peter Otieno met Amina Wanjiru. ',
  'Peter Otieno met Amina Wanjiru. ',
  'Otieno said “no”, and Peter Otieno’s men left. ',
  'Otieno said "no", and Peter Otieno\'s men left. ',
  'It rained in Nairobi.\n\n',
  '\n\n',
);

test('every key stands once in its article and holds its words once, as the program looks for them, or there is none', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
      const corpus = corpusOf({ 'a.txt': `Report\n\n${sentences.join('')}\n` });
      const site: Site = makeSite(corpus);
      for (const article of corpus.articles) {
        for (const mention of corpus.indexes.mentionsOfArticle.get(article.id) ?? []) {
          const key = pinKey(site, mention);
          if (key === null) continue;
          const places = placesOf(key.quote, folded(article.text));
          expect(places).toHaveLength(1);
          const [place] = places;
          expect(
            placesOf(key.text, folded(article.text)).filter(
              ({ start, end }) => place !== undefined && start >= place.start && end <= place.end,
            ),
          ).toEqual([{ start: mention.start, end: mention.end }]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('any words make lines that the corrections file reads back as they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (words) => {
      const yaml = yamlPins([{ article: words, quote: words, text: words, is: words }]);
      expect(checkedBlocks(yaml, correctionsSchema, 'c.yaml').value?.pin).toEqual([
        { article: words, quote: words, text: words, is: words },
      ]);
    }),
  );
});

test('the quick way to fold a text comes to the same as the one with offsets', () => {
  const signs = fc.constantFrom(
    ' ',
    '\n',
    '\t',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '‘',
    '’',
    '“',
    '”',
    '"',
    "'",
    'a',
    'é',
    '字',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 40 }), (all) => {
      const text = all.join('');
      expect(foldedText(text).trim()).toBe(folded(text).text.trim());
    }),
  );
});
