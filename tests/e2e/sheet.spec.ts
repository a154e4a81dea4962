import type { Page } from '@playwright/test';
import { type ChartKind, chartKinds } from '../../src/domain/explore/chartKind.ts';
import { addresses } from '../support/addresses.ts';
import { inTheme } from './support/axe.ts';
import { chartTexts } from './support/chartTexts.ts';
import { isSheetAsked, pictureOf, type SheetPicture, writeSheet } from './support/contactSheet.ts';
import { resizeTo, standsStill } from './support/figures.ts';
import { expect, type Language, languages, test, words } from './support/test.ts';

/**
 * Every kind of chart × dataset × language × width × theme.
 *
 * A page is loaded once for each dataset and language; kinds are then chosen in it, and window and
 * theme changed around it. By macro-region, so that small multiples have few enough groups to be offered.
 */
const datasets = {
  published: '/explore?group=region',
  practice: '/explore?group=region&dataset=practice',
  synthetic: `${addresses.mock.url}explore?group=region&mock=large-20000`,
} as const;
const clusterCounts = { published: 153, practice: 216, synthetic: 20_000 } as const;
const widths = [1440, 390] as const;
const themes = ['light', 'dark'] as const;

/** The kinds of chart that the page offers, read from its buttons. */
async function offeredKinds(page: Page, language: Language): Promise<readonly ChartKind[]> {
  const { chartKinds: kindNames, explore } = words[language];
  const group = page.getByRole('group', { name: explore.chart, exact: true, includeHidden: true });
  await expect(group).toBeAttached();
  const names = await group.locator('button').allTextContents();

  return names.flatMap((name) => chartKinds.find((kind) => kindNames[kind] === name.trim()) ?? []);
}

/** Chooses a kind of chart and waits until it is drawn, which it is only near the window. */
async function choose(page: Page, kind: ChartKind, language: Language): Promise<void> {
  const { chartKinds: kindNames, explore } = words[language];
  const group = page.getByRole('group', { name: explore.chart, exact: true });
  const button = group.getByRole('button', { name: kindNames[kind], exact: true });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  const figure = page.locator('figure').first();
  await expect(figure).toHaveAttribute('id', kind);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByRole('application').locator('svg, canvas').first()).toBeVisible();
  await expect(figure.locator('[data-pending]')).toHaveCount(0);
  await standsStill(page);
}

for (const dataset of ['published', 'practice', 'synthetic'] as const) {
  for (const language of languages) {
    test(`every chart on offer of the ${dataset} data has texts that can be read, in ${language}`, async ({
      page,
      browser,
    }) => {
      test.setTimeout(isSheetAsked ? 600_000 : 120_000);
      const pictures = new Map<string, SheetPicture[]>();
      const count = clusterCounts[dataset];
      await page.goto(`${datasets[dataset]}&lang=${language}`);
      await expect(
        page.getByText(words[language].filters.showing(count, count)).first(),
      ).toBeVisible({ timeout: 45_000 });
      await page.evaluate(() => document.fonts.ready);
      const kinds = await offeredKinds(page, language);
      expect(kinds).toContain('ranking');

      for (const kind of kinds) {
        await resizeTo(page, 1440, 900);
        await choose(page, kind, language);
        const title = page.locator('figure').first().getByRole('heading').first();
        expect.soft(await title.textContent(), `${kind} has a title`).toMatch(/\S/);
        for (const width of widths) {
          await resizeTo(page, width, 900);
          for (const theme of themes) {
            await inTheme(page, theme);
            const { count: texts, faults } = await chartTexts(page);
            const cell = `${kind}, ${width} px, ${theme}`;

            expect.soft(texts, `${cell} has texts`).toBeGreaterThan(3);
            expect.soft(faults, cell).toEqual([]);
            if (!isSheetAsked) continue;
            const picture = await pictureOf(page, 'figure', `${dataset} ${language} ${cell}`);
            pictures.set(cell.replace(kind, ''), [
              ...(pictures.get(cell.replace(kind, '')) ?? []),
              picture,
            ]);
          }
        }
      }
      for (const [cell, taken] of pictures) {
        await writeSheet(
          browser,
          `${dataset} ${language}${cell}`,
          taken,
          cell.includes('390') ? 300 : 630,
        );
      }
    });
  }
}
