import { readFile, writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, languages, test, words } from './support/test.ts';

type Words = (typeof words)[keyof typeof words];

/** Pins figures of the overview, each on a slide of its own. */
async function pin(page: Page, text: Words, ...figures: readonly string[]): Promise<void> {
  await page.goto(`/?lang=${text === words.zh ? 'zh' : 'en'}`);
  for (const [at, id] of figures.entries()) {
    const figure = page.locator(`figure#${id}`);
    await figure.scrollIntoViewIfNeeded();
    await figure.getByRole('button', { name: text.openers.pin }).click();
    await expect(page.getByText(text.deck.pinned(at + 1, text.deck.firstName))).toBeVisible();
  }
}

const strip = (page: Page, text: Words) => page.getByRole('region', { name: text.deck.strip });
const thumbs = (page: Page, text: Words) =>
  strip(page, text).getByRole('listitem').getByRole('button');

/** The figures of the slides, by the names of their buttons without the number. */
async function order(page: Page, text: Words): Promise<readonly string[]> {
  const names = await thumbs(page, text).evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label') ?? ''),
  );

  return names.map((name) => name.replace(/^\D*\d+\D*?[,，] ?/, ''));
}

async function openDeck(page: Page, text: Words): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^${text.shell.deck} \\d+$`) }).click();
  await expect(page.getByRole('heading', { level: 1, name: text.deck.title })).toBeVisible();
}

for (const language of languages) {
  const text = words[language];

  test.describe(`a deck, in ${language}`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('is made of pinned figures, put in order by mouse and keys, and survives a reload', async ({
      page,
    }) => {
      await pin(page, text, 'share', 'over-100bn');
      await openDeck(page, text);
      await expect(thumbs(page, text)).toHaveCount(2);
      const [first, second] = await order(page, text);

      await thumbs(page, text).nth(1).dragTo(thumbs(page, text).nth(0));
      expect(await order(page, text)).toEqual([second, first]);

      await thumbs(page, text).nth(0).focus();
      await page.keyboard.press('Alt+ArrowDown');
      expect(await order(page, text)).toEqual([first, second]);

      await page.getByRole('heading', { level: 1 }).click();
      await page.keyboard.press('Control+z');
      expect(await order(page, text)).toEqual([second, first]);
      await page.keyboard.press('Control+Shift+Z');
      expect(await order(page, text)).toEqual([first, second]);

      await page.getByLabel(text.deck.notes).fill('Say this.');
      await page.getByLabel(text.deck.name).fill('Board');
      await expect(page.getByText(text.deck.kept)).toBeVisible();
      await page.reload();
      await expect(page.getByLabel(text.deck.name)).toHaveValue('Board');
      await expect(page.getByLabel(text.deck.notes)).toHaveValue('Say this.');
      expect(await order(page, text)).toEqual([first, second]);
    });

    test('travels as a file, and a broken file is refused in words', async ({ page }) => {
      await pin(page, text, 'share');
      await openDeck(page, text);
      await page.getByRole('button', { name: text.deck.decks }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: text.deck.saveFile }).click();
      const path = await (await download).path();
      const kept = await readFile(path, 'utf8');

      await page.getByRole('button', { name: text.deck.decks }).click();
      await page.getByRole('menuitem', { name: text.deck.deleteDeck }).click();
      await expect(page.getByText(text.deck.empty)).toBeVisible();
      await page.getByLabel(text.deck.openFile).first().setInputFiles(path);
      await expect(thumbs(page, text)).toHaveCount(1);
      await page.getByRole('button', { name: text.deck.decks }).click();
      const again = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: text.deck.saveFile }).click();
      expect(await readFile(await (await again).path(), 'utf8')).toBe(kept);

      await writeFile(path, kept.slice(0, 200));
      await page.locator('input[type="file"]').first().setInputFiles(path);
      await expect(page.getByText(text.deck.fileFaults['not-json'])).toBeVisible();
    });

    test('is shown to the room: keys, address, reload, controls that go away, no notes', async ({
      page,
    }) => {
      await pin(page, text, 'share', 'over-100bn');
      await openDeck(page, text);
      await page.getByLabel(text.deck.notes).fill('For the presenter only.');
      await expect(page.getByText(text.deck.kept)).toBeVisible();
      await page.getByRole('button', { name: text.deck.show(1) }).click();
      const room = page.getByRole('dialog', { name: text.present.screen });
      await expect(room.getByText('1 / 2')).toBeVisible();

      await page.keyboard.press('ArrowRight');
      await expect(room.getByText('2 / 2')).toBeVisible();
      await expect(page).toHaveURL(/slide=2.*show=screen|show=screen.*slide=2/);
      await page.keyboard.press('Home');
      await expect(room.getByText('1 / 2')).toBeVisible();
      await room.click({ position: { x: 400, y: 300 } });
      await expect(room.getByText('2 / 2')).toBeVisible();
      await page.reload();
      await expect(room.getByText('2 / 2')).toBeVisible();
      await page.keyboard.press('PageUp');
      await expect(room.getByText('1 / 2')).toBeVisible();
      await expect(room).not.toContainText('For the presenter only.');
      const leave = room.getByRole('button', { name: text.present.leave });
      await expect(leave.locator('xpath=../..')).toHaveCSS('opacity', '0');
      await page.mouse.move(300, 300);
      await page.mouse.move(320, 320);
      await expect(leave.locator('xpath=../..')).toHaveCSS('opacity', '1');

      await page.keyboard.press('Escape');
      await expect(room).toBeHidden();
      await expect(page).not.toHaveURL(/show=/);
    });

    test('has a second window for the presenter, and both follow each other', async ({ page }) => {
      await pin(page, text, 'share', 'over-100bn');
      await openDeck(page, text);
      await page.getByLabel(text.deck.notes).fill('Say this first.');
      await expect(page.getByText(text.deck.kept)).toBeVisible();
      await page.getByRole('button', { name: text.deck.show(1) }).click();
      const room = page.getByRole('dialog', { name: text.present.screen });
      const opened = page.waitForEvent('popup');
      await room.getByRole('button', { name: text.present.presenter }).click();
      const presenter = await opened;
      const desk = presenter.getByRole('dialog', { name: text.present.presenter });
      await expect(desk.getByLabel(text.present.notes, { exact: true })).toHaveValue(
        'Say this first.',
      );
      await expect(desk.getByText(text.present.elapsed)).toBeVisible();

      await desk.getByRole('button', { name: text.present.next }).click();
      await expect(room.getByText('2 / 2')).toBeVisible();
      await expect(desk.getByText(text.present.end)).toBeVisible();
      await page.bringToFront();
      await page.keyboard.press('Home');
      await expect(desk.getByText('1 / 2')).toBeVisible();
    });

    test('says what to do where the browser blocks the second window', async ({ page }) => {
      await page.addInitScript(() => {
        window.open = () => null;
      });
      await pin(page, text, 'share');
      await page.goto(`/present?lang=${language}&show=screen`);
      const room = page.getByRole('dialog', { name: text.present.screen });
      await room.getByRole('button', { name: text.present.presenter }).click();

      await expect(room.getByRole('alert')).toContainText(text.present.blocked);
      await expect(
        room.getByRole('alert').getByRole('link', { name: text.present.presenter }),
      ).toHaveAttribute('href', /show=presenter/);
    });

    test('says what changed in the data, and takes it over or keeps what was pinned', async ({
      page,
    }) => {
      await pin(page, text, 'over-100bn');
      await openDeck(page, text);
      await expect(page.getByText(text.deck.kept)).toBeVisible();
      await makeOlder(page);
      await page.reload();
      const notice = page.getByRole('region', { name: text.change.sign });
      await expect(notice).toContainText(text.change.title, { timeout: 20_000 });
      await expect(notice.getByRole('listitem').first()).toContainText('4,321 → ');

      await notice.getByRole('button', { name: text.change.keep }).click();
      await expect(notice).toBeHidden();
      await page.getByRole('button', { name: text.deck.undo, exact: true }).click();
      await notice.getByRole('button', { name: text.change.take }).click();
      await expect(notice).toBeHidden();
      await expect(page.getByText(text.deck.kept)).toBeVisible();
      await page.reload();
      await expect(thumbs(page, text)).toHaveCount(1);
      await expect(notice).toBeHidden();
    });

    for (const size of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      test(`has no violation that axe finds and never scrolls sideways at ${size.width}`, async ({
        page,
      }) => {
        await pin(page, text, 'share', 'over-100bn');
        await page.setViewportSize(size);
        for (const [theme, show] of [
          ['light', ''],
          ['dark', ''],
          ['light', '&show=screen'],
          ['light', '&show=presenter'],
        ] as const) {
          await page.goto(`/present?lang=${language}&theme=${theme}${show}`);
          // The first words of the built page come before the deck is read.
          if (show === '') await expect(thumbs(page, text)).toHaveCount(2);
          else await expect(page.getByRole('dialog')).toBeVisible();
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          expect(
            violations.flatMap(({ id, nodes }) =>
              nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
            ),
          ).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow).toBeLessThanOrEqual(0);
        }
      });
    }
  });
}

/** Makes the kept deck one of older data: another digest, and another value in one cell. */
async function makeOlder(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('textile-clusters');
        asked.onerror = () => reject(new Error('no database'));
        asked.onsuccess = () => {
          const store = asked.result.transaction('decks', 'readwrite').objectStore('decks');
          const read = store.get('decks');
          read.onsuccess = () => {
            const older = JSON.stringify(read.result)
              .replaceAll(/"hash":"[0-9a-f]+"/g, '"hash":"0000000000000000"')
              .replaceAll(
                /("rows":\[\[\{"text":"[^"]*".*?)"text":"[^"]*\d[^"]*"/g,
                '$1"text":"4,321"',
              );
            store.put(JSON.parse(older), 'decks').onsuccess = () => resolve();
          };
        };
      }),
  );
}
