import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';

const notice = 'One part of this link was not understood and was left out.';

describe('a link with a part that makes no sense', () => {
  it.each([
    ['a province that does not exist', '/?province=99', 'province=99'],
    ['a province that is no code', '/?province=Jiangsu', 'province=Jiangsu'],
    ['a parameter that does not exist', '/?colour=red', 'colour=red'],
    ['an order that does not exist', '/clusters?sort=size', 'sort=size'],
    ['a cluster that does not exist', '/clusters?open=atlantis', 'open=atlantis'],
  ])('names %s', async (_what, address, part) => {
    const { screen } = await renderApp(address);
    const message = screen.getByRole('status').filter({ hasText: notice });

    await expect.element(message.getByText(part, { exact: true })).toBeVisible();
  });

  it('says how many parts were left out', async () => {
    const { screen } = await renderApp('/?province=99,98');

    await expect
      .element(screen.getByText('2 parts of this link were not understood'))
      .toBeVisible();
  });

  it('applies the rest', async () => {
    const { screen } = await renderApp('/?province=32,99');

    await expect.element(screen.getByText('Showing 28 of 153 clusters')).toBeVisible();
  });

  it('shows the whole page without it', async () => {
    const { screen } = await renderApp('/?province=99');

    await expect.element(screen.getByText('Showing 153 of 153 clusters')).toBeVisible();
  });

  it('says nothing of what chat programs put behind a link', async () => {
    const { screen } = await renderApp('/?from_source=wechat&utm_medium=chat');
    await expect.element(screen.getByText('Showing 153 of 153 clusters')).toBeVisible();

    expect(screen.getByText(/not understood/).query()).toBeNull();
  });

  it('loses its notice when that is closed', async () => {
    const { screen } = await renderApp('/?province=99');
    const message = screen.getByRole('status').filter({ hasText: notice });
    await userEvent.click(message.getByRole('button', { name: 'Close' }));

    await expect.element(message).not.toBeInTheDocument();
  });
});
