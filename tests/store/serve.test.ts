// The look at the site over http: nothing but the site, to nobody but this machine.
import { get, request } from 'node:http';
import { expect, test } from 'vitest';
import { PortRefused } from '../../src/store/port-refused.ts';
import { serveSite } from '../../src/store/serve.ts';
import { folderWith } from '../temporary.ts';

test('files of the site are served under the names of this machine alone, and nothing beside it', async () => {
  const folder = folderWith({
    'dist/index.html': '<head></head>',
    'dist/a/index.html': 'x',
    'secret.txt': 's',
  });
  const server = await serveSite(`${folder}/dist`, 0);
  const port = Number(new URL(server.url).port);
  const status = (path: string, host = `127.0.0.1:${port}`): Promise<number | undefined> =>
    new Promise((done, failed) => {
      request({ port, host: '127.0.0.1', path, headers: { host } }, (answer) => {
        answer.resume();
        done(answer.statusCode);
      })
        .on('error', failed)
        .end();
    });
  expect(await status('/')).toBe(200);
  expect(await status('/a/')).toBe(200);
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/a', '/%00', '/%ff', '//'])
    expect([path, await status(path)]).toEqual([path, 404]);
  expect(await status('/', `localhost:${port}`)).toBe(200);
  expect(await status('/', `[::1]:${port}`)).toBe(200);
  for (const host of ['reader.example', `127.0.0.1.reader.example:${port}`, 'localhost.reader.example'])
    expect([host, await status('/', host)]).toEqual([host, 403]);
  server.close();
});

test('the next free port is taken; where there is none that is said', async () => {
  const first = await serveSite('dist', 65_534);
  const second = await serveSite('dist', 65_534);
  expect([first.url, second.url]).toEqual(['http://127.0.0.1:65534/', 'http://127.0.0.1:65535/']);
  await expect(serveSite('dist', 65_534)).rejects.toThrow(PortRefused);
  first.close();
  second.close();
});

test('a draft is shown in the place of its page until the site is there, and open pages are told which', async () => {
  const folder = folderWith({ 'dist/a/x.html': '<head></head>old', 'dist/a/y.html': '<head></head>other' });
  const server = await serveSite(`${folder}/dist`, 0);
  const page = (path: string): Promise<string> =>
    new Promise((done, failed) => {
      get(`${server.url}${path}`, (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        answer.on('end', () => done(text));
      }).on('error', failed);
    });
  const told: string[] = [];
  const hears = (count: number): Promise<void> =>
    new Promise((done) => {
      const look = setInterval(() => {
        if (told.length < count) return;
        clearInterval(look);
        done();
      }, 5);
    });
  get(`${server.url}__dossier/reload`, (answer) => {
    answer.on('data', (chunk: Buffer) => told.push(chunk.toString().trim()));
  });
  await hears(1);
  server.show(new Map([['a/x.html', '<head></head>draft']]));
  await hears(2);
  expect(await page('a/x.html')).toContain('draft');
  expect(await page('a/x.html')).toContain('/__dossier/reload.js');
  expect(await page('a/y.html')).toContain('other');
  server.show(new Map([['a/y.html', '<head></head>newer']]));
  await hears(3);
  expect(await page('a/x.html')).toContain('draft');
  server.reload((path) => path === 'a/y.html');
  await hears(4);
  expect(await page('a/x.html')).toContain('old');
  expect(await page('a/y.html')).toContain('newer');
  server.reload();
  await hears(5);
  expect(await page('a/y.html')).toContain('other');
  expect(told).toEqual([': open', 'data: ["a/x.html"]', 'data: ["a/y.html"]', 'data: null', 'data: null']);
  server.close();
});

test('an address that is not there shows a page with a way back to a reader, and a line to a script', async () => {
  const server = await serveSite(folderWith({ 'index.html': '<head></head>' }), 0);
  const asked = (accept: string): Promise<{ status: number | undefined; text: string }> =>
    new Promise((done, failed) => {
      get(`${server.url}people/nobody.html`, { headers: { accept } }, (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        answer.on('end', () => done({ status: answer.statusCode, text }));
      }).on('error', failed);
    });
  const page = await asked('text/html,application/xhtml+xml');
  expect(page.status).toBe(404);
  expect(page.text).toContain('<a href="/">');
  expect(await asked('*/*')).toEqual({ status: 404, text: 'There is no such page.\n' });
  server.close();
});
