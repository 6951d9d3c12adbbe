import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { takeLock } from '../../src/store/lock.ts';
import { folderWith } from '../temporary.ts';

const disk = vi.hoisted(() => ({ hasLinks: true, afterRead: (_path: string): void => {} }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    linkSync: (from: string, to: string): void => {
      if (!disk.hasLinks) throw Object.assign(new Error('none'), { code: 'EPERM', syscall: 'link' });
      fs.linkSync(from, to);
    },
    readFileSync: (path: string, encoding: 'utf8'): string => {
      const content = fs.readFileSync(path, encoding);
      disk.afterRead(path);
      return content;
    },
  };
});

test.each([true, false])(
  'one build at a time holds the lock, on a file system with hard links: %s',
  (hasLinks) => {
    disk.hasLinks = hasLinks;
    const folder = folderWith();
    const path = join(folder, 'lock');
    const lock = takeLock(path);
    expect(readFileSync(path, 'utf8')).toBe(String(process.pid));
    expect(takeLock(path)).toEqual({ heldBy: String(process.pid) });
    if ('release' in lock) lock.release();
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(path, '999999999'); // of a process that is gone
    expect(takeLock(path)).toHaveProperty('release');
  },
);

test('of two that find the lock of a process that is gone, the second takes nothing from the first', () => {
  disk.hasLinks = true;
  const folder = folderWith();
  const path = join(folder, 'lock');
  writeFileSync(path, '999999999');
  disk.afterRead = (read) => {
    if (read !== path) return;
    disk.afterRead = () => {};
    writeFileSync(`${path}.new`, String(process.ppid)); // another process was quicker
    renameSync(`${path}.new`, path);
  };
  expect(takeLock(path)).toEqual({ heldBy: String(process.ppid) });
  expect(readFileSync(path, 'utf8')).toBe(String(process.ppid));
  expect(readdirSync(folder)).toEqual(['lock']);
});

test('a lock that holds no number, and one whose taking over was cut off, are taken over', () => {
  const folder = folderWith({ lock: '', 'cut.999999999': '999999999', cut: '999999999' });
  expect(takeLock(join(folder, 'lock'))).toHaveProperty('release');
  expect(takeLock(join(folder, 'cut'))).toHaveProperty('release');
  expect(readdirSync(folder).sort()).toEqual(['cut', 'lock']);
});
