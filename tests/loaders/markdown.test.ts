import { describe, expect, test } from 'vitest';
import { expectSound } from './invariants.ts';
import { articleOf, blocksOf, load, PROSE, removedOf } from './load.ts';

const md = (text: string) => articleOf(text, 'a.md');
const blocks = (text: string): string[] => blocksOf(md(text));

describe('Markdown becomes plain blocks', () => {
  test.each([
    ['# Talks in Moscow\n\nKim said so.', ['heading | Talks in Moscow', 'paragraph | Kim said so.']],
    ['Talks\n=====\n\nKim said so.', ['heading | Talks', 'paragraph | Kim said so.']],
    [
      '**Kim** said *so* in `code` and ~~not~~ [here](https://a.b).',
      ['paragraph | Kim said so in code and not here.'],
    ],
    ['Kim said\nso in Moscow\nlast week.', ['paragraph | Kim said so in Moscow last week.']],
    ['Kim said  \nso\\\nin Moscow.', ['paragraph | Kim said\nso\nin Moscow.']],
    [
      '- flour\n- oil\n  - vegetable\n\n1. one\n2. two',
      ['list | - flour\n- oil\n- vegetable', 'list | 1. one\n2. two'],
    ],
    ['> Kim said so.\n>\n> He left.', ['quote | Kim said so.\nHe left.']],
    ['| Name | Age |\n|---|--:|\n| Kim | 40 |', ['table | Name | Age\nKim | 40']],
    ['```js\nalert(1)\n\nx\n```', ['code | alert(1)\nx']],
    [
      '![Kim and Putin in September](a.png)\n\nThey met there.',
      ['caption | Kim and Putin in September', 'paragraph | They met there.'],
    ],
    ['Kim left.[^1]\n\n[^1]: On Monday.', ['paragraph | Kim left.[1]', 'paragraph | [1] On Monday.']],
    ['Kim &amp; Putin &copy; 2024', ['paragraph | Kim & Putin © 2024']],
    ['2 \\* 3 < 7 and a <b>bold</b> word', ['paragraph | 2 * 3 < 7 and a bold word']],
    ['Kim said:<br>so', ['paragraph | Kim said:\nso']],
  ])('%j', (text, expected) => {
    expect(blocks(text)).toEqual(expected);
    expectSound(md(text));
  });

  test('links keep their words and lines; only safe ones are links', () => {
    const article = md(
      'Kim [said so](https://a.b/c "t").\n\nSee <https://d.e>, [x](javascript:alert(1)), [y](//evil.example), [z](file:///etc), [m](mailto:a@b.c).\n\n[ref]: https://f.g/h',
    );
    expect(article.links).toEqual([
      { url: 'https://a.b/c', text: 'said so', line: 1, block: 0 },
      { url: 'https://d.e', text: null, line: 3, block: 1 },
      { url: 'mailto:a@b.c', text: 'm', line: 3, block: 1 },
      { url: 'https://f.g/h', text: 'ref', line: 5, block: null },
    ]);
    expect(article.text).toContain('x, y, z, m');
  });

  test('raw HTML becomes its words, never markup; scripts and comments are set aside', () => {
    const article = md(
      '<div class="x">\n<p>Kim <b>said</b> so.</p>\n</div>\n\n<script>\nalert(1)\n</script>\n\n<!-- a note -->\n\n<img src=x onerror=alert(1)>\n\nHe left.',
    );
    expect(blocksOf(article)).toEqual(['paragraph | Kim said so.', 'paragraph | He left.']);
    expect(removedOf(article)).toEqual([
      'markup | <script>',
      'markup | alert(1)',
      'markup | </script>',
      'markup | <!-- a note -->',
      'markup | <img src=x onerror=alert(1)>',
    ]);
    expectSound(article);
  });

  test('angle brackets that are no tag stay words', () => {
    expect(blocks('He wrote 3 < 4 and <3 to all.')).toEqual(['paragraph | He wrote 3 < 4 and <3 to all.']);
  });

  test('a control character does not come back through an entity', () => {
    expect(md('<p>Kim&#1;&#x7;&#xFFFF;&#xD800; said</p>').text).toBe('Kim said');
  });

  test('lines and front matter: a block knows its line in the file', () => {
    const article = articleOf(`---\ntitle: A\n---\n\n# Heading\n\n${PROSE[0]}`, 'a.md');
    expect(article.blocks.map((block) => block.line)).toEqual([5, 7]);
  });

  test('cleaning works on Markdown as on text', () => {
    const article = md(
      `# Talks\n\n${PROSE[0]}\n\n**Q: What happened?**\n\nA: Nothing.\n\nRead also: [Other](https://o.p)\n\n---\n\n※ A note`,
    );
    expect(blocksOf(article).slice(2)).toEqual([
      'question | What happened?',
      'answer | Nothing.',
      'editor-note | A note',
    ]);
    expect(removedOf(article)).toEqual(['related-link | Read also: [Other](https://o.p)', 'separator | ---']);
  });
});

