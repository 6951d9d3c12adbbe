// The look at the site over http: nothing but the site, to nobody but this machine.
import { request } from 'node:http';
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
