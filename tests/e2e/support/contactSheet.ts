import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from '@playwright/test';

/** Where the pictures of all charts go to be looked at; not part of the repository. */
const folder = resolve(import.meta.dirname, '../../../contact-sheet');

/** Whether pictures are asked for: `npm run sheet`. */
export const isSheetAsked = process.env['SHEET'] === '1';

/** One picture of a contact sheet: its caption and its file. */
export interface SheetPicture {
  readonly caption: string;
  readonly file: string;
}

/** Takes a picture of a figure for a contact sheet. */
export async function pictureOf(page: Page, figure: string, name: string): Promise<SheetPicture> {
  mkdirSync(folder, { recursive: true });
  const file = resolve(folder, `${name}.png`);
  await page.mouse.move(0, 0);
  await showBars(page, false);
  await page.locator(figure).first().screenshot({ path: file });
  await showBars(page, true);

  return { caption: name, file };
}

/** The bar at the foot of a phone would stand over the picture. */
async function showBars(page: Page, isShown: boolean): Promise<void> {
  await page.locator('nav').evaluateAll<undefined, boolean, HTMLElement>((bars, shown) => {
    for (const { style } of bars) style.visibility = shown ? '' : 'hidden';
  }, isShown);
}

/** Writes pictures side by side as one contact sheet, and puts the single ones away. */
export async function writeSheet(
  browser: Browser,
  name: string,
  pictures: readonly SheetPicture[],
  pictureWidth: number,
): Promise<void> {
  const items = pictures.map(
    ({ caption, file }) =>
      `<figure><figcaption>${caption}</figcaption><img src="data:image/png;base64,${readFileSync(file, 'base64')}"></figure>`,
  );
  const style = `body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px;align-items:start;margin:16px}figure{margin:0}img{width:${pictureWidth}px;border:1px solid #ccc}`;
  const page = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>${style}</style>${items.join('\n')}`,
  );
  await page.screenshot({ path: resolve(folder, `${name}.png`), fullPage: true });
  await page.close();
  for (const { file } of pictures) rmSync(file);
}