describe('hostile Markdown', () => {
  test.each([
    ['emphasis', '*a'.repeat(16_000)],
    ['mixed emphasis', '**_'.repeat(16_000)],
    ['closing brackets', '*]'.repeat(16_000)],
    ['brackets', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['images', '!['.repeat(30_000)],
    ['quotes', `${'> '.repeat(5000)}a`],
    ['lists', Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['lists on one line', `${'- '.repeat(2000)}a`],
    ['ordered lists on one line', `${'1. '.repeat(2000)}a`],
    ['backticks', '`'.repeat(3000).concat('a').repeat(10)],
    ['tags', '<a '.repeat(30_000)],
    ['nested tags', `${'<div>'.repeat(5000)}a`],
    ['comments', '<!--'.repeat(20_000)],
    ['links', '[a](<'.repeat(20_000)],
    ['dots', 'a.'.repeat(50_000)],
    ['addresses', 'www.'.repeat(30_000)],
    ['mail addresses', 'a@'.repeat(30_000)],
    ['tables', `|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}`],
    ['definitions', '[a]: b\n'.repeat(5000)],
    ['footnotes', '[^a]'.repeat(10_000)],
    ['entities', '&#x'.repeat(30_000)],
    ['line breaks', 'a\\\n'.repeat(10_000)],
    ['tildes', '~a'.repeat(20_000)],
  ])('%s are read in no more than a few seconds, and no line is lost', (_name, text) => {
    const started = performance.now();
    const { article } = load(`The article begins here.\n\n${text}`, 'a.md');
    expect(performance.now() - started).toBeLessThan(8000);
    expect(article).not.toBeNull();
    if (article) expectSound(article);
  });

  test('beyond the bounds the file is read as text, with a note', () => {
    const { article, problems } = load(`Kim said so.\n\n${'['.repeat(5000)}`, 'a.md');
    expect(problems).toMatchObject([{ code: 'markdown-as-text', level: 'note', file: 'a.md' }]);
    expect(article?.text).toContain('Kim said so.');
  });
});

describe('the marks of programs for notes', () => {
  test.each([
    ['We pump, says [[Bode Salami]].', 'We pump, says Bode Salami.'],
    ['We pump, says [[people/Bode Salami|Salami]].', 'We pump, says Salami.'],
    ['The map ![[lagos.png]] is old.', 'The map lagos.png is old.'],
    ['[[One]] and [[Two]]', 'One and Two'],
  ])('%s', (text, words) => {
    expect(blocks(text)).toEqual([`paragraph | ${words}`]);
    expectSound(md(text));
  });

  test('the colour of a box is no word, and its head no part of what follows', () => {
    expect(blocks('> [!quote] The engineer\n> We pump, therefore we sink.')).toEqual([
      'quote | The engineer\nWe pump, therefore we sink.',
    ]);
  });

  test.each([
    'He said [sic] so.',
    'The list [[1, 2], [3]] is short.',
    'Stop [!] now.',
    'An open [[ and no end',
  ])('%s stays as it is', (text) => {
    expect(blocks(text)).toEqual([`paragraph | ${text}`]);
  });
});

describe('long tables', () => {
  const rows = Array.from(
    { length: 1500 },
    (_, at) => `| Ward ${at} | **${at}** | [page](https://x.example/${at}) | a \\| b |`,
  );
  const table = ['| Ward | Homes | Where | Sign |', '|:---|---:|---|---|', ...rows].join('\n');

  test('stay tables, row by row, and the text around them stays Markdown', () => {
    const { article, problems } = load(
      `# Rates\n\nThe council *published* them.\n\n${table}\n\nThe next is due in May.`,
      'a.md',
    );
    expect(problems).toEqual([]);
    const blocks = blocksOf(article as NonNullable<typeof article>);
    expect(blocks.map((block) => block.slice(0, block.indexOf('|') - 1))).toEqual([
      'heading',
      'paragraph',
      'table',
      'paragraph',
    ]);
    expect(blocks[2]).toContain('\nWard 1499 | 1499 | page | a | b');
  });

  test('in code and in quotations are left to the parser', () => {
    const quoted = table.split('\n').slice(0, 80);
    expect(blocksOf(articleOf(`\`\`\`\n\n${quoted.join('\n')}\n\`\`\``, 'a.md'))[0]).toContain('code | ');
  });
});

describe('what programs put between the lines', () => {
  const letters = 'iVBORw0KGgo'.repeat(20_000);

  test.each([
    [
      'in the text',
      `# Tram\n\nAnn Moor *voted* no.\n\n![The *tram*](data:image/png;base64,${letters})\n\nShe left.`,
    ],
    [
      'below it',
      `# Tram\n\nAnn Moor *voted* no.\n\n![The tram][image1]\n\nShe left.\n\n[image1]: <data:image/png;base64,${letters}>`,
    ],
  ])(
    'a picture that is written out as letters, %s, is no reason to read the rest as plain text',
    (_, text) => {
      const { article, problems } = load(text, 'a.md');
      expect(problems).toEqual([]);
      expect(blocksOf(article as NonNullable<typeof article>)).toEqual([
        'heading | Tram',
        'paragraph | Ann Moor voted no.',
        'caption | The tram',
        'paragraph | She left.',
      ]);
    },
  );

  test.each([
    ['{{% notice warning %}}\nThe ferry stays.\n{{% /notice %}}', ['paragraph | The ferry stays.']],
    ['Mud is removed. {{< figure src="a.jpg" title="A dredger" >}}', ['paragraph | Mud is removed.']],
    [
      '{% include toc.html %}\n\nThe gauge stood at 14 metres.',
      ['paragraph | The gauge stood at 14 metres.'],
    ],
    [
      '![The gauge]({{ site.baseurl }}/img/a.jpg)\n\nIt stood.',
      ['caption | The gauge', 'paragraph | It stood.'],
    ],
    [
      '![The gauge]({{ "/img/a.jpg" | relative_url }})\n\nIt stood.',
      ['caption | The gauge', 'paragraph | It stood.'],
    ],
    [
      '{% highlight ruby %}\nputs "level"\n{% endhighlight %}\n\nIt stood.',
      ['code | puts "level"', 'paragraph | It stood.'],
    ],
    ['It stood.\n\n%% ask Orr first %%\n\nIt fell.', ['paragraph | It stood.', 'paragraph | It fell.']],
    ['It stood.\n\n%%\nask Orr\n\nfirst\n%%\n\nIt fell.', ['paragraph | It stood.', 'paragraph | It fell.']],
    ['It stood.\n\n#river #rhine/gauge_2024\n', ['paragraph | It stood.']],
    ['It stood. ^g1\n\n- one ^g2', ['paragraph | It stood.', 'list | - one']],
    ['> [!quote] From the call\n> Nobody *knows*.', ['quote | From the call\nNobody knows.']],
    ['> [!NOTE]\n> Nobody knows.', ['quote | Nobody knows.']],
    ['==Nobody== knows ==the *river*==.', ['paragraph | Nobody knows ==the river==.']],
    ['It stood.\n\n![[gauge.png|400]]\n\nIt fell.', ['paragraph | It stood.', 'paragraph | It fell.']],
  ])('%j', (text, expected) => {
    expect(blocks(`# Tram\n\n${text}`).slice(1)).toEqual(expected);
    expectSound(md(text));
  });

  test.each([
    'The rate was 5 %% of 10 %% then.',
    'He wrote {{ name }} on the wall.',
    'If a == b == c, all are one.',
    'It fell to #3 and #12',
    'A lone line follows.\n\n%%\n\nIt is no comment.',
  ])('%j keeps its words', (text) => {
    expect(
      blocks(text)
        .map((block) => block.replace(/^\w+ \| /u, ''))
        .join('\n\n'),
    ).toBe(text);
  });

  test('what goes is shown as set aside', () => {
    expect(
      removedOf(md('# Tram\n\nIt stood.\n\n%% ask Orr first %%\n\n{% include toc.html %}\n\n#river #rhine')),
    ).toEqual(['markup | %% ask Orr first %%', 'markup | {% include toc.html %}', 'markup | #river #rhine']);
  });
});
