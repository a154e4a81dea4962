import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';

async function columnChoice(address = '/clusters?province=32') {
  const app = await renderApp(address);
  const opener = app.screen.getByRole('button', { name: 'Columns', exact: true });
  await userEvent.click(opener);
  const dialog = app.screen.getByRole('dialog', { name: 'Columns to show' });
  await expect.element(dialog).toBeVisible();
  const table = app.screen.getByRole('table', { name: 'Clusters' });

  return {
    ...app,
    opener,
    dialog,
    choice: (name: string) => dialog.getByRole('checkbox', { name, exact: true }),
    header: (name: string) => table.getByRole('columnheader', { name: `Sort by ${name}` }),
  };
}

describe('the choice of columns', () => {
  it('shows a column', async () => {
    const { choice, header } = await columnChoice();
    await userEvent.click(choice('Level'));

    await expect.element(header('level')).toBeInTheDocument();
  });

  it('hides a column', async () => {
    const { choice, header } = await columnChoice();
    await userEvent.click(choice('Evidence'));

    await expect.element(header('evidence')).not.toBeInTheDocument();
  });

  it('does not offer to hide the name', async () => {
    const { choice } = await columnChoice();

    expect(choice('Cluster').query()).toBeNull();
  });

  it('is written into the address', async () => {
    const { address, choice } = await columnChoice('/clusters?cols=province,value');
    await userEvent.click(choice('Level'));

    await soon(address).toBe('/clusters?cols=province,level,value');
  });

  it('goes back to the usual columns', async () => {
    const { address, dialog } = await columnChoice('/clusters?cols=province,value');
    await userEvent.click(dialog.getByRole('button', { name: 'Back to the usual' }));

    await soon(address).toBe('/clusters');
  });

  it('closes on Escape and gives the focus back', async () => {
    const { dialog, opener } = await columnChoice();
    await userEvent.keyboard('{Escape}');

    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
  });
});

describe('a column of a link', () => {
  it('is shown', async () => {
    const { screen } = await renderApp('/clusters?cols=prefecture');

    await expect
      .element(screen.getByRole('columnheader', { name: 'Sort by prefecture' }))
      .toBeInTheDocument();
  });
});

describe('the tree of places', () => {
  /** Where the name of a row begins, in pixels from the edge of its cell. */
  const indent = (name: Element) => parseFloat(getComputedStyle(name).paddingInlineStart);

  async function tree(address: string) {
    const app = await renderApp(address);
    const names = app.screen.getByRole('table', { name: 'Clusters' }).getByRole('rowheader');
    await expect.element(names.first()).toBeVisible();
    const buttons = () => [...app.screen.container.querySelectorAll('tbody th button')];

    return {
      ...app,
      order: () => buttons().map((button) => button.querySelector('b')?.textContent),
      indentOf: (name: string) =>
        buttons()
          .filter((button) => button.querySelector('b')?.textContent === name)
          .map(indent)[0],
    };
  }

  it('puts each part below the place that contains it', async () => {
    const { order } = await tree('/clusters?tree=1&province=33&sort=name');
    const places = order();

    expect(places.slice(places.indexOf('Shaoxing'), places.indexOf('Shaoxing') + 4)).toEqual([
      ...['Shaoxing', 'Datang', 'Keqiao', 'Tangpu'],
    ]);
  });

  it('sets a part in from its place', async () => {
    const { indentOf } = await tree('/clusters?tree=1&province=33');

    expect(indentOf('Keqiao')).toBeGreaterThan(indentOf('Shaoxing') ?? 0);
  });

  it('sets a part of a part in further', async () => {
    // Honghe lies in Xiuzhou, which lies in Jiaxing.
    const { indentOf } = await tree('/clusters?tree=1&province=33');

    expect(indentOf('Honghe')).toBeGreaterThan(indentOf('Xiuzhou') ?? 0);
  });

  it('sets nothing in where it is not asked for', async () => {
    const { indentOf } = await tree('/clusters?province=33');

    expect(indentOf('Keqiao')).toBe(indentOf('Shaoxing'));
  });

  it('shows the same rows', async () => {
    const { screen } = await tree('/clusters?tree=1&province=33');

    await expect.element(screen.getByText('Showing 29 of 153 clusters')).toBeVisible();
  });

  it('is switched by its button', async () => {
    const { screen, address } = await tree('/clusters?province=33');
    await userEvent.click(screen.getByRole('button', { name: 'Parts under places' }));

    await soon(address).toBe('/clusters?province=33&tree=1');
  });
});
