import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, type Language, languages, test, words } from './support/test.ts';

/** A file that the page has handed out. */
interface Taken {
  readonly name: string;
  readonly bytes: Buffer;
}

async function taken(page: Page, click: () => Promise<void>): Promise<Taken> {
  const download = page.waitForEvent('download');
  await click();
  const file = await download;

  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const figureId = 'over-100bn';

async function openMenu(page: Page, language: Language) {
  const figure = page.locator(`figure#${figureId}`);
  await figure.scrollIntoViewIfNeeded();
  await figure.getByRole('button', { name: words[language].figure.export }).click();

  return page.getByRole('menu');
}

async function savedPicture(page: Page, language: Language, item: 'png' | 'svg'): Promise<Taken> {
  const { exporting } = words[language];
  const menu = await openMenu(page, language);
  await menu.getByRole('menuitem', { name: exporting[item] }).click();

  return taken(page, () =>
    page
      .getByRole('dialog')
      .getByRole('button', { name: exporting.download(exporting[item]) })
      .click(),
  );
}

/** What the browser does when a reader lets a file go over the page. */
async function drop(page: Page, { name, bytes }: Taken): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ fileName, base64 }) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      data.items.add(new File([content], fileName));

      return data;
    },
    { fileName: name, base64: bytes.toString('base64') },
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

/** The built-in data with another value in a row of the figure. */
async function changeValue(page: Page): Promise<void> {
  await page.route('**/data/observations.csv*', async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    await route.fulfill({ response: answer, body: withOtherValue(text) });
  });
}

function withOtherValue(csv: string): string {
  const lines = csv.split('\n');
  const value = (lines[0] ?? '').split(',').indexOf('obs_value');
  const changed = lines.map((line) =>
    line.includes('main-business-income')
      ? line
          .split(',')
          .map((cell, at) => (at === value && cell === '1000' ? '1234' : cell))
          .join(',')
      : line,
  );

  return changed.join('\n');
}

for (const language of languages) {
  const text = words[language];
  const { proof, everything } = text;

  test.describe(`a picture that comes back, in ${language}`, () => {
    for (const kind of ['png', 'svg'] as const) {
      test(`opens its view from a ${kind}, and its values are the same`, async ({ page }) => {
        await page.goto(`/?lang=${language}&province=33`);
        const picture = await savedPicture(page, language, kind);
        await page.goto(`/clusters?lang=${language}`);
        await page.waitForLoadState('networkidle');
        await drop(page, picture);

        await expect(page.getByRole('dialog')).toContainText(/数值一致|Same values/);
        await expect(page).toHaveURL(new RegExp(`/\\?province=33.*#${figureId}$`));
      });
    }

    test('says which values differ where the data have changed', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      const picture = await savedPicture(page, language, 'png');
      await changeValue(page);
      await page.goto(`/?lang=${language}`);
      await page.waitForLoadState('networkidle');
      await drop(page, picture);

      await expect(page.getByRole('dialog')).toContainText(/有 \d+ 处不同|\d+ differences? from/);
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toContainText(
        /1,234|1\.23|123\.4/,
      );
    });

    test('says what a file is not', async ({ page }) => {
      await page.goto(`/data?lang=${language}`);
      await page.getByRole('button', { name: proof.check }).click();
      const field = page.getByRole('dialog').locator('input[type=file]');
      await field.setInputFiles({
        name: 'a.png',
        mimeType: 'image/png',
        buffer: Buffer.from('no picture'),
      });
      await expect(page.getByRole('alert')).toContainText(proof.faults['not-a-picture']);
      await field.setInputFiles({
        name: 'b.svg',
        mimeType: 'image/svg+xml',
        buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      });

      await expect(page.getByRole('alert')).toContainText(proof.faults['no-proof']);
    });

    test('comes back as a PowerPoint file, too', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      const menu = await openMenu(page, language);
      const slides = await taken(page, () =>
        menu.getByRole('menuitem', { name: text.slides.powerpoint }).click(),
      );
      await page.goto(`/clusters?lang=${language}`);
      await page.waitForLoadState('networkidle');
      await drop(page, slides);

      await expect(page.getByRole('dialog')).toContainText(/数值一致|Same values/);
    });
  });

  test.describe(`everything on a page, in ${language}`, () => {
    test('comes as one ZIP with every figure in three forms', async ({ page }) => {
      await page.goto(`/?lang=${language}`);
      const menu = await openMenu(page, language);
      const { name, bytes } = await taken(page, () =>
        menu.getByRole('menuitem', { name: everything.menu }).click(),
      );
      const files = unzipSync(bytes);
      const names = Object.keys(files);
      const readme = strFromU8(files[`${everything.readme}.txt`] ?? new Uint8Array());

      expect(name).toMatch(/\.zip$/);
      for (const kind of ['.png', '.svg', '.csv']) {
        expect(names.filter((one) => one.endsWith(kind))).toHaveLength(7);
      }
      expect(names).toContain(`${everything.workbook}.xlsx`);
      expect(readme).toContain(language === 'zh' ? '工信部' : 'MIIT');
      expect(names.filter((one) => /\p{Script=Han}/u.test(one)).length > 0).toBe(language === 'zh');
    });
  });
}

test('a file dragged over the page is told where it may be dropped', async ({ page }) => {
  const { proof } = words.en;
  await page.goto('/?lang=en');
  await page.waitForLoadState('networkidle');
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'a.png'));

    return data;
  });
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText(proof.drop)).toBeVisible();
  await page.dispatchEvent('main', 'dragleave', { dataTransfer: transfer });

  await expect(page.getByText(proof.drop)).toBeHidden();
});
