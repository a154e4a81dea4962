import { compared } from './report.mjs';

/** Files of each kind and figure. */
const runs = 7;

const kinds = [
  { name: 'PNG 1×', format: 'png', multiple: 1 },
  { name: 'PNG 2×', format: 'png', multiple: 2 },
  { name: 'SVG', format: 'svg', multiple: 1 },
];

/** Export times of every figure of the overview, as the dialog makes the files at 1920 × 1080. */
export async function exportTimes(open, { figure: words, exporting }) {
  const page = await open('/?lang=en');
  await page.locator('main figure').first().waitFor();
  const lines = [];
  for (const figure of await page.locator('main figure').all()) {
    const id = await figure.getAttribute('id');
    const marks = await marksOf(page, figure, id);
    await figure.getByRole('button', { name: words.export }).click();
    await page.getByRole('menuitem', { name: exporting.png }).click();
    const dialog = page.getByRole('dialog');
    for (const kind of kinds)
      lines.push(await lineOf({ page, dialog, exporting, id, marks }, kind));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }
  await page.close();

  return lines;
}

/** A figure is drawn when it is come near. */
async function marksOf(page, figure, id) {
  await figure.evaluate((element) => element.scrollIntoView());
  await figure.locator('svg text').first().waitFor();

  return page.evaluate((part) => window.stopwatch.marksOf(part), `#${id}`);
}

async function lineOf({ page, dialog, exporting, id, marks }, { name, format, multiple }) {
  await dialog.getByRole('button', { name: exporting[format], exact: true }).click();
  // Lines have no pixels to multiply.
  if (format === 'png') {
    await dialog.getByRole('button', { name: exporting.multiples[multiple], exact: true }).click();
  }
  const button = dialog.getByRole('button', { name: exporting.download(exporting[format]) });
  const times = [];
  const references = [];
  for (let run = -1; run < runs; run += 1) {
    const time = page.evaluate(() => window.stopwatch.clickToFile());
    await button.click();
    const [measured, reference] = [
      await time,
      await page.evaluate(
        ([all, scale, isPng]) => window.stopwatch.canvasToFile(all, scale, isPng),
        [marks, multiple, format === 'png'],
      ),
    ];
    if (run < 0) continue; // The first one only warms the page up.
    times.push(measured);
    references.push(reference);
  }

  return [id, name, marks.length, ...compared(times, references)];
}

export const exportHead = ['figure', 'file', 'marks', 'app, ms', 'bare canvas, ms', 'ratio'];
