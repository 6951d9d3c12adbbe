// The names of writers without what pages and data write beside them.
import { describe, expect, test } from 'vitest';
import { isTheHouse, writersOf } from '../../src/loaders/fields/writers.ts';

describe('behind the names of writers', () => {
  test.each([
    ['Nora Hale -', 'Nora Hale'],
    ['Nora Hale Senior Harbour Correspondent', 'Nora Hale'],
    ['NORA HALE, Executive Editor', 'NORA HALE'],
    ['Nora Hale, Ben Otieno Envoyés spéciaux à Toulouse', 'Nora Hale, Ben Otieno'],
    ['Nora Hale, Korrespondentin in Kiew', 'Nora Hale'],
    ['Nora Hale, CNN', 'Nora Hale'],
    ['Nora Hale CNBC', 'Nora Hale'],
    ['Nora Hale, Special to The Tribune', 'Nora Hale'],
    ['Nora Hale in Port Harcourt', 'Nora Hale'],
    ['NORA HALE and BEN OTIENO - AP Harbour Writers', 'NORA HALE and BEN OTIENO'],
    ['Nora Hale posted', 'Nora Hale'],
    ['Nora Hale @norahale', 'Nora Hale'],
    ['Nora Hale Tuesday, Aug. 17, 2010', 'Nora Hale'],
    ['Nora Hale 3:53 p.m. EST January 25, 2014', 'Nora Hale'],
    ['Nora Hale harbournews.example.com Archive', 'Nora Hale'],
    ['Nora Hale, Contributing Writer, Harbour News', 'Nora Hale'],
    ['Nora Hale, Harbour Today', 'Nora Hale'],
    ['Nora Hale, USA TODAY Sports 4:14 p.m. EDT', 'Nora Hale'],
    ['Nora Hale and Ben Otieno , Special for USA TODAY', 'Nora Hale and Ben Otieno'],
    ['Nora Hale Science reporter, BBC World Service', 'Nora Hale'],
    ['Nora Hale BBC News, Beirut', 'Nora Hale'],
    ['Nora Hale <nora@harbour.example>', 'Nora Hale'],
    ['NORA HALE nora@harbour.example', 'NORA HALE'],
    ['Nora Hale nora@harbour.example, Ben Otieno ben@harbour.example', 'Nora Hale, Ben Otieno'],
    ['Nora Hale, Tokyo correspondent', 'Nora Hale'],
    ['NORA HALE (STAFF WRITER)', 'NORA HALE'],
    ['Nora Hale for The Hale Report', 'Nora Hale'],
    ['NORA HALE;BEN OTIENO', 'NORA HALE, BEN OTIENO'],
  ])('%s: only the names are the author', (written, names) => {
    expect(writersOf(written)).toBe(names);
  });

  test.each([
    'Nora Hale',
    'Nora Hale, Ben Otieno',
    'Nora Hale und Ben Reporter',
    'Yuki SAITO',
    'Nora Editor',
    'Reuters',
    'Anne-Marie de la Tour, Jr.',
    'Ольга Смирнова',
    'Nora Hale, Peter Post, Ann Day',
    'Nora Hale, Ben Writer Otieno',
    'Doe Forrest',
    '3 Voices',
  ])('%s is a name as it stands', (written) => {
    expect(writersOf(written)).toBe(written);
  });

  test('the address of a site writes nothing, nor does an hour', () => {
    expect([writersOf('harbournews.es'), writersOf('www.harbour-news.com')]).toEqual([null, null]);
    expect([writersOf('HARBOUR.EXAMPLE.GOV'), writersOf('2:49 p.m. EDT May 15, 2013')]).toEqual([null, null]);
  });

  test('the paper with a word more is no person, a namesake of a blog is one', () => {
    expect(isTheHouse('Ediciones Puerto Nuevo', 'PUERTO NUEVO')).toBe(true);
    expect(isTheHouse('Nora Hale', 'Nora Hale')).toBe(false);
    expect(isTheHouse('Nancy Time', 'TIME')).toBe(false);
    expect(isTheHouse('Nora Hale', null)).toBe(false);
  });
});
