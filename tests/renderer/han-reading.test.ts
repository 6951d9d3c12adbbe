import { expect, test } from 'vitest';
import { indexLetter, sortName } from '../../src/renderer/names.ts';
import type { SampleBlock } from '../sample-articles.ts';
import { corpusFrom } from '../sample-corpus.ts';

/** Letter and sort name of the one name that an article of a language marks. */
function filed(language: string, ...marked: readonly string[]): readonly [letter: string, name: string] {
  const blocks = marked.map((text): SampleBlock => ['paragraph', text]);
  const corpus = corpusFrom([{ path: 'a.txt', title: 'A', language, blocks }]);
  const [entity] = corpus.entities;
  if (entity === undefined) throw new Error('Nothing is marked.');
  return [indexLetter(entity, corpus), sortName(entity, corpus)];
}

test.each([
  ['ja', '[person=a:安倍晋三]氏', 'A', 'abe'],
  ['ja', '[person=a:佐々木太郎]さん', 'S', 'sasaki'],
  ['ja', '[person=a:金正恩]総書記', 'K', 'kim'],
  ['ja', '[place=a:横浜]で会談', 'Y', 'yokohama'],
  ['ja', '[organisation=a:朝日新聞]によると', 'A', 'asahi'],
  ['ja', '[organisation=a:トヨタ自動車]は', 'T', 'toyota'],
  ['ko', '[person=a:朴正熙] 대통령', 'P', 'park'],
  ['ko', '[person=a:김철수] 기자', 'G', 'gimcheolsu'],
  ['zh', '[person=a:安倍晋三]说', 'A', 'anbei'],
  ['zh', '[place=a:北京]', 'B', 'beijing'],
  ['en', '[person=a:习近平]', 'X', 'xijinping'],
] as const)('%s: %s is filed under %s', (language, marked, letter, start) => {
  const [found, name] = filed(language, marked);
  expect(found).toBe(letter);
  expect(name.replaceAll('-', '').startsWith(start)).toBe(true);
});

test('a name of which nobody can tell the reading is not filed by the Chinese one', () => {
  expect(filed('ja', '[person=a:禰豆原一]さん')).toEqual(['Other', '']);
  expect(filed('ja', '[place=a:鰺ヶ沢]')).toEqual(['Other', '']);
});

test('a spelling in Latin letters tells the reading, whatever the language', () => {
  expect(filed('zh', '[person=a:安倍晋三]', '[person=a:Shinzo Abe]')[0]).toBe('A');
  expect(filed('ja', '[person=a:禰豆原一]さん', '[person=a:Hajime Nezuhara]')[0]).toBe('N');
});
