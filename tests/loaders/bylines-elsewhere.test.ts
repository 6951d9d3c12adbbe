// Who wrote it and when, as pages of other languages than English say it.
import { describe, expect, test } from 'vitest';
import { articleOf, PROSE } from './load.ts';

const BODY = PROSE.join('\n\n');

describe('bylines and days of other languages', () => {
  test.each([
    ['Av Karin Lund\nPublicerad 12 mars 2024\nUppdaterad 13 mars 2024', 'Karin Lund', '2024-03-12'],
    ['Door Pieter de Wit\n12 mrt 2024 om 10:41', 'Pieter de Wit', '2024-03-12'],
    ['Autor: Anna Nowak\nData publikacji: 12 marca 2024, 10:41', 'Anna Nowak', '2024-03-12'],
    ['di Chiara Bellini\n12 Marzo 2024 - 10:41', 'Chiara Bellini', '2024-03-12'],
    ['Текст: Ирина Соколова\n12 марта 2024, 10:41', 'Ирина Соколова', '2024-03-12'],
    ['12 de março de 2024 às 10:41 • Atualizado há 3 horas', null, '2024-03-12'],
    ['Giriş Tarihi: 12.03.2024 10:41 Güncelleme Tarihi: 12.03.2024 11:05', null, '2024-03-12'],
    ['jeudi 11 juillet 2024, par Nora Hale', 'Nora Hale', '2024-07-11'],
    ['Tuesday 9 July 2024, by Nora Hale and Ben Otieno', 'Nora Hale and Ben Otieno', '2024-07-09'],
    ['كتب: سامر الخطيب\nالثلاثاء 12 مارس 2024 10:41', 'سامر الخطيب', '2024-03-12'],
    ['2024-03-12 10:41 来源:东海日报 作者:王丽', '王丽', '2024-03-12'],
    ['Maeve Orr North of England correspondent\nTue 12 Mar 2024 19.41 GMT', 'Maeve Orr', '2024-03-12'],
    ['Maeve Orr\nMaeve Orr\n\nMar 12, 2024', 'Maeve Orr', '2024-03-12'],
  ])('%s', (head, author, edtf) => {
    const article = articleOf(`Bridge to close for two years\n\n${head}\n\n${BODY}`);
    expect([article.author, article.published.edtf]).toEqual([author, edtf]);
    expect(article.blocks[1]?.start).toBe('Bridge to close for two years\n\n'.length);
    expect(article.text).not.toContain('2024');
  });

  test.each(['Text Neck Syndrome', 'Av Paulista', 'di ruang tamu'])('%s is nobody', (line) => {
    expect(articleOf(`Bridge to close for two years\n\n${line}\n\n${BODY}`).author).toBeNull();
  });

  test.each([
    ['Por Lusa', 'Lusa'],
    ['By Reuters', 'Reuters'],
    ['By Maeve Orr\nBBC News, Yorkshire', 'BBC News'],
    ['Źródło: PAP', 'PAP'],
    ['Kaynak: AA', 'Anadolu Agency'],
    ['来源:东海日报', '东海日报'],
    ['From:\nDepartment for Harbours\nPublished\n12 March 2024', 'Department for Harbours'],
  ])('%s names the publisher', (head, publisher) => {
    expect(articleOf(`Bridge to close for two years\n\n${head}\n\n${BODY}`).publisher).toBe(publisher);
  });

  test('the way from the home page to an article is no title', () => {
    const article = articleOf(
      `Início » Economia » Porto amplia cais\n\nPorto de Aveiro amplia cais e contrata 120 pessoas\n\n${BODY}`,
    );
    expect(article.title).toBe('Porto de Aveiro amplia cais e contrata 120 pessoas');
  });

  test('who reported from where is a credit', () => {
    const line = 'Maeve Orr reported from Whitby, England.';
    expect(articleOf(`Bridge to close for two years\n\n${line}\n\n${BODY}`).text).not.toContain(line);
  });
});

test.each([
  'Selasa, 5 Juli 2022 10:30 WIB',
  'tirsdag 5. juli 2022 kl. 10.30',
  'Τρίτη, 5 Ιουλίου 2022, 10:30',
  'Avilés - 5 JUL 2022 - 10:41',
])('%s is the day', (line) => {
  const article = articleOf(`Bridge to close for two years\n\n${line}\n\n${BODY}`);
  expect([article.published.edtf, article.publisher]).toEqual(['2022-07-05', null]);
  expect(article.text).not.toContain('2022');
});

test.each([
  ['Publicado em 11/02/2020 08h30', '2020-02-11'],
  ['Publié le 11/02/2020 à 08h30', '2020-02-11'],
  ['Published 11/02/2020', null], // who knows
])('%s: where the label’s language puts the day first, it is the day', (line, edtf) => {
  expect(articleOf(`Bridge to close for two years\n\n${line}\n\n${BODY}`).published.edtf).toBe(edtf);
});

test('an agency before the place names the publisher', () => {
  const text =
    '(ANSA) - EDIMBURGO, 11 FEB - Il ponte sul Tay resterà chiuso due anni, ha detto lunedì il comune.';
  expect(articleOf(`Ponte chiuso due anni\n\n${text}\n\n${BODY}`).publisher).toBe('ANSA');
});

test.each([
  ['（佐藤千尋）', '佐藤千尋'],
  ['（文化部）', null],
  ['（写真上）', null],
] as const)('%s below a Japanese text', (line, author) => {
  const text = `橋の架け替え、二年延期\n\n市は27日、橋の架け替えを二年延期すると発表した。資材の高騰が理由だという。\n\n工事は2027年に始まる見通しだ。\n\n${line}`;
  expect(articleOf(text).author).toBe(author);
});
