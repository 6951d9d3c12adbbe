// The tests that look at pages need Chromium. Finds it, or installs Debian's (as root, or through sudo); otherwise says what to do.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const run = (command, ...words) =>
  execFileSync(command, words, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

if (process.env.CHROMIUM || places.some(existsSync)) process.stdout.write('Chromium is here.\n');
else if (existsSync('/usr/bin/apt-get')) {
  const root = process.getuid() === 0 ? [] : ['sudo'];
  const apt = (...words) => {
    const [command, ...rest] = [...root, 'apt-get', ...words];
    run(command, ...rest);
  };
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation');
} else {
  process.stderr.write(
    'No Chromium was found. Install it, or name it in the environment variable CHROMIUM, and run this again.\n',
  );
  process.exitCode = 1;
}
