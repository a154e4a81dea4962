import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

const languages = ['zh', 'en'];

/** The overview on the record, and every kind of chart of the workbench on the practice data. */
export function views(chartKinds) {
  return languages.flatMap((language) => [
    { name: `overview-${language}`, language, address: `/?lang=${language}` },
    ...chartKinds.map((kind) => ({
      name: `${kind}-${language}`,
      language,
      address: `/explore?dataset=practice&lang=${language}&group=region&chart=${kind}`,
    })),
  ]);
}

/** Writes what a reader can take from a page, through the page's own menus; answers with how many files. */
export async function writeView(page, { name, url, folder, text }) {
  const place = join(folder, name);
  mkdirSync(place);
  await page.goto(url);
  const figures = page.locator('main figure').filter({
    has: page.getByRole('button', { name: text.figure.export, exact: true }),
  });
  await figures.first().waitFor();
  const zip = await taken(page, figures.first(), { text, item: text.everything.menu });
  const files = Object.entries(unzipSync(zip.bytes));
  for (const [file, bytes] of files) writeFileSync(join(place, file), bytes);
  const all = await figures.all();
  for (const [at, figure] of all.entries()) {
    const { bytes } = await taken(page, figure, { text, item: text.slides.powerpoint });
    writeFileSync(join(place, `${String(at + 1).padStart(2, '0')}.pptx`), bytes);
  }

  return files.length + all.length;
}

async function taken(page, figure, { text, item }) {
  await figure.evaluate((element) => element.scrollIntoView());
  await figure.getByRole('button', { name: text.figure.export, exact: true }).click();
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('menuitem', { name: item }).click();
  const file = await download;

  return { bytes: new Uint8Array(readFileSync(await file.path())) };
}
