// The three seeds' site in WebKit, from disk and over http: where the machine has WebKitGTK with its driver.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';
import { openWebKit, WEBKIT, type WebKit } from './webkit.ts';

if (WEBKIT === undefined) {
  test('there is no WebKit here; in CI that is a failure', () => expect(process.env['CI'] ?? '').toBe(''));
} else {
  const path = WEBKIT;
  describe('in WebKit', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-webkit-site-'));
    let webkit: WebKit;
    let site: OpenSite;

    /** Ask the page again and again until it answers something true, or ten seconds are over. */
    const until = async (body: string): Promise<unknown> => {
      let answer: unknown = null;
      for (let attempt = 0; attempt < 50 && !answer; attempt += 1) {
        answer = await webkit.run(body);
        if (!answer) await new Promise((resolve) => setTimeout(resolve, 200));
      }
      return answer;
    };

    beforeAll(async () => {
      site = await openSite(folder);
      webkit = await openWebKit(path);
    });

    afterAll(async () => {
      await webkit?.close();
      site?.server.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test.each([
      ['from disk', () => site.fromDisk],
      ['over http', () => site.overHttp],
    ] as const)('%s: a page, a card, the theme, the dialog and search work', async (_, root) => {
      const [article = ''] = readdirSync(join(fileURLToPath(site.fromDisk), 'articles')).filter((name) =>
        /^001.*(?<!source)\.html$/u.test(name),
      );
      await webkit.open(`${root()}articles/${article}`);
      expect(await webkit.run('return document.querySelector("h1").textContent')).toMatch(/\S/u);
      expect(await webkit.run('return document.documentElement.scrollWidth - innerWidth <= 0')).toBe(true);
      expect(await until('return document.fonts.check("1rem \'Dossier Serif\'")')).toBe(true);
      await webkit.run(
        'const link = document.querySelector(".text a.e.person"); link.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }))',
      );
      expect(await until('return document.querySelector("#card:popover-open")?.textContent')).toMatch(
        /mention/u,
      );
      await webkit.run('document.querySelector("#theme").click()');
      expect(await webkit.run('return document.documentElement.dataset.theme')).toMatch(/^(?:dark|light)$/u);
      await webkit.run('document.querySelector("#wrong-open").click()');
      expect(await until('return document.querySelector("dialog.wrong[open] h2")?.textContent')).toBe(
        'This is wrong',
      );
      await webkit.open(`${root()}search.html?q=Shin+Hong+Cheol`);
      expect(
        await until(
          'return document.querySelector("#results a") && document.querySelector("#results").textContent',
        ),
      ).toContain('Sin Hong Chol');
    });
  });
}
