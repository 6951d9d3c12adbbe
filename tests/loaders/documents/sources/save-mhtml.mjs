// Saves a page as MHTML, as Chromium's own 'save as, single file' does.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [page, out] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
const tab = await browser.newPage();
await tab.goto(`file://${page}`);
const session = await tab.context().newCDPSession(tab);
const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
writeFileSync(out, data);
await browser.close();
