// node bench/search.mjs FOLDER [--runs 20]: how soon a built site answers a search from disk, in Chromium: the first answer of a freshly
// opened window, and answers to queries after it. Queries are made of the site's own names: whole, half typed, misspelt, quoted, two in one.
// Times of a clock hold on a quiet machine only; the processor's, of the page's own thread, on a busy one too.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '20' } },
});
const folder = resolve(positionals[0] ?? 'dist');
const runs = Number(values.runs);
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM ?? PLACES.find((path) => existsSync(path));

/** Keeps the moment at which results were last put into the page. */
function watch() {
  addEventListener('DOMContentLoaded', () => {
    const results = document.querySelector('#results');
    if (results)
      new MutationObserver(() => {
        globalThis.answeredAt = performance.now();
      }).observe(results, { childList: true });
  });
}

/** Names of the indexes of people, organisations and places. */
function namesOf(site) {
  const pages = ['people', 'organisations', 'places'].map((kind) =>
    readFileSync(`${site}/${kind}/index.html`, 'utf8'),
  );
  return [...new Set(pages.join('').match(/(?<=<bdi>)[\p{L} .'-]{5,40}(?=<\/bdi>)/gu) ?? [])];
}

/** Queries of five forms, `many` in all. */
function queriesFrom(names, many) {
  const forms = [
    (name) => name,
    (name) => name.slice(0, Math.ceil(name.length * 0.6)),
    (name) => `${name.slice(0, 2)}${name.slice(3)}`,
    (name) => `"${name}"`,
    (name, other) => `${name.split(' ').at(-1)} ${other.split(' ').at(-1)}`,
  ];
  const step = Math.max(1, Math.floor(names.length / many));
  return Array.from({ length: many }, (_, at) => {
    const name = names[(at * step) % names.length] ?? '';
    return (forms[at % forms.length] ?? String)(name, names[(at * step + 7) % names.length] ?? '');
  });
}

/** A function that tells how many milliseconds the page's main thread has worked. */
async function processorOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
  };
}

async function firstAnswers(browser, queries) {
  const times = [];
  for (const query of queries) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(watch);
    const processor = await processorOf(page);
    await page.goto(`${pathToFileURL(folder).href}/search.html?q=${encodeURIComponent(query)}`);
    const clock = await page.waitForFunction(() => globalThis.answeredAt).then((found) => found.jsonValue());
    times.push({ clock, processor: await processor() });
    await context.close();
  }
  return times;
}

async function laterAnswers(browser, queries) {
  const page = await browser.newPage();
  await page.goto(`${pathToFileURL(folder).href}/search.html`);
  const processor = await processorOf(page);
  const times = [];
  for (const query of queries) {
    const before = await processor();
    const clock =
      await page.evaluate(async (words) => {
        const [input, results] = [document.querySelector('#q'), document.querySelector('#results')];
        const answered = new Promise((done) => {
          new MutationObserver((_, observer) => {
            observer.disconnect();
            done(performance.now());
          }).observe(results, { childList: true });
        });
        input.value = words;
        const start = performance.now();
        input.dispatchEvent(new Event('input', { bubbles: true }));
        return (await answered) - start;
      }, query);
    times.push({ clock, processor: (await processor()) - before });
  }
  await page.close();
  return times;
}

const at = (times, share) => [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? 0;
const told = (times) =>
  [0.5, 0.95, 1].map((share) => at(times, share).toFixed(0)).join(' / ');
const line = (what, times) =>
  `${what} (${times.length}): median / 95 % / slowest ${told(times.map(({ clock }) => clock))} ms, processor ${told(times.map(({ processor }) => processor))} ms`;

const names = namesOf(folder);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
console.log(line('first answer, from opening the page', await firstAnswers(browser, queriesFrom(names, runs))));
const queries = queriesFrom(names, runs * 10);
const later = await laterAnswers(browser, [...queries, ...queries]);
console.log(line('new queries after it', later.slice(1, queries.length))); // the first one loads the engine
console.log(line('the same once more, their files loaded', later.slice(queries.length)));
await browser.close();
