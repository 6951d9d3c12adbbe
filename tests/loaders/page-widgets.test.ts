import { describe, expect, test } from 'vitest';
import { articleOf, blocksOf, PROSE, removedOf } from './load.ts';

const BODY = PROSE.join('\n\n');
const TITLE = 'Harbour market to move to the old mill';

describe('counts, menus and buttons around an article', () => {
  test.each([
    ['1,187', ['view-count | 1,187']],
    ['0\n5', ['view-count | 0', 'view-count | 5']],
    ['·Lesedauer: 2 Min.', ['reading-time | ·Lesedauer: 2 Min.']],
    ['Leave a reply Leave a reply', ['comments | Leave a reply Leave a reply']],
  ])('%s between the title and the text', (lines, removed) => {
    const article = articleOf(`${TITLE}\n\n${lines}\n\n${BODY}`);
    expect([article.title, removedOf(article)]).toEqual([TITLE, removed]);
  });

  test.each(['1', '1984', '42 dead'])('%s below the title is no count', (line) => {
    expect(articleOf(`${TITLE}\n\n${line}\n\n${BODY}`).text).toContain(line);
  });

  test.each([
    'News Sport Business Opinion Weather Travel',
    'Home  Singapore  Asia  World  Opinion',
    '即時 熱門 政治 社會 生活 國際 地方',
    'News | Politics | Business | Culture | Sport',
  ])('%s is a menu in one row', (line) => {
    expect(removedOf(articleOf(`${line}\n\n${TITLE}\n\n${BODY}`))).toEqual([`navigation | ${line}`]);
  });

  test.each([
    'Home Opinion on World Politics Turns',
    'Sport and Culture in the Time of War',
    'World Travel, Health, Food and the Price of Oil',
  ])('%s is a title', (line) => {
    expect(articleOf(`${line}\n\n${BODY}`).title).toBe(line);
  });

  test.each([
    ['You are here: HomeNewsHealth2024 03 11Article 1922', 'navigation'],
    ['Find posts by topic', 'navigation'],
    ['Deutsche Märkte schließen in 8 Stunden 4 Minuten', 'market-clock'],
    ['Imprimir', 'navigation'],
    ['A- A A+', 'text-size'],
    ['16.2 C', 'weather'],
  ])('%s above the title does not take its place', (line, rule) => {
    const article = articleOf(`${line}\n\n${TITLE}\n\n${BODY}`);
    expect([article.title, removedOf(article)]).toEqual([TITLE, [`${rule} | ${line}`]]);
  });

  test.each([
    'You are here because the river is rising, the mayor told the crowd on the quay.',
    'Markets close in on the goal of a common currency, the bankers in the harbour said.',
    'A banner year for the growers of the northern valley',
    'A cold day',
    'covid-19',
    'sars-cov-2',
    'Keep on reading to children, the ministry told parents of the valley.',
  ])('%s stays', (line) => {
    expect(articleOf(`${PROSE[0]}\n\n${line}\n\n${PROSE[1]}`).text).toContain(line);
  });

  test('cut-off first words of other articles go with the list of them', () => {
    const list = 'Top News\nFerry runs again after the storm\nThe first boat left the harbour at...';
    expect(articleOf(`${TITLE}\n\n${BODY}\n\n${list}`).text.endsWith(PROSE[1])).toBe(true);
  });

  test('a last paragraph that the page cuts off stays', () => {
    const cut = 'The council will look at the plans again in the spring, when the tenders...';
    expect(articleOf(`${TITLE}\n\n${BODY}\n\n${cut}`).text).toContain(cut);
  });
});

describe('readers’ comments', () => {
  const comment = 'Great news, and about time too, I have said so for years.';

  test.each([
    [`One thought on “${TITLE}”`, 'Pat Quill says:'],
    [`3 Responses to ${TITLE}`, 'Anything'],
    [`12 comments on "${TITLE}"`, 'Anything'],
    ['2 comments:', 'Anonymous said...'],
    ['Komentarze (5)', 'Bert: I saw it coming'],
  ])('%s opens them', (label, name) => {
    const text = `${TITLE}\n\n${BODY}\n\n${label}\n\n${name}\n\n${comment}\n\nJune 14, 2011 at 4:12 PM`;
    const article = articleOf(text);
    expect([article.text.endsWith(PROSE[1]), article.published.edtf]).toEqual([true, null]);
    expect(removedOf(article)).toContain(`comments | ${comment}`);
  });

  test.each([
    ['Three responses to climate change', 'Pat Quill says:'],
    ['One thought on “Another article of this site”', 'Anything'],
    ['2 comments:', 'They were both made by the mayor.'],
  ])('%s opens none', (label, below) => {
    const text = `${TITLE}\n\n${BODY}\n\n${label}\n\n${below}\n\n${comment}`;
    expect(articleOf(text).text).toContain(comment);
  });

  test('a line that the user keeps stays', () => {
    const text = `${TITLE}\n\n${BODY}\n\n1 comment\n\nPat Quill says:\n\n${comment}`;
    expect(articleOf(text, 'article.txt', { keep: [comment] }).text).toContain(comment);
  });
});

