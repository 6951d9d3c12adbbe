import { expect, test } from 'vitest';
import { storeFault } from '../../src/store/store-fault.ts';

const refused = (code: string, path: string): Error =>
  new Error('wrapped', { cause: Object.assign(new Error(code), { code, syscall: 'unlink', path }) });

test.each([
  [
    'EACCES',
    '/srv/.dist.dossier-old/a',
    'You may not read or write there (EACCES, /srv/.dist.dossier-old/a)',
  ],
  ['EACCES', '/srv/dist', 'You may not read or write there (EACCES)'],
  ['ENOSPC', '/srv/.dist.dossier-next/a', 'The disk is full (ENOSPC)'],
  ['ENOTDIR', '/srv/dist/a', 'A file stands where a folder is needed (ENOTDIR)'],
])('%s at %s says so, and whose rights are missing', (code, path, said) => {
  expect(storeFault(refused(code, path), '/srv/dist')?.message).toBe(
    `${said}; the site of the last build is as it was.`,
  );
});

test('what the system did not refuse is no fault of it', () => {
  expect(storeFault(new Error('ours'), '/srv/dist')).toBeNull();
  expect(storeFault('ours', '/srv/dist')).toBeNull();
});
