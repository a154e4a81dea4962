// How long the reader waits: from the click on a filter to the painted frame, and for the files of figures. In real
// Chromium, on the production build, beside a bare canvas with the same marks in the same run. Machines and their
// neighbours differ: compare the ratios; nothing passes or fails here.
// Usage: npm run bench [-- part of the name of a table ...]
import { spawn } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { chromium } from 'playwright';
import { runnerImport } from 'vite';
import { deckHead, deckTimes } from './deckTimes.mjs';
import { exploreHead, exploreTimes, kindHead, kindTimes } from './exploreTimes.mjs';
import { exportHead, exportTimes } from './exportTimes.mjs';
import { filterHead, filterTimes } from './filterTimes.mjs';
import { tableText } from './report.mjs';
import { installStopwatch } from './stopwatch.mjs';

const port = 4187;
const load = async (file) => (await runnerImport(file, { configFile: false })).module;
const { chromiumArgs, chromiumPath } = await load('./tests/support/chromium.ts');
const { en } = await load('./src/i18n/en/catalogue.ts');

const tables = [
  {
    name: 'Filter to paint, five figures and the table of /explore',
    head: exploreHead,
    lines: () => exploreTimes(open, en),
  },
  {
    name: 'Choice of a kind to its painted figure, 216 clusters',
    head: kindHead,
    lines: () => kindTimes(open, en),
  },
  {
    name: 'Filter to paint, the table of /clusters',
    head: filterHead,
    lines: () => filterTimes(open),
  },
  { name: 'Export at 1920 × 1080', head: exportHead, lines: () => exportTimes(open, en) },
  { name: 'Deck and page as one file', head: deckHead, lines: () => deckTimes(open, en) },
];
const asked = process.argv.slice(2);
const isAsked = (name) => asked.length === 0 || asked.some((part) => name.includes(part));

const server = spawn('node', ['tests/support/staticServer.mjs', 'dist-mock', '/', String(port)], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await chromium.launch({ executablePath: chromiumPath, args: [...chromiumArgs] });
try {
  console.log(`Chromium ${browser.version()}, headless; ${cpus().length} × ${cpus()[0]?.model}`);
  console.log(`Load of the machine before: ${loadavg()[0]?.toFixed(1)}`);
  console.log('Milliseconds: median (middle half of the runs).');
  for (const { name, head, lines } of tables.filter(({ name }) => isAsked(name))) {
    console.log(`\n${name}; load ${loadavg()[0]?.toFixed(1)}\n`);
    console.log(tableText(head, await lines()));
  }
} finally {
  await browser.close();
  server.kill();
}

async function open(address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(installStopwatch);
  await page.goto(`http://127.0.0.1:${port}${address}`);

  return page;
}
