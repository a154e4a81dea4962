import type { Page } from '@playwright/test';
import { type ChartKind, chartKinds } from '../../src/domain/explore/chartKind.ts';
import { chartTexts } from './support/chartTexts.ts';
import { isSheetAsked, pictureAt, writeSheet } from './support/contactSheet.ts';
import { expect, type Language, languages, test, words } from './support/test.ts';

const datasets = ['published', 'practice'] as const;
const widths = [1440, 390] as const;
const themes = ['light', 'dark'] as const;

const all = datasets.flatMap((dataset) =>
  languages.flatMap((language) =>
    widths.flatMap((width) => themes.map((theme) => ({ dataset, language, width, theme }))),
  ),
);

/** Every dataset, language, width and theme is in one of these, which is measured at every run. */
const measured = new Set([
  'practice zh 1440 light',
  'practice en 390 dark',
  'published en 1440 dark',
  'published zh 390 light',
]);
/** All of them only where pictures are asked for. */
const cases = all.filter(
  ({ dataset, language, width, theme }) =>
    isSheetAsked || measured.has(`${dataset} ${language} ${width} ${theme}`),
);
type Case = (typeof cases)[number];

/** By macro-region, so that small multiples have few enough groups to be offered. */
function addressOf({ dataset, language, theme }: Case, kind?: ChartKind): string {
  const chosen = kind === undefined ? '' : `&chart=${kind}`;
  const data = dataset === 'practice' ? '&dataset=practice' : '';

  return `/explore?lang=${language}&theme=${theme}&group=region${data}${chosen}`;
}

/** The kinds of chart that the page offers, read from its buttons. */
async function offeredKinds(page: Page, language: Language): Promise<readonly ChartKind[]> {
  const { chartKinds: kindNames, explore } = words[language];
  const group = page.getByRole('group', { name: explore.chart, exact: true, includeHidden: true });
  await expect(group).toBeAttached();
  const names = await group.locator('button').allTextContents();

  return names.flatMap((name) => chartKinds.find((kind) => kindNames[kind] === name.trim()) ?? []);
}

/** Opens a chart and waits until it is drawn, which it is only near the window. */
async function openChart(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const figure = page.locator('figure').first();
  await expect(figure).toBeAttached();
  await figure.scrollIntoViewIfNeeded();
  const chart = figure.getByRole('application');
  await expect(chart).toBeAttached();
  await expect(chart.locator('svg, canvas').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

for (const one of cases) {
  const { dataset, language, width, theme } = one;
  test.describe(`${dataset}, ${language}, ${theme}, ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('every chart on offer has texts that can be read', async ({ page }) => {
      test.setTimeout(90_000);
      await page.goto(addressOf(one));
      const ribbon = page.getByRole('complementary', { name: words[language].practice.tag });
      const kinds = await offeredKinds(page, language);
      await expect(ribbon).toHaveCount(dataset === 'practice' ? 1 : 0);
      expect(kinds).toContain('ranking');

      for (const kind of kinds) {
        await openChart(page, addressOf(one, kind));
        const { count, faults } = await chartTexts(page);

        expect.soft(count, `${kind} has texts`).toBeGreaterThan(3);
        expect.soft(faults, kind).toEqual([]);
        if (isSheetAsked) {
          const name = `${kind} ${dataset} ${language} ${theme} ${width}`;
          await page
            .locator('figure')
            .first()
            .screenshot({ path: pictureAt(name) });
        }
      }
    });
  });
}

test.afterAll(() => {
  if (isSheetAsked) writeSheet();
});
