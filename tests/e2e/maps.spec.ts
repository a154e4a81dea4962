import type { Page } from '@playwright/test';
import { violationsInBothThemes } from './support/axe.ts';
import { resizeTo } from './support/figures.ts';
import { expect, languages, test, words } from './support/test.ts';

/** The main figure of the workbench, drawn. */
async function opened(page: Page, query: string) {
  await page.goto(`/explore?${query}`);
  const figure = page.locator('figure').first();
  const chart = figure.getByRole('application');
  await expect(figure.locator('[data-mark]').first()).toBeVisible();

  return { figure, chart };
}

const selection = (page: Page) => new URL(page.url()).searchParams.get('sel');

for (const language of languages) {
  for (const kind of ['point-map', 'heatmap'] as const) {
    test(`${kind} in ${language} has nothing that axe finds fault with`, async ({ page }) => {
      await opened(page, `chart=${kind}&lang=${language}&color=segment`);

      expect(await violationsInBothThemes(page, { within: 'figure' })).toEqual([]);
    });

    test(`${kind} in ${language} fits every window`, async ({ page }) => {
      const { chart } = await opened(page, `chart=${kind}&lang=${language}&color=segment`);
      for (const width of [1440, 390, 360]) {
        await resizeTo(page, width, 860);
        const box = await chart.boundingBox();

        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect.soft((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }
    });
  }
}

test('a dot is found and selected with the keyboard alone, and stays selected after a reload', async ({
  page,
}) => {
  const { chart } = await opened(page, 'chart=point-map&lang=en');
  await chart.focus();
  await page.keyboard.press('+');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect.poll(() => selection(page)).not.toBeNull();
  const chosen = selection(page);
  await page.reload();

  await expect(page.locator(`figure [data-mark="${chosen ?? ''}"]`).first()).toBeVisible();
  expect(selection(page)).toBe(chosen);
});

test('a dragged map moves and selects nothing', async ({ page }) => {
  const { figure, chart } = await opened(page, 'chart=point-map&lang=en');
  await chart.focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  const dot = figure.locator('[data-mark]').first();
  const before = await dot.boundingBox();
  const at = { x: (before?.x ?? 0) + 4, y: (before?.y ?? 0) + 4 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x - 80, at.y - 30, { steps: 4 });
  await page.mouse.up();

  await expect.poll(async () => (await dot.boundingBox())?.x).not.toBe(before?.x);
  expect(selection(page)).toBeNull();
});

test('a wheel over the map scrolls the page', async ({ page }) => {
  const { chart } = await opened(page, 'chart=point-map&lang=en');
  await chart.hover();
  await page.mouse.wheel(0, 200);

  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await expect(page.getByText(words.en.pointMap.keys)).toBeVisible();
});

test('two fingers enlarge the map', async ({ page }) => {
  const { chart } = await opened(page, 'chart=point-map&lang=en');
  const box = await chart.boundingBox();
  const middle = { x: (box?.x ?? 0) + 400, y: (box?.y ?? 0) + 300 };
  const fingers = (apart: number) => [
    { x: middle.x - apart, y: middle.y, id: 1 },
    { x: middle.x + apart, y: middle.y, id: 2 },
  ];
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : fingers(apart),
    });
  await touch('touchStart', 40);
  await touch('touchMove', 80);
  await touch('touchMove', 120);
  await touch('touchEnd', 120);

  await expect(chart.getByRole('button', { name: words.en.pointMap.zoomOut })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
});

test('the treemap that the record cannot bear says why not', async ({ page }) => {
  await page.goto('/explore?chart=treemap&lang=en');

  await expect(page.locator('figure').first()).toContainText(/choose one year|not added up|Only/);
});

test('the projection comes with the map, not with the first page', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('/');
  await expect(page.locator('figure [data-mark]').first()).toBeVisible();

  expect(scripts.filter((url) => url.includes('PointMapChart'))).toEqual([]);
});
