import { describe, expect, test } from 'vitest';
import { withDoubleQuotes } from '../../../src/extractor/statements/single-quotes.ts';
import { markedArticle } from './marked-article.ts';
import { statementsIn } from './statements-in.ts';

const read = (...blocks: string[]): string => withDoubleQuotes(markedArticle(blocks).article).text;

describe('single quotation marks', () => {
  test('a paragraph of very many of them', () => {
    const text = "'Go,' he said. ".repeat(100_000);
    expect(read(text)).toBe('“Go,” he said. '.repeat(100_000));
  });

  test('and very many paragraphs with none, but for the first', () => {
    const blocks = Array<string>(40_000).fill('The ferry ran to the island and back again.');
    expect(read("'Go,' he said.", ...blocks)).toBe(['“Go,” he said.', ...blocks].join('\n\n'));
  });

  test('and one quotation that holds very many double ones', () => {
    const said = (quoted: string): string => Array(100_000).fill(`She said ${quoted}.`).join(' ');
    expect(read(`‘${said('“go”')}’`)).toBe(`“${said('‘go’')}”`);
  });

  test.each([
    ['‘We will not leave,’ said Ann.', '“We will not leave,” said Ann.'],
    ["'We will not leave,' said Ann.", '“We will not leave,” said Ann.'],
    ['‘The players’ union is angry,’ he said.', '“The players’ union is angry,” he said.'],
    [
      'He called the ‘workers’ lazy and the ‘bosses’ idle.',
      'He called the “workers” lazy and the “bosses” idle.',
    ],
    ["'It was '98,' he said, 'or '99.'", "“It was '98,” he said, “or '99.”"],
    ["'40 cows died,' he said.", '“40 cows died,” he said.'],
    ["'You'd have to ask 'em,' he said.", "“You'd have to ask 'em,” he said."],
    ['‘He said: “Go.” So I went,’ said Ann.', '“He said: ‘Go.’ So I went,” said Ann.'],
    ['‘Rock ’n’ roll and nothin’ else,’ he said.', '“Rock ’n’ roll and nothin’ else,” he said.'],
  ])('%s', (text, marks) => {
    expect(read(text)).toBe(marks);
  });

  test.each([
    ['“He said ‘no’ to me,” said Ann.'],
    ["The Joneses' farm and the players' heads."],
    ["The '70s extension sank 6' into James' garden."],
    ['O‘Hara and ‘90s music weren’t to blame.'],
    ['‘They never closed this, he said.'],
    ['The pipe was 6" wide, and the boys’ jobs went.'],
  ])('%s stays as it is', (text) => {
    expect(read(text)).toBe(text);
  });

  test('a quotation that goes on in the next paragraph may stay open', () => {
    expect(read('‘They are not idle.', '‘They work,’ she said.')).toBe(
      '“They are not idle.\n\n“They work,” she said.',
    );
  });
});

describe('speech in single quotation marks', () => {
  test('has its speakers, and the words of the article', () => {
    expect(
      statementsIn(
        '‘It’s a lie,’ [person:Dennis Crouch] told the court. ‘I never touched the girls’ money.’',
        '‘What they tell us is simple,’ said [person:Aoife Brennan]. ‘They say: “We can’t go on.” And they mean it.’',
      ),
    ).toEqual([
      'said | Dennis Crouch | It’s a lie',
      'said | Dennis Crouch | I never touched the girls’ money',
      'said | Aoife Brennan | What they tell us is simple',
      'said | Aoife Brennan | They say: “We can’t go on.” And they mean it',
    ]);
  });

  test('a paragraph that is one quotation belongs to who was quoted before', () => {
    expect(
      statementsIn(
        '‘There are cold houses,’ [person:Joan Pelham] said.',
        '‘They are not idle. They work in our hospitals and drive our buses.',
        '‘And we let the companies take millions.’',
      ),
    ).toEqual([
      'said | Joan Pelham | There are cold houses',
      'said | Joan Pelham | They are not idle. They work in our hospitals and drive our buses',
      'said | Joan Pelham | And we let the companies take millions',
    ]);
  });

  test('an answer in a paragraph of its own has no speaker', () => {
    expect(
      statementsIn(
        '“Who pays the bill in the end?” [person:Joan Pelham] said.',
        '“Nobody pays it, and nobody ever did, as far as I can tell you today.”',
      ),
    ).toEqual(['said | Joan Pelham | Who pays the bill in the end?']);
  });

  test('what somebody says that another said is the words of the first', () => {
    expect(statementsIn('[person:Ann Lee] told jurors: “Nobody paid. It was in the post, he said.”')).toEqual(
      ['said | Ann Lee | Nobody paid', 'said | Ann Lee | It was in the post, he said'],
    );
  });

  test('the minister who insists in a sentence with But is she who goes on', () => {
    expect(
      statementsIn(
        'But Treasury minister [person:Lucy Arkwright] insisted the levy was fair.',
        '‘We’re listening,’ she said.',
      ),
    ).toContain('said | Lucy Arkwright | We’re listening');
  });

  test('who admits is a speaker behind the verb', () => {
    expect(statementsIn("'We were second best,' admitted manager [person:Colin Tait].")).toContain(
      'said | Colin Tait | We were second best',
    );
  });
});
