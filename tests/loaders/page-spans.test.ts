// What pages show apart and write together, what readers leave below an article, and rows of buttons.
import { describe, expect, test } from 'vitest';
import { articleOf as articleOfPage, blocksOf as blocksOfPage } from './documents/load-samples.ts';
import { articleOf, blocksOf, PROSE, removedOf } from './load.ts';

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${head}</title></head><body>${body}</body></html>`;
const TEXT = PROSE.map((words) => `<p>${words}</p>`)
  .join('')
  .repeat(2);

describe('spans right behind each other', () => {
  test('are words apart, and parts of one word stay together', async () => {
    const line =
      '<p><span>Rosa Dreyer</span><span>13 February 2026</span> wrote of <span>t</span><span>HE</span> <span>20</span><span>26</span> harbour that she had seen, and of all who had left.</p>';
    const article = await articleOfPage(
      'a.html',
      page('Harbour', `<h1>Harbour news today</h1>${TEXT}${line}${TEXT}`),
    );
    expect(article.text).toContain('Rosa Dreyer 13 February 2026 wrote of tHE 2026 harbour');
  });
});

test('a page that is called like its site has the headline that it shows', async () => {
  const body = `<div class="logo">El Valluno</div><div class="nota"><h4>Ciudad</h4><h1>Sin agua</h1>${TEXT}</div>`;
  const article = await articleOfPage('a.html', page('El Valluno', body));
  expect(article.title).toBe('Sin agua');
  expect(blocksOfPage(article)).not.toContain('heading: Ciudad');
});

describe('comments that nothing but a name and a clock tells', () => {
  const comment = (at: number) =>
    `river_${at} ${at} hours ago\n\nI have lived beside that river since 1950, and nobody has ever asked me.`;
  test('go from the first to the end', () => {
    const article = articleOf([...PROSE, comment(2), comment(3), comment(4)].join('\n\n'));
    expect(blocksOf(article)).toHaveLength(PROSE.length);
    expect(removedOf(article).filter((row) => row.startsWith('comments'))).toHaveLength(6);
  });

  test('stay where there are two, or where no article stands above them', () => {
    expect(articleOf([...PROSE, comment(2), comment(3)].join('\n\n')).text).toContain('asked me');
    expect(articleOf([comment(2), comment(3), comment(4)].join('\n\n')).text).toContain('asked me');
  });
});

describe('rows of buttons in other languages', () => {
  test.each([
    'Partager sur Facebook',
    'Compartir: Facebook Twitter WhatsApp',
    'Compartir en WhatsApp',
    'FacebookX',
    'Teilen auf Facebook',
  ])('%s', (row) => {
    expect(removedOf(articleOf(`${PROSE.join('\n\n')}\n\n${row}`))).toEqual([`share | ${row}`]);
  });

  test('hashtags below the text are its tags', () => {
    expect(articleOf(`${PROSE.join('\n\n')}\n\n#Agua #Cochabamba`).tags).toEqual(['Agua', 'Cochabamba']);
  });

  test('words about networks in a sentence stay', () => {
    expect(articleOf(`${PROSE.join('\n\n')}\n\nShare prices on Facebook fell.`).text).toContain(
      'Share prices',
    );
  });
});

test('the language is told by the text, not by a table of names and numbers', () => {
  const rows = Array.from({ length: 80 }, (_, at) => `| Nový Jičín ${at} | Příbor | Štramberk |`).join('\n');
  const article = articleOf(`${PROSE.join('\n\n')}\n\n| a | b | c |\n|---|---|---|\n${rows}\n`, 'a.md');
  expect(article.language).toBe('en');
});

test.each([
  ['Door Lei Kessels', 'Lei Kessels'],
  ['Av Ingrid Moe', 'Ingrid Moe'],
  ['tekst: Halina Bielawska', 'Halina Bielawska'],
])('of a byline %s the name is the writer', async (line, name) => {
  const article = await articleOfPage(
    'a.html',
    page('Harbour', `<h1>Harbour news today</h1><p class="byline">${line}</p>${TEXT}`),
  );
  expect(article.author).toBe(name);
});
