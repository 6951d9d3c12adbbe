// Puts the cases on disk, names of bytes, links, pipes and all.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { dirname } from 'node:path';
import type { HostileCase } from './cases/case.ts';

/** Write them below `seeds`. The answer takes down what would keep the test running. */
export function writeCases(cases: readonly HostileCase[], seeds: string): () => void {
  const servers: Server[] = [];
  for (const { name, content } of cases) {
    const path =
      typeof name === 'string' ? `${seeds}/${name}` : Buffer.concat([Buffer.from(`${seeds}/`), name]);
    mkdirSync(typeof path === 'string' ? dirname(path) : seeds, { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(path, content);
    else if (typeof path === 'string') writeSpecial(path, content, servers);
  }
  return () => {
    for (const server of servers) server.close();
  };
}

function writeSpecial(
  path: string,
  content: Exclude<HostileCase['content'], string | Uint8Array>,
  servers: Server[],
): void {
  if ('sparse' in content) {
    writeFileSync(path, '');
    truncateSync(path, content.sparse);
  } else if ('link' in content) symlinkSync(content.link, path);
  else if ('closedFolder' in content) {
    mkdirSync(path);
    chmodSync(path, 0);
  } else if (content.special === 'pipe') execFileSync('mkfifo', [path]);
  else servers.push(createServer().listen(path));
}
