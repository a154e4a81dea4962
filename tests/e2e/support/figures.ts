import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Brings every figure into being: each is drawn when it is first scrolled to or, where that may be, says why it is not. */
export async function seeAll(page: Page, { mayBeEmpty = false } = {}): Promise<void> {
  const drawn = mayBeEmpty ? '[role="application"], [role="status"]' : '[role="application"]';
  for (const figure of await page.locator('figure').all()) {
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator(drawn).first()).toBeVisible();
  }
}

/** Makes the window as wide as it is asked for and waits until the page stands still in it. */
export async function resizeTo(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await standsStill(page);
}

/** Waits until two looks at the page, two frames apart, find every drawing and text at the same place. */
export async function standsStill(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const places = () =>
      [...document.querySelectorAll('main, figure, figure svg, figure canvas, figure text')]
        .map((element) => element.getBoundingClientRect())
        .map(({ left, top, width, height }) => `${left} ${top} ${width} ${height}`)
        .join();
    await frame();
    await frame();
    const before = places();
    await frame();
    await frame();

    return places() === before;
  });
}
