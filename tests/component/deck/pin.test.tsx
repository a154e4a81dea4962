import { createMemoryHistory } from '@tanstack/react-router';
import { describe, expect, it } from 'vitest';
import { figureAt } from '../../../src/app/shown/figureAt.tsx';
import { createAppRouter } from '../../../src/app/routes.tsx';
import { createQueryClient } from '../../../src/app/queryClient.ts';
import { deckOf, deckStore } from '../../../src/features/deck/deckStore.ts';
import { renderApp } from '../../support/renderApp.tsx';
import { loadLocale } from '../../../src/i18n/locale.ts';

describe('pinning a figure', () => {
  it('puts it on a slide of its own, in both languages, and says where', async () => {
    const { screen } = await renderApp('/?province=33#share');
    const figure = screen.getByRole('figure').first();
    await figure.getByRole('button', { name: 'Pin to deck' }).click();

    await expect.element(screen.getByText('Pinned to “Untitled deck” as slide 1.')).toBeVisible();
    const slide = deckOf(await deckStore())?.slides[0];
    if (slide?.kind !== 'figures') throw new Error('no slide with a figure');
    const [pinned] = slide.figures;
    expect(pinned?.figure.zh.title).not.toBe(pinned?.figure.en.title);
    expect(pinned?.link).toContain(`#${pinned?.figure.en.id ?? ''}`);
    expect(pinned?.figure.en.dataset.hash).toMatch(/^([0-9a-f]{4})+$/);
    // What is kept is what was shown: nothing in it is lost on the way into a file.
    expect(JSON.parse(JSON.stringify(pinned))).toEqual(pinned);
  });
});

describe('a figure made again from its address', () => {
  for (const address of [
    '/?province=33#share',
    '/explore?dataset=practice&chart=ranking#ranking',
    '/compare?ids=32,33#compare-values',
  ]) {
    it(`is the one that ${address} shows`, async () => {
      const { screen } = await renderApp(address);
      const id = address.split('#')[1] ?? '';
      await expect.element(screen.getByRole('figure').first()).toBeVisible();
      const shown = document.getElementById(id)?.querySelector('h2')?.textContent;
      const again = await figureAt(
        new URL(address, window.location.href).href,
        createQueryClient(),
        createAppRouter(createMemoryHistory()),
      );

      expect(again?.figureIn(await loadLocale('en')).title).toBe(shown);
    });
  }
});

describe('a table of a page', () => {
  for (const address of [
    '/clusters?province=33#cluster-table',
    '/compare?ids=32,33#comparison',
    '/clusters/keqiao#cluster-keqiao',
    '/provinces/33#province-33',
  ]) {
    it(`is found again at ${address}, in both languages`, async () => {
      const again = await figureAt(
        new URL(address, window.location.href).href,
        createQueryClient(),
        createAppRouter(createMemoryHistory()),
      );
      const [zh, en] = [
        again?.figureIn(await loadLocale('zh')),
        again?.figureIn(await loadLocale('en')),
      ];

      expect([zh?.drawing.kind, en?.drawing.kind]).toEqual(['table', 'table']);
      expect(zh?.table.rows.length).toBe(en?.table.rows.length);
      expect(zh?.title).not.toBe(en?.title);
    });
  }
});
