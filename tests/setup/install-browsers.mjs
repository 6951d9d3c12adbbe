// What the tests need beside Node: Chromium, and on Debian Firefox, WebKit and strace too. Installs what is missing (as root, or through sudo).
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const hasChromium = process.env.CHROMIUM !== undefined || CHROMIUM.some(existsSync);
const missing = [
  ...(hasChromium ? [] : ['chromium', 'fonts-liberation']),
  ...(['/usr/bin/firefox-esr', '/usr/bin/firefox'].some(existsSync) ? [] : ['firefox-esr']),
  ...(existsSync('/usr/bin/WebKitWebDriver') ? [] : ['webkit2gtk-driver']),
  ...(existsSync('/usr/bin/Xvfb') ? [] : ['xvfb']),
  ...(existsSync('/usr/bin/strace') ? [] : ['strace']),
];

function apt(...words) {
  const [command, ...rest] = [...(process.getuid() === 0 ? [] : ['sudo']), 'apt-get', ...words];
  execFileSync(command, rest, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

if (missing.length === 0) process.stdout.write('Everything that the tests need is here.\n');
else if (existsSync('/usr/bin/apt-get')) {
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...missing);
} else if (!hasChromium) {
  process.stderr.write(
    'No Chromium was found. Install it, or name it in the environment variable CHROMIUM, and run this again.\n',
  );
  process.exitCode = 1;
}
