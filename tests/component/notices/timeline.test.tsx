import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { chartOf, press, soon } from '../support/chart.ts';

async function timeline(address = '/notices') {
  const app = await renderApp(address);
  const end = (name: string) => app.screen.getByRole('slider', { name, exact: true });
  await expect.element(end('From')).toBeInTheDocument();
  const move = async (name: string, key: string) => {
    const slider = end(name).element();
    if (slider instanceof HTMLElement) slider.focus();
    await userEvent.keyboard(`{${key}}`);
  };

  return { ...app, end, move };
}

describe('the timeline of the notices', () => {
  it('is a figure named by its finding', async () => {
    const { screen } = await renderApp('/notices');

    await expect
      .element(
        screen.getByRole('figure', {
          name: 'Of 6 notices, 5 are of November 2019, more than of any other month',
        }),
      )
      .toBeVisible();
  });

  it('says that the undated notice is on no time axis', async () => {
    const { screen } = await renderApp('/notices');

    await expect
      .element(screen.getByRole('figure'))
      .toHaveTextContent('1 more is undated and on no time axis');
  });

  it('reads a month and its notices', async () => {
    const { screen } = await renderApp('/notices');
    const { chart, live } = await chartOf(screen, /^Of 6 notices/);
    await press(chart, 'Home');

    await expect.element(live).toHaveTextContent('October 2019, 1 notice');
  });

  it('filters by the month on which Enter is pressed', async () => {
    const { screen, address } = await renderApp('/notices');
    const { chart } = await chartOf(screen, /^Of 6 notices/);
    await press(chart, 'Home', 'Enter');

    await soon(address).toBe('/notices?from=2019-10&to=2019-10');
  });
});

describe('the ends of the timeline', () => {
  it.each([
    ['From', 'October 2019'],
    ['To', 'November 2019'],
  ])('say where they stand: %s', async (name, month) => {
    const { end } = await timeline();

    await expect.element(end(name)).toHaveAttribute('aria-valuetext', month);
  });

  it('narrow the list when the first is moved by a key', async () => {
    const { screen, move } = await timeline();
    await move('From', 'ArrowRight');

    await expect.element(screen.getByText('Showing 5 of 7 notices')).toBeVisible();
  });

  it('narrow the list when the last is moved by a key', async () => {
    const { screen, move } = await timeline();
    await move('To', 'ArrowLeft');

    await expect.element(screen.getByText('Showing 1 of 7 notices')).toBeVisible();
  });

  it('are written into the address', async () => {
    const { address, move } = await timeline();
    await move('From', 'ArrowRight');

    await soon(address).toBe('/notices?from=2019-11');
  });

  it('are said by a chip that takes them back', async () => {
    const { screen, address } = await timeline('/notices?from=2019-11');
    await userEvent.click(screen.getByRole('button', { name: 'Remove Date: From: November 2019' }));

    await soon(address).toBe('/notices');
  });

  it('are no filter where they hold all months', async () => {
    const { address, move } = await timeline('/notices?from=2019-11');
    await move('From', 'ArrowLeft');

    await soon(address).toBe('/notices');
  });

  it('leave the months outside in their place, dimmed', async () => {
    const { screen } = await timeline('/notices?from=2019-11');
    const { chart } = await chartOf(screen, /^Of 6 notices/);
    const fills = [...chart.element().querySelectorAll('[data-mark] rect')].map(
      (bar) => getComputedStyle(bar).fill,
    );

    expect(fills).toHaveLength(2);
    expect(fills[0]).not.toBe(fills[1]);
  });
});
