// Clippings that came by mail, forwarded once or twice.
import { describe, expect, test } from 'vitest';
import { articleOf, PROSE, removedOf } from './load.ts';

const BODY = PROSE.join('\n\n');
const HEAD = 'From: Jo <jo@example.org>\nTo: desk@example.org\nDate: 9 September 2019\nSubject: ';

describe('a mail', () => {
  test.each([
    ['Fwd: Bauxite train derails', 'Bauxite train derails'],
    ['FW: Fwd: Re: Bauxite train derails', 'Bauxite train derails'],
    ['WG: Streik in Kiel', 'Streik in Kiel'],
    ['Re-elected: the mayor of Boké', 'Re-elected: the mayor of Boké'],
    ['Tr: le train', 'le train'],
    ['Trains: a history', 'Trains: a history'],
    ['Fwd:', 'Fwd:'],
  ])('%s', (subject, title) => {
    expect(articleOf(`${HEAD}${subject}\n\n${BODY}`).title).toBe(title);
  });

  test.each([
    '---------- Forwarded message ---------',
    '-----Original Message-----',
    'Begin forwarded message:',
    '-------- Weitergeleitete Nachricht --------',
  ])('%s: the forwarded mail counts first', (mark) => {
    const inner =
      'From: Conakry Wire <news@wire.example>\nDate: 7 September 2019\nSubject: Train derails near Boké';
    const article = articleOf(`${HEAD}Fwd: have a look\n\nSee below. Jo\n\n${mark}\n${inner}\n\n${BODY}`);
    expect(article.title).toBe('Train derails near Boké');
    expect(article.published.edtf).toBe('../2019-09-07');
    expect(article.text).toContain('See below. Jo');
    expect(article.text).not.toMatch(/Conakry Wire|Nachricht|essage/u);
    expect(removedOf(article).filter((line) => line.startsWith('mail-header'))).toHaveLength(8);
  });

  test.each([
    [
      'Von: Nora Hale <nora@example.org>\nGesendet: Samstag, 7. September 2019 14:33\nAn: Desk\nBetreff: Zug entgleist bei Boké',
      'Zug entgleist bei Boké',
    ],
    [
      'De : Nora Hale <nora@example.org>\nEnvoyé : samedi 7 septembre 2019 14:33\nÀ : Desk\nObjet : Un train déraille à Boké',
      'Un train déraille à Boké',
    ],
  ])(
    'Outlook sets a row of underscores above the header of the mail that it forwards: %s',
    (inner, title) => {
      const article = articleOf(
        `${HEAD}WG: schau\n\nZur Kenntnis\n\n________________________________\n${inner}\n\n${BODY}`,
      );
      expect(article.title).toBe(title);
      expect(article.published.edtf).toBe('../2019-09-07');
      expect(article.text).not.toMatch(/Desk|____|Betreff|Objet/u);
    },
  );

  test('such a line without a header below it is text', () => {
    expect(articleOf(`${HEAD}Talks\n\nOriginal message\n\n${BODY}`).text).toContain('Original message');
  });

  test('its signature goes, with the line of the telephone', () => {
    const article = articleOf(`${HEAD}Talks\n\n${BODY}\n\n--\nJo Harris\nDesk\nSent from my iPhone`);
    expect(article.text.endsWith(PROSE[1])).toBe(true);
    expect(removedOf(article)).toContain('mail-signature | Jo Harris');
  });

  test('two hyphens part a text that is no mail', () => {
    const article = articleOf(`Bridge to close\n\n${BODY}\n\n--\n\nJo Harris is a writer in Leeds`);
    expect(article.text).toContain('Jo Harris is a writer in Leeds');
  });
});
