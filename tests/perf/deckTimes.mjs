import { median } from './report.mjs';

const runs = 5;

/** Ten figures of several kinds: those of the overview, and three of the workbench. */
const views = ['/?lang=en', '/explore?dataset=practice&lang=en&group=region'];
const most = 10;

/** A deck of ten figures as PowerPoint, and the ZIP of all figures of the overview. */
export async function deckTimes(open, text) {
  const page = await open('/?lang=en');
  const pinned = await pinTen(page, text);
  await page.goto(new URL('/present?lang=en', page.url()).href);
  const powerPoint = page.getByRole('button', { name: text.slides.powerpoint });
  await powerPoint.waitFor();
  const lines = [
    ['PowerPoint of the deck', pinned, ...(await timed(page, () => powerPoint.click()))],
  ];
  await page.goto(new URL('/?lang=en', page.url()).href);
  const figures = page.locator('main figure');
  const button = figures.first().getByRole('button', { name: text.figure.export });
  await button.waitFor();
  const item = page.getByRole('menuitem', { name: text.everything.menu });
  const times = await timed(
    page,
    () => item.click(),
    () => button.click(),
  );
  lines.push(['ZIP of the page', await figures.count(), ...times]);
  await page.close();

  return lines;
}

async function pinTen(page, { openers }) {
  let pinned = 0;
  for (const view of views) {
    await page.goto(new URL(view, page.url()).href);
    const pins = page.getByRole('button', { name: openers.pin });
    await pins.first().waitFor();
    for (const pin of (await pins.all()).slice(0, most - pinned)) {
      await pin.click();
      pinned += 1;
      await page.getByText(`as slide ${pinned}.`).waitFor();
    }
  }

  return pinned;
}

/** Milliseconds from the click to the file, and the longest task meanwhile; the first file only warms up. */
async function timed(page, click, before = async () => {}) {
  const times = [];
  const tasks = [];
  for (let run = -1; run < runs; run += 1) {
    await before();
    const time = page.evaluate(() => window.stopwatch.clickToFile());
    const longest = page.evaluate(() => window.stopwatch.longestTask());
    await click();
    const measured = await time;
    const task = await longest;
    if (run < 0) continue;
    times.push(measured);
    tasks.push(task);
  }

  return [median(times).toFixed(0), median(tasks).toFixed(0), Math.max(...tasks).toFixed(0)];
}

export const deckHead = [
  'file',
  'figures',
  'to the file, ms',
  'longest task, ms',
  'of all runs, ms',
];
