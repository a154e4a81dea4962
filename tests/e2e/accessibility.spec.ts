import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, languages, test, words } from './support/test.ts';

const paths = ['/', '/explore', '/clusters', '/compare', '/notices', '/data'] as const;
const themes = ['light', 'dark'] as const;
const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** Brings every figure into being: they are drawn when they are scrolled to. */
async function seeAll(page: Page): Promise<void> {
  for (const figure of await page.locator('figure').all()) {
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator('svg[role], [role="application"]').first()).toBeVisible();
  }
}

async function violations(page: Page): Promise<readonly string[]> {
  const results = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();

  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

for (const language of languages) {
  for (const theme of themes) {
    for (const [size, viewport] of Object.entries(sizes)) {
      test.describe(`${language}, ${theme}, ${size}`, () => {
        test.use({ viewport });
        for (const path of paths) {
          test(`${path} has no violation that axe finds`, async ({ page }) => {
            await page.goto(`${path}?lang=${language}&theme=${theme}`);
            await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
            await seeAll(page);

            expect(await violations(page)).toEqual([]);
          });
        }
      });
    }
  }

  test(`what opens over a page has no violation that axe finds, in ${language}`, async ({
    page,
  }) => {
    const text = words[language];
    await page.goto(`/clusters?lang=${language}&open=changle`);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await page.goto(`/?lang=${language}`);
    const figure = page.locator('figure#share');
    await figure.getByRole('button', { name: text.figure.export }).click();
    await page.getByRole('menuitem', { name: text.exporting.png }).click();
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
