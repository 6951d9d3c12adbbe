// A Firefox driven over Marionette, its own wire protocol, so that no driver has to be installed.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Where Firefox is; undefined where there is none. */
export const FIREFOX = process.env['FIREFOX'] ?? PLACES.find((path) => existsSync(path));

export interface Firefox {
  readonly open: (url: string) => Promise<void>;
  /** Runs the body of a function in the page and answers what it returns. */
  readonly run: (body: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Start Firefox with every file an origin of its own, as people have it: test tools tend to turn that off. */
export async function openFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'dossier-firefox-'));
  const port = 20_000 + (process.pid % 20_000);
  writeFileSync(
    join(profile, 'user.js'),
    [
      `user_pref('marionette.port', ${port});`,
      "user_pref('security.fileuri.strict_origin_policy', true);",
      "user_pref('datareporting.policy.dataSubmissionEnabled', false);",
      "user_pref('app.update.enabled', false);",
      "user_pref('network.captive-portal-service.enabled', false);",
    ].join('\n'),
  );
  const browser = spawn(path, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
  });
  const send = talk(await reach(port));
  await send('WebDriver:NewSession', {});
  return {
    open: async (url) => void (await send('WebDriver:Navigate', { url })),
    run: async (body) => {
      const answer = await send('WebDriver:ExecuteScript', { script: body, args: [] });
      return isRecord(answer) ? answer['value'] : answer;
    },
    close: async () => {
      await quit(browser);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function quit(browser: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => browser.once('exit', resolve));
  browser.kill();
  await Promise.race([gone, pause(5000)]);
}

async function reach(port: number): Promise<Socket> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const made = connect(port, '127.0.0.1', () => resolve(made));
      made.once('error', () => resolve(null));
    });
    if (socket !== null) return socket;
    await pause(200);
  }
  throw new Error('Firefox did not open its port within 40 seconds.');
}

type Send = (command: string, parameters: object) => Promise<unknown>;

/** Messages are JSON with their length in front: '31:[0,1,"WebDriver:NewSession",{}]'. */
function talk(socket: Socket): Send {
  let rest = Buffer.alloc(0);
  let last = 0;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const read = (): void => {
    const colon = rest.indexOf(':');
    const length = Number(rest.subarray(0, colon).toString());
    if (colon < 0 || rest.length < colon + 1 + length) return;
    const message: unknown = JSON.parse(rest.subarray(colon + 1, colon + 1 + length).toString());
    rest = rest.subarray(colon + 1 + length);
    if (Array.isArray(message)) {
      const [, id, error, result] = message;
      const asked = waiting.get(Number(id));
      if (error === null) asked?.resolve(result);
      else asked?.reject(new Error(JSON.stringify(error).slice(0, 400)));
    }
    read();
  };
  socket.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    read();
  });
  return async (command, parameters) => {
    last += 1;
    const words = JSON.stringify([0, last, command, parameters]);
    const answer = new Promise((resolve, reject) => waiting.set(last, { resolve, reject }));
    socket.write(`${Buffer.byteLength(words)}:${words}`);
    return await answer;
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