describe('captions that stand twice', () => {
  test('one is a caption, the other is set aside', () => {
    const article = articleOf(`${TITLE}\n\n${PROSE[0]}\n\nThe old mill\n\nThe old mill\n\n${PROSE[1]}`);
    expect(removedOf(article)).toEqual(['caption-again | The old mill']);
    expect(blocksOf(article)[2]).toBe('caption | The old mill');
  });

  test.each(['Never again!', '“Never again”', 'They came back.'])('%s may be said twice', (line) => {
    const article = articleOf(`${TITLE}\n\n${PROSE[0]}\n\n${line}\n\n${line}\n\n${PROSE[1]}`);
    expect(article.removed).toEqual([]);
  });

  test('a refrain of three lines stays', () => {
    const article = articleOf(`${TITLE}\n\n${PROSE[0]}\n\n${'Row the boat\n\n'.repeat(3)}${PROSE[1]}`);
    expect(article.removed).toEqual([]);
  });

  test('a line that the user keeps stays', () => {
    const text = `${TITLE}\n\n${PROSE[0]}\n\nThe old mill\n\nThe old mill\n\n${PROSE[1]}`;
    expect(articleOf(text, 'article.txt', { keep: ['The old mill'] }).removed).toEqual([]);
  });
});

describe('titles that stand twice', () => {
  test.each([
    [`${TITLE} - The Nile Mirror\n\n${TITLE}\n\n${BODY}`, TITLE, 'The Nile Mirror'],
    [`${TITLE} - Riverside\n\nWhat moves the town today\n\n${TITLE}\n\n${BODY}`, TITLE, null],
    [`Letters today\n\nFloods\n\nFloods\n\n${BODY}`, 'Floods', null],
    [`${TITLE}\n\n• ${TITLE}\n\n${BODY}`, TITLE, null],
  ])('%s', (text, title, publisher) => {
    const article = articleOf(text);
    expect([article.title, article.publisher]).toEqual([title, publisher]);
    expect(removedOf(article)).toEqual([expect.stringContaining('title-again | ')]);
  });

  test('a title with a dash stays whole where nothing below says its first half alone', () => {
    const title = 'Ferry stops - The Harbour Mirror asks why';
    expect(articleOf(`${title}\n\n${BODY}`).title).toBe(title);
  });

  test('a day with its hour is no title', () => {
    const text = `Highlights 08/05/2020 17:43 Newsroom desk\n\n${TITLE}\n\n${BODY}`;
    expect(articleOf(text).title).toBe(TITLE);
  });
});

describe('credits of pictures', () => {
  test.each([
    'NORA HALE/REUTERS',
    'PHOTO: AFP',
    'Photo: Reuters',
    'Photograph: Nora Hale/AP',
    'Photo by Nora Hale for The Tribune',
    'Image credit: Getty Images',
    'Image source, Getty Images',
    'Nora Hale/AFP via Getty Images',
    '(AP Photo/Nora Hale)',
    'Foto: picture alliance / dpa',
    'Getty Images',
    '사진: 연합뉴스',
    'Фото: ТАСС',
  ])('%s alone is set aside', (line) => {
    const article = articleOf(`${TITLE}\n\n${PROSE[0]}\n\n${line}\n\n${PROSE[1]}`);
    expect(removedOf(article)).toEqual([`picture-credit | ${line}`]);
  });

  test('the line right above one is the caption; a sentence may be the article’s', () => {
    const kinds = (line: string) =>
      blocksOf(articleOf(`${TITLE}\n\n${PROSE[0]}\n\n${line}\nNora Hale/AFP\n${PROSE[1]}`))[2];
    expect(kinds('A ship at the mill last year')).toBe('caption | A ship at the mill last year');
    expect(kinds('A ship lay at the mill.')).toBe('paragraph | A ship lay at the mill.');
  });

  test.each([
    'Photo: the harbour at night',
    'Photo: Nora Hale',
    'Photo by the harbour',
    'Harbour workers wait. Nora Hale/AFP',
    'Getty Images and Shutterstock merge',
    'AFP reporters',
    'Reuters / who pays?',
    'Haven/Harbour',
    'The AFP',
  ])('%s is none', (line) => {
    const article = articleOf(`${TITLE}\n\n${PROSE[0]}\n\n${line}\n\n${PROSE[1]}`);
    expect(article.text).toContain(line);
  });
});

describe('what is copied along with an article', () => {
  test.each([
    ['2 hours ago', 'published-line'],
    ['Posted 3 days ago · Water', 'published-line'],
    ['Updated 14:05 GMT', 'published-line'],
    ['Follow Nora Hale on Twitter.', 'follow-us'],
    ['Follow Nora Hale on Twitter @norahale', 'follow-us'],
    ['Email: desk@harbour.example', 'mail-address'],
    ['A lire aussi : La digue sera refaite', 'related-link'],
    ['Next page: Harbours>>', 'navigation'],
    ['To read the full story, subscribe or sign in', 'subscribe'],
    ['View comments (12)', 'comments'],
    ['Report a correction or typo', 'error-report'],
    ['Listen • 4:05', 'play-offer'],
    ['Slide 2 of 5', 'play-offer'],
    ['Continue reading the main story', 'navigation'],
    ['By signing up, you agree to our terms.', 'subscribe'],
    ['Get the day’s news in your inbox every weekday.', 'subscribe'],
    ['All times stated are UK', 'navigation'],
  ])('%s', (line, rule) => {
    const article = articleOf(`${TITLE}\n\n${PROSE[0]}\n\n${line}\n\n${PROSE[1]}`);
    expect(removedOf(article)).toEqual([`${rule} | ${line}`]);
  });

  test.each([
    'Two hours ago he was alive, the doctor said.',
    'Updated at 5, closed at 6: the port’s only list',
    'Watch: The mill comes down',
    'Follow the money on its way to the harbour',
    'Follow the rules on board, he said.',
    'The next page: a harbour without ships',
    'Report a crime or lose the right to speak',
    'By signing up for the army early, he said, many hoped to choose their post.',
    'All times are hard for a port',
  ])('%s stays', (line) => {
    const article = articleOf(`${TITLE}\n\n${PROSE[0]}\n\n${line}\n\n${PROSE[1]}`);
    expect(article.text).toContain(line);
  });
});
