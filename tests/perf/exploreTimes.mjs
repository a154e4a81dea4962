import { compared } from './report.mjs';

/** Clicks for each direction, and on each kind of chart. */
const runs = 9;
const kindRuns = 5;

/** Names of a size, and the address that gives it. */
const sizes = [
  { name: '216, practice', search: '&dataset=practice' },
  { name: '20,000', search: '&mock=large-20000' },
  { name: '200,000', search: '&mock=large-200000' },
];

/** Filter-to-paint on the workbench with five figures and the table, for every size. */
export async function exploreTimes(open, words) {
  const lines = [];
  for (const { name, search } of sizes) {
    const page = await open(`/explore?lang=en${search}`);
    try {
      await page.locator('main figure').first().waitFor({ timeout: 120_000 });
      lines.push(...(await linesOf(page, name, words)));
    } catch (error) {
      lines.push([name, `not usable: ${String(error).split('\n')[0]}`, '', '', '', '', '']);
    }
    await page.close();
  }

  return lines;
}

/** One option of the filter is chosen and left again, in turn; the first two clicks only warm the page up. */
async function linesOf(page, name, { filters }) {
  const parts = await drawnParts(page);
  const option = await fullestSegment(page, filters);
  const ways = {
    narrowing: { times: [], references: [] },
    widening: { times: [], references: [] },
  };
  for (let run = -1; run < runs; run += 1) {
    for (const way of Object.values(ways)) {
      const measured = await timeOf(page, option, parts);
      if (run < 0) continue;
      way.marks = measured.marks;
      way.times.push(measured.time);
      way.references.push(measured.reference);
    }
  }

  return Object.entries(ways).map(([way, { marks, times, references }]) => [
    name,
    way,
    String(parts.length - 1),
    marks,
    ...compared(times, references),
  ]);
}

/** The segment with most clusters: whichever is chosen, all five figures can still be drawn. */
async function fullestSegment(page, { add, facets }) {
  await page.getByRole('button', { name: add }).click();
  const group = page.getByRole('dialog').getByRole('group', { name: facets.segment, exact: true });
  await group.getByRole('button', { name: facets.segment, exact: true }).click();
  const options = group.locator('label:has(input[type="checkbox"])');
  const counts = (await options.allInnerTexts()).map((text) =>
    Number(text.split('\n').at(-1).replaceAll(',', '')),
  );

  return options.nth(counts.indexOf(Math.max(...counts)));
}

/** From the choice of a kind to its painted figure, for every kind that the practice data offer. */
export async function kindTimes(open, { explore, chartKinds }) {
  const page = await open('/explore?lang=en&dataset=practice&year=2019');
  await page.locator('main figure').first().waitFor();
  const lines = [];
  const kinds = page.getByRole('group', { name: explore.chart }).getByRole('button');
  const names = await kinds.allInnerTexts();
  for (const name of names) lines.push(await kindLine(page, kinds, name, chartKinds));
  await page.close();

  return lines;
}

/** The kind is left for another one and chosen again, in turn. */
async function kindLine(page, kinds, name, chartKinds) {
  const button = kinds.filter({ hasText: new RegExp(`^${name}$`) });
  const away = kinds.filter({
    hasText: new RegExp(`^${name === chartKinds.bars ? chartKinds.lorenz : chartKinds.bars}$`),
  });
  const times = [];
  const references = [];
  let marks = 0;
  for (let run = -1; run < kindRuns; run += 1) {
    await away.click();
    await page.waitForTimeout(300);
    const measured = await timeOf(page, button, ['main div:has(> figure)']);
    if (run < 0) continue;
    marks = measured.marks;
    times.push(measured.time);
    references.push(measured.reference);
  }

  return [name, marks, ...compared(times, references)];
}

async function timeOf(page, control, parts) {
  const time = page.evaluate((all) => window.stopwatch.clickToSettled(all), parts);
  await control.click();
  const measured = await time;

  return {
    time: measured,
    marks: await page.evaluate((all) => window.stopwatch.countOf(all), parts),
    reference: await page.evaluate((all) => window.stopwatch.partsToPaint(all), parts),
  };
}

/** Every figure is come near to, so that it is drawn; then the parts that a filter changes, by their selectors. */
async function drawnParts(page) {
  const figures = await page.locator('main figure').all();
  for (const figure of figures) {
    await figure.evaluate((element) => element.scrollIntoView());
    await figure.locator('svg text').first().waitFor({ state: 'attached' });
  }
  await page.evaluate(() => scrollTo(0, 0));
  const ids = await Promise.all(figures.map((figure) => figure.getAttribute('id')));

  return [...ids.map((id) => `#${id}`), 'main [data-drawn-table]'];
}

export const exploreHead = [
  'clusters',
  'way',
  'figures',
  'marks',
  'app, ms',
  'bare canvas, ms',
  'ratio',
];

export const kindHead = ['kind', 'marks', 'app, ms', 'bare canvas, ms', 'ratio'];
