// A WebKit driven over WebDriver: WebKitGTK's MiniBrowser, the only one Debian has; on a display of its own where there is none.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const LIBRARIES = '/usr/lib';
const DRIVER = '/usr/bin/WebKitWebDriver';
const DISPLAY = '/usr/bin/Xvfb';

/** Where MiniBrowser is: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'; undefined where there is none, or no driver for it. */
export const WEBKIT =
  existsSync(DRIVER) && existsSync(DISPLAY)
    ? readdirSync(LIBRARIES)
        .flatMap((folder) =>
          ['4.1', '4.0'].map((api) => join(LIBRARIES, folder, `webkit2gtk-${api}/MiniBrowser`)),
        )
        .find((path) => existsSync(path))
    : undefined;

export interface WebKit {
  readonly open: (url: string) => Promise<void>;
  /** Runs the body of a function in the page and answers what it returns. */
  readonly run: (body: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Start WebKit. */
export async function openWebKit(path: string): Promise<WebKit> {
  const number = 100 + (process.pid % 400);
  const port = 20_000 + (process.pid % 20_000);
  const display = spawn(DISPLAY, [`:${number}`, '-screen', '0', '1400x1000x24'], { stdio: 'ignore' });
  const driver = spawn(DRIVER, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${number}`,
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', // its sandbox needs rights that containers do not give; the pages are our own
    },
  });
  const ask = async (method: string, route: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${route}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const message: unknown = await answer.json();
    const value = isRecord(message) ? message['value'] : null;
    if (!answer.ok) throw new Error(JSON.stringify(value).slice(0, 400));
    return value;
  };
  const session = await begin(ask, path);
  return {
    open: async (url) => void (await ask('POST', `/${session}/url`, { url })),
    run: async (body) => await ask('POST', `/${session}/execute/sync`, { script: body, args: [] }),
    close: async () => {
      await ask('DELETE', `/${session}`);
      await Promise.all([driver, display].map(quit));
    },
  };
}

/** The driver and the display need a moment before they answer. */
async function begin(
  ask: (method: string, route: string, body?: object) => Promise<unknown>,
  binary: string,
): Promise<string> {
  let last: unknown = null;
  for (let attempt = 0; attempt < 60; attempt += 1) {
    await pause(500);
    try {
      const made = await ask('POST', '', {
        capabilities: {
          alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
        },
      });
      if (isRecord(made) && typeof made['sessionId'] === 'string') return made['sessionId'];
    } catch (error) {
      last = error;
    }
  }
  throw new Error('WebKit did not start within 30 seconds.', { cause: last });
}

async function quit(program: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => program.once('exit', resolve));
  program.kill();
  await Promise.race([gone, pause(5000)]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
