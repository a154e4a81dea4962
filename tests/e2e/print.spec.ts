import { expect, test } from '@playwright/test';

/** A4 at 96 pixels to the inch, less the margins of the style sheet. */
const paper = { width: 688, height: 1009 };

const addresses = ['/', '/clusters/keqiao', '/provinces/33', '/explore'] as const;

for (const address of addresses) {
  test(`${address} prints its figures whole, on the width of the paper`, async ({ page }) => {
    await page.goto(`${address}?lang=en`);
    await expect(page.getByRole('figure').first()).toBeVisible();
    await expect(page.locator('[data-chart] svg').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));

    const figures = await page.getByRole('figure').evaluateAll((all) =>
      all.map((figure) => ({
        height: figure.getBoundingClientRect().height,
        breaks: getComputedStyle(figure).breakInside,
        widest: Math.max(
          0,
          ...[...figure.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().width),
        ),
        own: figure.getBoundingClientRect().width,
      })),
    );
    for (const figure of figures) {
      expect(figure.breaks).toBe('avoid');
      expect(figure.height).toBeLessThan(paper.height);
      expect(figure.widest).toBeLessThanOrEqual(figure.own + 1);
      expect(figure.own).toBeLessThanOrEqual(paper.width + 1);
    }
    await expect(
      page.getByRole('button', { name: /^(Export|Show table|Pin to deck)$/ }),
    ).toHaveCount(0);
  });
}

test('a dark page prints on white, with its filters and its address', async ({ page }) => {
  await page.goto('/?lang=en&theme=dark&province=33');
  await expect(page.locator('[data-chart] svg').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));

  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.getByText(page.url(), { exact: true })).toBeVisible();
  const edges = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSPageRule)
      .map((rule) => rule.cssText)
      .join(' '),
  );
  expect(edges).toContain('Zhejiang');
  expect(edges).toContain('province=33');
});
