import { expect, test } from 'vitest';
import { homePage } from '../../src/renderer/pages/home.ts';
import { makeSite } from '../../src/renderer/site.ts';
import { corpusOf } from '../corpus-of.ts';

test('two of one name that stand out are told apart on the home page', () => {
  const article = (title: string) =>
    `---\ntitle: ${title}\n---\n\nThe High Court heard the case of the ferry. The High Court will rule in May.\n`;
  const site = makeSite(
    corpusOf({ 'a.md': article('Ferry case opens'), 'b.md': article('Ferry case closes') }),
  );
  const view = JSON.stringify(homePage.page(site).view);
  expect(view).toContain('High Court (Ferry case opens)');
  expect(view).toContain('High Court (Ferry case closes)');
});
