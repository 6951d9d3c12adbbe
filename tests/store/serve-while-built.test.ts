// A reader asks while a build swaps the site: what is gone between two looks is not there, and the server lives on.
import { expect, test, vi } from 'vitest';
import { serveSite } from '../../src/store/serve.ts';
import { folderWith } from '../temporary.ts';

const swap = vi.hoisted(() => ({ goes: '' }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const gone = (path: string): never => {
    throw Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT', syscall: 'open' });
  };
  return {
    ...fs,
    realpathSync: (path: string): string => (swap.goes === 'folder' ? gone(path) : fs.realpathSync(path)),
    readFileSync: (path: string, encoding: 'utf8'): string =>
      swap.goes === 'page' ? gone(path) : fs.readFileSync(path, encoding),
  };
});

test.each(['folder', 'page'])('the %s goes while it is looked up', async (goes) => {
  const server = await serveSite(folderWith({ 'index.html': '<head></head>here' }), 0);
  swap.goes = goes;
  const missed = await fetch(server.url, { headers: { accept: 'text/html' } });
  swap.goes = '';
  expect(missed.status).toBe(404);
  expect(await missed.text()).toContain('/__dossier/reload.js');
  expect(await (await fetch(server.url)).text()).toContain('here');
  server.close();
});
