import { expect, test } from '@playwright/test';

test.describe('a scatter of the published record', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/explore?chart=scatter&x=enterprises&y=gross-output&lang=en');
    await expect(page.getByRole('application').first().locator('svg text').first()).toBeVisible();
  });

  test('is narrowed to the clusters in a dragged rectangle', async ({ page }) => {
    const plot = await page.getByRole('application').first().boundingBox();
    if (!plot) throw new Error('the scatter has no box');
    await page.mouse.move(plot.x + plot.width * 0.5, plot.y + plot.height * 0.12);
    await page.mouse.down();
    await page.mouse.move(plot.x + plot.width * 0.97, plot.y + plot.height * 0.45, { steps: 4 });
    await page.mouse.up();

    await expect(page).toHaveURL(/cluster=[\w,-]*puning/);
  });

  test('is left as it is when Escape takes the drag back', async ({ page }) => {
    const plot = await page.getByRole('application').first().boundingBox();
    if (!plot) throw new Error('the scatter has no box');
    await page.mouse.move(plot.x + plot.width * 0.5, plot.y + plot.height * 0.12);
    await page.mouse.down();
    await page.mouse.move(plot.x + plot.width * 0.97, plot.y + plot.height * 0.45, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.mouse.up();

    await expect(page).not.toHaveURL(/cluster=/);
  });

  test('is narrowed to typed limits by keys alone', async ({ page }) => {
    await page.getByText('Filter by a range of values').press('Enter');
    await page
      .getByRole('group', { name: /Gross output/ })
      .getByLabel('from')
      .fill('100');
    await page.keyboard.press('Enter');

    await expect(page).toHaveURL(/cluster=[\w,-]*changle/);
  });

  test('says what is wrong with limits that hold nothing', async ({ page }) => {
    await page.getByText('Filter by a range of values').press('Enter');
    await page.getByRole('button', { name: 'Show only clusters in the range' }).click();

    await expect(page.getByText('Fill in at least one end first.')).toBeVisible();
  });
});
