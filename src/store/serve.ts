// A look at the site over http, on this machine only; open pages reload when the site was built anew.
import { createReadStream, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { PortRefused } from './port-refused.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.ics', 'text/calendar; charset=utf-8'],
]);

/** What a browser calls this machine. Under another name a page of somebody else would be asking, to read what is served here. */
const LOCAL = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/iu;

const RELOAD = '/__dossier/reload';
/** Told a list of paths, a page loads itself again where it is one of them; told of the whole site, always. */
const RELOAD_SCRIPT = `new EventSource('${RELOAD}').onmessage = function (told) {
  var pages = JSON.parse(told.data);
  if (pages === null || pages.indexOf(decodeURIComponent(location.pathname).slice(1)) >= 0) location.reload();
};`;

export interface SiteServer {
  readonly url: string;
  /** Show these pages (by path) in place of those in the folder, and tell them to load themselves again where they are open. */
  readonly show: (drafts: ReadonlyMap<string, string>) => void;
  /** Tell every open page to load itself again; of the drafts shown so far, only those whose path `isAhead` of the site are shown on. */
  readonly reload: (isAhead?: (path: string) => boolean) => void;
  readonly close: () => void;
}

/**
 * Serve `folder` on 127.0.0.1. Takes the next free port when the wanted one is in use (up to 20 further), any free one for port 0. Throws
 * PortRefused where there is none.
 */
export async function serveSite(folder: string, port: number): Promise<SiteServer> {
  const shown: Shown = { folder, drafts: new Map(), listeners: new Set() };
  const server = createServer((request, response) => answer(shown, request, response));
  const taken = await listen(server, port);
  const tell = (pages: readonly string[] | null): void => {
    for (const response of shown.listeners) response.write(`data: ${JSON.stringify(pages)}\n\n`);
  };
  return {
    url: `http://127.0.0.1:${taken}/`,
    show(drafts) {
      for (const [path, html] of drafts) shown.drafts.set(path, html);
      tell([...drafts.keys()]);
    },
    reload(isAhead = () => false) {
      for (const path of shown.drafts.keys()) if (!isAhead(path)) shown.drafts.delete(path);
      tell(null);
    },
    close: () => {
      for (const response of shown.listeners) response.end();
      server.close();
    },
  };
}

interface Shown {
  readonly folder: string;
  readonly drafts: Map<string, string>;
  readonly listeners: Set<ServerResponse>;
}

async function listen(server: Server, port: number): Promise<number> {
  const last = Math.min(port + 20, 65_535);
  for (let tried = port; ; tried++) {
    const failure = await new Promise<Error | null>((done) => {
      server.once('error', done);
      server.listen(tried, '127.0.0.1', () => {
        server.off('error', done);
        done(null);
      });
    });
    if (failure === null) break;
    const code = 'code' in failure ? String(failure.code) : failure.message;
    if (code !== 'EADDRINUSE' || tried >= last)
      throw new PortRefused(`Port ${port} cannot be used (${code}).`, { cause: failure });
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function answer(
  { folder, drafts, listeners }: Shown,
  request: IncomingMessage,
  response: ServerResponse,
): ServerResponse {
  if (!LOCAL.test(request.headers.host ?? '')) return refuse(response, 403);
  const path = pathOf(request.url ?? '/');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  if (path === RELOAD) return subscribe(response, listeners);
  if (path === `${RELOAD}.js`) return send(response, TYPES.get('.js') ?? '', RELOAD_SCRIPT);
  const draft = drafts.get(path?.slice(1) ?? '');
  if (draft !== undefined) return send(response, TYPES.get('.html') ?? '', withReload(draft));
  const file = path === null ? null : ifThere(() => fileAt(folder, path));
  if (file === null) return missing(request, response);
  const type = TYPES.get(extname(file)) ?? 'application/octet-stream';
  if (extname(file) === '.html') {
    const page = ifThere(() => readFileSync(file, 'utf8'));
    return page === null ? missing(request, response) : send(response, type, withReload(page));
  }
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
  return response;
}

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return null;
  }
}

/** What is found in the site; null where it is not there: while a build puts a new site in its place, a file can go between two looks. */
function ifThere<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return null;
    throw error;
  }
}

/** The file for a path, inside the folder after links are resolved; null where there is none. */
function fileAt(folder: string, path: string): string | null {
  const wanted = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (path.includes('\0') || !existsSync(wanted) || !existsSync(folder)) return null;
  const real = realpathSync(wanted);
  return real.startsWith(realpathSync(folder) + sep) && statSync(real).isFile() ? real : null;
}

/** Pages forbid all connections; while they are served for a look, they may ask this server whether they are out of date. */
function withReload(html: string): string {
  return html
    .replace("default-src 'none'", () => "default-src 'none'; connect-src 'self'")
    .replace('</head>', () => `<script src="${RELOAD}.js"></script></head>`);
}

function subscribe(response: ServerResponse, listeners: Set<ServerResponse>): ServerResponse {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': open\n\n');
  listeners.add(response);
  return response.on('close', () => listeners.delete(response));
}

function send(response: ServerResponse, type: string, body: string): ServerResponse {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  return response.end(body);
}

/** For the address line of a browser a page with a way back; a missing picture or script gets a line. */
function missing(request: IncomingMessage, response: ServerResponse): ServerResponse {
  if (!(request.headers.accept ?? '').includes('text/html')) return refuse(response, 404);
  response.writeHead(404, { 'content-type': TYPES.get('.html'), 'cache-control': 'no-store' });
  return response.end(MISSING);
}

const MISSING = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>There is no such page</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/site.css"><script src="${RELOAD}.js"></script></head>
<body><main><h1>There is no such page</h1><p><a href="/">The first page</a> · <a href="/search.html">Search</a></p></main></body></html>
`;

const REFUSALS: ReadonlyMap<number, string> = new Map([
  [403, 'This site is shown at 127.0.0.1 only.\n'],
  [404, 'There is no such page.\n'],
  [405, 'Only reading is possible here.\n'],
]);

function refuse(response: ServerResponse, status: number): ServerResponse {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  return response.end(REFUSALS.get(status));
}
