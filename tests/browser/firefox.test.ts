// The three seeds' site in Firefox from disk, every file an origin of its own: where the machine has a Firefox.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIREFOX, type Firefox, openFirefox } from './firefox.ts';
import { type OpenSite, openSite } from './open-site.ts';

/** Ask the page again and again until it answers something true, or ten seconds are over. */
async function until(firefox: Firefox, body: string): Promise<unknown> {
  let answer: unknown = null;
  for (let attempt = 0; attempt < 50 && !answer; attempt += 1) {
    answer = await firefox.run(body);
    if (!answer) await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return answer;
}

if (FIREFOX === undefined) {
  test('there is no Firefox here; in CI that is a failure', () => expect(process.env['CI'] ?? '').toBe(''));
} else {
  const path = FIREFOX;
  describe('in Firefox, from disk', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-firefox-site-'));
    let firefox: Firefox;
    let site: OpenSite;

    beforeAll(async () => {
      site = await openSite(folder);
      firefox = await openFirefox(path);
    });

    afterAll(async () => {
      await firefox?.close();
      site?.server.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('search finds a person under another spelling', async () => {
      await firefox.open(`${site.fromDisk}search.html?q=Shin+Hong+Cheol`);
      const found = await until(
        firefox,
        'return document.querySelector("#results a") && document.querySelector("#results").textContent',
      );
      expect(found).toContain('Sin Hong Chol');
    });

    test('a card opens on focus and closes on Escape, and the theme changes', async () => {
      const [article = ''] = readdirSync(join(fileURLToPath(site.fromDisk), 'articles')).filter((name) =>
        /^001.*(?<!source)\.html$/u.test(name),
      );
      await firefox.open(`${site.fromDisk}articles/${article}`);
      await firefox.run(
        'const link = document.querySelector(".text a.e"); link.focus({ focusVisible: true }); return link.href',
      );
      expect(
        await until(firefox, 'return document.querySelector("#card:popover-open")?.textContent'),
      ).toMatch(/mention/u);
      await firefox.run(
        'document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }))',
      );
      expect(await firefox.run('return document.querySelector("#card:popover-open") === null')).toBe(true);
      await firefox.run('document.querySelector("#theme").click()');
      expect(await firefox.run('return document.documentElement.dataset.theme')).toMatch(/^(?:dark|light)$/u);
    });

    test('fonts and styles load, and no page is wider than its window', async () => {
      for (const page of [
        'index.html',
        'dates/index.html',
        'figures/index.html',
        'together.html',
        'people/index.html',
      ]) {
        await firefox.open(`${site.fromDisk}${page}`);
        expect(
          await until(firefox, 'return [...document.fonts].some((font) => font.status === "loaded")'),
        ).toBe(true);
        expect(await firefox.run('return document.documentElement.scrollWidth - innerWidth <= 0')).toBe(true);
      }
    });
  });
}
