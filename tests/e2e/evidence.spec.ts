import { violationsInBothThemes } from './support/axe.ts';
import { resizeTo } from './support/figures.ts';
import { expect, languages, test, words } from './support/test.ts';

const rest = 'share:cn-clusters.share-enterprises-ads.2019.rest';

/** Every number says where it comes from, can be cited, and can be sent to a colleague. */
for (const language of languages) {
  const text = words[language];

  test.describe(`a reader who doubts a number, in ${language}`, () => {
    test('opens the evidence of a mark by keyboard and comes back to it', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      const chart = page.locator('figure#share').getByRole('application');
      await expect(chart).toBeVisible();
      await chart.focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('e');
      const drawer = page.getByRole('dialog');
      await expect(drawer).toContainText('100% − 41% ≈ 59%');
      await expect(page).toHaveURL(/fact=share/);
      await page.keyboard.press('Escape');

      await expect(drawer).toBeHidden();
      await expect(chart).toBeFocused();
      await expect(page).not.toHaveURL(/fact=/);
    });

    test('opens the link that a colleague sent', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`/?lang=${language}&fact=${rest}`);
      await page.getByRole('dialog').getByRole('button', { name: text.link.copy }).click();
      await expect(page.getByText(text.link.copied)).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await page.goto('/notices');
      await page.goto(link);

      await expect(page.getByRole('dialog')).toContainText('100% − 41% ≈ 59%');
    });

    test('copies a citation in either style', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`/?lang=${language}&fact=32.exports.2017`);
      for (const style of ['gbt7714', 'apa7'] as const) {
        const label = text.evidence.copyCitation(text.evidence.styles[style]);
        await page.getByRole('dialog').getByRole('button', { name: label }).click();
        await expect(page.getByText(text.evidence.copied)).toBeVisible();
        const cited = await page.evaluate(() => navigator.clipboard.readText());
        expect(cited).toMatch(style === 'gbt7714' ? /\/OL\]\. / : /\. \(.+\)\. /);
      }
    });

    test('opens the evidence of a cell, and of every tile', async ({ page }) => {
      await page.goto(`/clusters?lang=${language}`);
      const row = page
        .getByRole('row')
        .filter({ hasText: '萧山' })
        .or(page.getByRole('row', { name: /Xiaoshan/ }))
        .first();
      await row.getByRole('button', { name: language === 'zh' ? '1,280' : '128' }).click();
      await expect(page.getByRole('dialog')).toContainText(text.evidence.doubt.undated);

      await page.goto(`/?lang=${language}`);
      const tiles = page.getByRole('region', { name: text.tiles.label });
      for (const opener of await tiles.getByRole('button').all()) {
        await opener.click();
        await expect(page.getByRole('dialog')).toContainText(text.evidence.citation);
        await page.keyboard.press('Escape');
        await expect(opener).toBeFocused();
      }
    });

    test('is told of a link to a value that does not exist', async ({ page }) => {
      await page.goto(`/?lang=${language}&fact=atlantis.exports.2017`);

      await expect(page.getByText(text.link.ignored(1))).toBeVisible();
      await expect(page.getByRole('dialog')).toBeHidden();
    });

    test('meets no violation that axe finds', async ({ page }) => {
      await page.goto(`/?lang=${language}&fact=${rest}`);
      for (const width of [1440, 390]) {
        await resizeTo(page, width, 844);
        await expect(page.getByRole('dialog')).toBeVisible();

        expect.soft(await violationsInBothThemes(page), `${width} px`).toEqual([]);
      }
    });
  });
}
