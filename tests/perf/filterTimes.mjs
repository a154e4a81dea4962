import { compared } from './report.mjs';

/** Clicks for each direction. */
const runs = 15;
const table = 'main table[aria-rowcount]';

/** Names of a size, and the address that gives it; the built-in data are the ones without a scenario. */
const sizes = [
  { name: '153, built in', search: '' },
  { name: '2,000', search: '&mock=large-2000' },
  { name: '20,000', search: '&mock=large-20000' },
  { name: '200,000', search: '&mock=large-200000' },
];

/** Filter-to-paint on the list of clusters, for every size: a line for narrowing, one for widening again. */
export async function filterTimes(open) {
  const lines = [];
  for (const { name, search } of sizes) {
    const page = await open(`/clusters?lang=en${search}`);
    try {
      await page.locator(table).waitFor({ timeout: 120_000 });
      lines.push(...(await linesOf(page, name)));
    } catch (error) {
      lines.push([name, `not usable: ${String(error).split('\n')[0]}`, '', '', '', '']);
    }
    await page.close();
  }

  return lines;
}

/** One option is chosen and left again, in turn; the first two clicks only warm the page up. */
async function linesOf(page, name) {
  const option = page.locator('aside label:has(input[type="checkbox"])').first();
  const ways = {
    narrowing: { times: [], references: [] },
    widening: { times: [], references: [] },
  };
  for (let run = -1; run < runs; run += 1) {
    for (const way of Object.values(ways)) {
      const time = await timeOfClick(page, option);
      way.marks = await page.evaluate((part) => window.stopwatch.marksOf(part), table);
      way.rows = (await page.locator(table).getAttribute('aria-rowcount')) - 1;
      const reference = await page.evaluate(
        (marks) => window.stopwatch.canvasToPaint(marks),
        way.marks,
      );
      if (run < 0) continue;
      way.times.push(time);
      way.references.push(reference);
    }
  }

  return Object.entries(ways).map(([way, { rows, marks, times, references }]) => [
    name,
    `${way} to ${rows.toLocaleString('en')}`,
    marks.length,
    ...compared(times, references),
  ]);
}

async function timeOfClick(page, option) {
  const time = page.evaluate((part) => window.stopwatch.clickToPaint(part, 'aria-rowcount'), table);
  await option.click();

  return time;
}

export const filterHead = [
  'clusters',
  'rows shown',
  'marks',
  'app, ms',
  'bare canvas, ms',
  'ratio',
];
