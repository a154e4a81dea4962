import { addresses } from '../support/addresses.ts';
import { expect, languages, test, words } from './support/test.ts';

/** What a reader sees when the server gives nothing, too late, wrongly, half, or a great deal. */
test.use({ baseURL: addresses.mock.url });

for (const language of languages) {
  const text = words[language];
  const { problems, resources } = text;

  test.describe(`with faults of the server, in ${language}`, () => {
    test('empty: says in words that there is nothing, and shows no zero', async ({ page }) => {
      await page.goto(`/?lang=${language}&mock=empty`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.overview.headlinePlain);
      await expect(page.locator('figure#share')).toContainText(text.share.missing);
      await page.goto(`/clusters?lang=${language}&mock=empty`);
      await expect(page.getByText(text.filters.showing(0, 0)).first()).toBeVisible();
      await page.goto(`/notices?lang=${language}&mock=empty`);
      await expect(page.getByText(text.notices.showing(0, 0)).first()).toBeVisible();
    });

    test('slow: the shape of the page first, then words, then the page', async ({ page }) => {
      await page.goto(`/?lang=${language}&mock=slow`);
      await expect(page.getByRole('status').filter({ hasText: problems.loading })).toBeVisible();
      await expect(page.getByText(text.filters.showing(153, 153)).first()).toBeVisible({
        timeout: 20_000,
      });
    });

    test('failing: names what is missing, keeps the rest, and recovers on a retry', async ({
      page,
    }) => {
      await page.goto(`/?lang=${language}&mock=failing`);
      const panel = page
        .getByRole('alert')
        .filter({ hasText: problems.resourceTitle(resources.observations) })
        .first();
      await expect(panel).toContainText('503');
      await expect(page.locator('figure#province-map')).toBeVisible();
      await panel.getByRole('button', { name: problems.retry }).click();
      await expect(panel.getByRole('button', { name: problems.retry })).toBeEnabled();
      await panel.getByRole('button', { name: problems.retry }).click();
      await expect(page.locator('figure#share')).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });

    test('malformed: says which row, which column, what was found; the good rows are there', async ({
      page,
    }) => {
      await page.goto(`/clusters?lang=${language}&mock=malformed`);
      await expect(page.getByText(text.filters.showing(152, 152)).first()).toBeVisible();
      await expect(
        page.getByText(language === 'zh' ? /有 5 行数据未读入/ : /5 rows were not read/),
      ).toBeVisible();
      await page.getByText(problems.showRows).click();
      for (const found of ['201I', '1 000', 'nobody-knows', '99']) {
        await expect(page.getByRole('listitem').filter({ hasText: `“${found}”` })).toBeVisible();
      }
      await expect(
        page.getByText(
          problems.row(
            resources.observations,
            17,
            'time_period',
            problems.reasons['not-a-period'],
            '201I',
          ),
        ),
      ).toBeVisible();
    });

    test('truncated: says how many rows should have come', async ({ page }) => {
      await page.goto(`/?lang=${language}&mock=truncated`);

      await expect(
        page.getByText(problems.shortfall(resources.observations, 324, 174)),
      ).toBeVisible();
      await expect(page.locator('figure#province-map')).toBeVisible();
    });

    test('large: 20,000 clusters stay usable', async ({ page }) => {
      test.setTimeout(90_000);
      await page.goto(`/clusters?lang=${language}&mock=large`);
      await expect(page.getByText(text.filters.showing(20_000, 20_000)).first()).toBeVisible({
        timeout: 30_000,
      });
      const table = page.getByRole('table', { name: text.clusters.title });
      await expect(table).toHaveAttribute('aria-rowcount', /^2000\d$/);
      expect(await table.getByRole('row').count()).toBeLessThan(120);
      await page.getByRole('checkbox').first().check();
      await expect(page.getByText(text.filters.showing(20_000, 20_000))).toHaveCount(0);
      await expect(page).toHaveURL(/province=\d\d/);
    });
  });
}
