// Writes every export of every kind of figure, in both languages, opens each with a program that we did not write, and
// puts them on a contact sheet to be looked at: exports-check/sheet-1.png and on. Usage: npm run check:exports
// With a word, only the views whose names hold it: npm run check:exports -- treemap
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { chromium } from 'playwright';
import { runnerImport } from 'vite';
import { checks, missingPrograms } from './programs.mjs';
import { writeSheets } from './sheet.mjs';
import { views, writeView } from './write.mjs';

const port = 4188;
const folder = 'exports-check';
const load = async (file) => (await runnerImport(file, { configFile: false })).module;
const { chromiumArgs, chromiumPath } = await load('./tests/support/chromium.ts');
const catalogues = {
  zh: (await load('./src/i18n/zh/catalogue.ts')).zh,
  en: (await load('./src/i18n/en/catalogue.ts')).en,
};
const { chartKinds } = await load('./src/domain/explore/chartKind.ts');

const missing = missingPrograms();
if (missing.length > 0) {
  console.error(`These programs open the exports, and are missing here:\n${missing.join('\n')}`);
  process.exit(1);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const server = spawn('node', ['tests/support/staticServer.mjs', 'dist', '/', String(port)], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await chromium.launch({ executablePath: chromiumPath, args: [...chromiumArgs] });
const faults = [];
try {
  const wish = process.argv[2] ?? '';
  for (const view of views(chartKinds).filter(({ name }) => name.includes(wish))) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    try {
      const url = `http://127.0.0.1:${port}${view.address}`;
      const files = await writeView(page, {
        ...view,
        url,
        folder,
        text: catalogues[view.language],
      });
      console.log(`${view.name}: ${files} files`);
    } catch (error) {
      faults.push(`${view.name}: ${String(error).split('\n')[0]}`);
    } finally {
      await page.close();
    }
  }
  for (const { name, check } of checks) {
    const found = check(folder);
    console.log(`${name}: ${found.files} files, ${found.faults.length} faults`);
    faults.push(...found.faults);
  }
  console.log(`Look at: ${(await writeSheets(browser, folder)).join(', ')}`);
} finally {
  await browser.close();
  server.kill();
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
