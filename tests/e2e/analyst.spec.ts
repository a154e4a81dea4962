import { expect, languages, test, words } from './support/test.ts';

/** The analyst sees how much of the industry the clusters are and where, and asks each number for its source. */
for (const language of languages) {
  const text = words[language];
  const name = (zh: string, en: string) => (language === 'zh' ? zh : en);

  test.describe(`an analyst, in ${language}`, () => {
    test('reads the headline and opens the evidence of every tile', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('43%');

      const tiles = page.getByRole('region', { name: text.tiles.label });
      const openers = tiles.getByRole('button');
      await expect(openers).toHaveCount(6);
      for (const opener of await openers.all()) {
        await opener.click();
        const card = page.getByRole('dialog');
        await expect(card).toContainText(text.facts.source);
        await page.keyboard.press('Escape');
        await expect(card).toBeHidden();
        await expect(opener).toBeFocused();
      }
    });

    test('never reads 153 as a part of 216', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      const tiles = page.getByRole('region', { name: text.tiles.label });
      await tiles.getByRole('button').nth(1).click();

      await expect(page.getByRole('dialog')).toContainText(
        text.tiles.whyDiffer('216', '153', '84'),
      );
      await expect(page.getByRole('main')).not.toContainText(/153\s*(of|\/)\s*216/);
    });

    test('sees seven figures, each with a finding as its name, a table and a source', async ({
      page,
    }) => {
      await page.goto(`/?lang=${language}`);
      const figures = page.locator('figure');
      await expect(figures).toHaveCount(7);
      for (const figure of await figures.all()) {
        await figure.scrollIntoViewIfNeeded();
        const title = (await figure.getByRole('heading').first().textContent()) ?? '';
        expect(title.length).toBeGreaterThan(6);
        await expect(figure).toHaveAccessibleName(title);
        await expect(figure).toContainText(text.facts.source);
        await figure.getByRole('button', { name: text.figure.showTable }).click();
        await expect(figure.getByRole('table')).toBeVisible();
        expect(await figure.getByRole('row').count()).toBeGreaterThan(2);
        await figure.getByRole('button', { name: text.figure.showChart }).click();
      }
    });

    test('reads value, unit, year, status and source of a mark by keyboard', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      const figure = page.locator('figure#over-100bn');
      await figure.scrollIntoViewIfNeeded();
      const area = figure.locator('[tabindex="0"]').first();
      await area.focus();
      await page.keyboard.press('ArrowDown');

      const spoken = page.locator('[aria-live="polite"]').filter({ hasText: />/ });
      await expect(spoken).toContainText(name('≈ 2019', '≈ 2019'));
      await expect(figure).toContainText(name('来源', 'Source'));
    });

    test('filters the page by a tile of the map, and takes it back', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      const map = page.locator('figure#province-map');
      await map.scrollIntoViewIfNeeded();
      await map.locator('svg').getByText(name('江苏', 'Jiangsu'), { exact: true }).click();

      await expect(page).toHaveURL(/province=32/);
      const status = page.getByText(text.filters.showing(28, 153)).first();
      await expect(status).toBeVisible();
      await page.goBack();
      await expect(page.getByText(text.filters.showing(153, 153)).first()).toBeVisible();
    });

    test('goes from a notice to the clusters that it names', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      await page.getByRole('link', { name: text.notices.clusters(9) }).click();
      await expect(page).toHaveURL(/\/clusters\?/);
      await expect(page.getByText(text.filters.showing(9, 153)).first()).toBeVisible();

      await page.goto(`/notices?lang=${language}`);
      await page.getByRole('link', { name: name('江阴', 'Jiangyin') }).click();
      await expect(page).toHaveURL(/\/clusters\?/);
      await expect(page.getByText(text.filters.showing(1, 153)).first()).toBeVisible();
    });
  });
}
