import { existsSync } from 'node:fs';

/** Where distributions put Chromium or Chrome; Debian's first. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of the tests: the one that CHROMIUM_PATH names, else the first that is installed. */
export const chromiumPath =
  process.env['CHROMIUM_PATH'] ?? usual.find((path) => existsSync(path)) ?? '/usr/bin/chromium';

/** No sandbox inside a container, no GPU, and none of the browser's own errands on the network. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
