// Lighthouse, mobile preset, on the production build behind a plain static host. Prints the scores and
// what costs most, and fails below the bars. Usage: npm run audit [-- path ...]
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const bars = { performance: 0.95, accessibility: 1, 'best-practices': 1 };
const runs = 3;
const port = 4186;
const asked = process.argv.slice(2);
const paths = asked.length > 0 ? asked : ['/', '/clusters'];
const chromePath =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

const server = spawn('node', ['tests/support/staticServer.mjs', 'dist', '/', String(port)], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const chrome = await launch({
  chromePath,
  chromeFlags: [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
mkdirSync('.lighthouse', { recursive: true });
let failures = 0;
for (const path of paths) {
  // The median of three: a single run on two cores is noisy.
  const results = [];
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(`http://127.0.0.1:${port}${path}`, {
      port: chrome.port,
      onlyCategories: Object.keys(bars),
    });
    results.push(result.lhr);
  }
  const byPerformance = results.toSorted(
    (a, b) => a.categories.performance.score - b.categories.performance.score,
  );
  const median = byPerformance[Math.floor(runs / 2)];
  writeFileSync(`.lighthouse/${path.replace(/\W+/g, '_')}.json`, JSON.stringify(median));
  for (const [name, bar] of Object.entries(bars)) {
    const { score } = median.categories[name];
    if (score < bar) failures += 1;
    const verdict = score < bar ? `below ${bar * 100}` : 'ok';
    console.log(`${path}\t${name}\t${Math.round(score * 100)}\t${verdict}`);
  }
  for (const id of [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
    'speed-index',
  ]) {
    console.log(`${path}\t${id}\t${median.audits[id].displayValue}`);
  }
  const failed = Object.values(median.audits).filter(
    ({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode === 'binary',
  );
  for (const { id, title } of failed) console.log(`${path}\tfailed\t${id}\t${title}`);
}
chrome.kill();
server.kill();
process.exitCode = failures > 0 ? 1 : 0;
