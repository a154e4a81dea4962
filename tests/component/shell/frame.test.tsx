import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp, windows } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';

describe('the title of the window', () => {
  it.each([
    ['/', 'Overview · Textile clusters of China'],
    ['/explore', 'Explore · Textile clusters of China'],
    ['/clusters', 'Clusters · Textile clusters of China'],
    ['/compare', 'Compare · Textile clusters of China'],
    ['/notices', 'Departmental notices · Textile clusters of China'],
    ['/data', 'Data · Textile clusters of China'],
    ['/nowhere', 'There is no such page · Textile clusters of China'],
    ['/clusters?lang=zh', '产业集群 · 纺织服装产业集群'],
  ])('names the page %s', async (address, title) => {
    await renderApp(address);

    await soon(() => document.title).toBe(title);
  });
});

describe('the navigation', () => {
  it('marks the page that is open', async () => {
    const { screen } = await renderApp('/clusters');
    const navigation = screen.getByRole('navigation', { name: 'Main' });

    await expect
      .element(navigation.getByRole('link', { name: 'Clusters' }))
      .toHaveAttribute('aria-current', 'page');
  });

  it('leads only to pages that exist', async () => {
    const { screen } = await renderApp('/');
    const navigation = screen.getByRole('navigation', { name: 'Main' });
    const names = navigation
      .getByRole('link')
      .all()
      .map((link) => link.element().textContent);

    expect(names).toEqual(['Overview', 'Explore', 'Clusters', 'Compare', 'Notices', 'Data']);
  });

  it('takes the filters along', async () => {
    const { screen, address } = await renderApp('/?province=32');
    const navigation = screen.getByRole('navigation', { name: 'Main' });
    await userEvent.click(navigation.getByRole('link', { name: 'Clusters' }));

    await soon(address).toBe('/clusters?province=32');
  });

  it('stands at the foot of a phone', async () => {
    const { screen } = await renderApp('/', { window: windows.phone });

    await expect.element(screen.getByRole('navigation', { name: 'Pages' })).toBeVisible();
    expect(screen.getByRole('navigation', { name: 'Main' }).query()).toBeNull();
  });
});

describe('the skip link', () => {
  it('is the first thing that Tab reaches', async () => {
    const { screen } = await renderApp('/');
    await userEvent.tab();

    await expect.element(screen.getByRole('link', { name: 'Skip to content' })).toHaveFocus();
  });
});

describe('an address that leads nowhere', () => {
  it('is named on the page', async () => {
    const { screen } = await renderApp('/nowhere');

    await expect.element(screen.getByText('The address “/nowhere” leads nowhere.')).toBeVisible();
  });

  it('offers the way back', async () => {
    const { screen, address } = await renderApp('/nowhere');
    await userEvent.click(screen.getByRole('link', { name: 'Back to the overview' }));

    await soon(address).toBe('/');
  });
});
