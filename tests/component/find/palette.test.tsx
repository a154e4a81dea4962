import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderApp, windows } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';

async function palette(address = '/', wish: Parameters<typeof renderApp>[1] = {}) {
  const app = await renderApp(address, wish);
  await userEvent.keyboard('/');
  const field = app.screen.getByRole('combobox');
  await expect.element(field).toHaveFocus();

  return { ...app, field };
}

const selected = () => page.getByRole('option', { selected: true });

describe('the search for anything', () => {
  it.each([
    ['/', '/'],
    ['Ctrl-K', '{Control>}k{/Control}'],
  ])('opens by %s', async (_, keys) => {
    const { screen } = await renderApp('/');
    await userEvent.keyboard(keys);

    await expect.element(screen.getByRole('combobox')).toHaveFocus();
  });

  it('opens by its button in the header', async () => {
    const { screen } = await renderApp('/', { window: windows.phone });
    await userEvent.click(screen.getByRole('button', { name: /^Find clusters, places/ }));

    await expect.element(screen.getByRole('combobox')).toHaveFocus();
  });

  it('lists pages and commands before anything is typed', async () => {
    const { screen } = await palette();

    await expect.element(screen.getByRole('group', { name: 'Pages' })).toBeVisible();
    await expect.element(screen.getByRole('group', { name: 'Commands' })).toBeVisible();
  });

  it.each(['sz', 'shengze', '盛泽', 'Shengze'])('finds 盛泽 by “%s”', async (query) => {
    const { field } = await palette();
    await userEvent.fill(field, query);

    await expect.element(selected()).toHaveTextContent('Shengze 盛泽');
  });

  it('marks the letters that match', async () => {
    const { field } = await palette();
    await userEvent.fill(field, 'sz');
    await expect.element(selected()).toBeVisible();
    const marks = [...selected().element().querySelectorAll('mark')];

    expect(marks.map((mark) => mark.textContent)).toEqual(['S', 'z']);
  });

  it('opens the cluster that Enter takes', async () => {
    const { field, address } = await palette();
    await userEvent.fill(field, 'sz');
    await expect.element(selected()).toHaveTextContent('Shengze');
    await userEvent.keyboard('{Enter}');

    await soon(address).toBe('/clusters/wujiang-shengze');
  });

  it('filters the page by a province', async () => {
    const { field, address } = await palette();
    await userEvent.fill(field, 'zhejiang');
    await expect.element(selected()).toHaveTextContent('Zhejiang');
    await userEvent.keyboard('{Enter}');

    await soon(address).toBe('/?province=33');
  });

  it('does the command that is clicked', async () => {
    const { field, screen, address } = await palette();
    await userEvent.fill(field, 'chinese');
    await userEvent.click(screen.getByRole('option', { name: /^Switch to Chinese/ }));

    await soon(address).toBe('/?lang=zh');
  });

  it('moves by the arrows and goes around', async () => {
    const { screen } = await palette();
    await expect.element(selected()).toHaveTextContent('Overview');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(selected()).toHaveTextContent('Explore');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');

    await expect
      .element(screen.getByRole('option', { selected: true }))
      .toHaveTextContent('Show keyboard shortcuts');
  });

  it('goes on to the next group by Tab', async () => {
    await palette();
    await userEvent.keyboard('{Tab}');

    await expect.element(selected()).toHaveTextContent('Copy the link to this view');
  });

  it('names its active result to a screen reader', async () => {
    const { field } = await palette();
    await expect.element(selected()).toBeVisible();

    await expect.element(field).toHaveAttribute('aria-activedescendant', selected().element().id);
  });

  it('lists the rest of a group when asked', async () => {
    const { field, screen } = await palette();
    await userEvent.fill(field, 'town');
    const clusters = screen.getByRole('group', { name: 'Clusters' });
    await userEvent.click(clusters.getByRole('option', { name: /more$/ }));

    await soon(() => clusters.getByRole('option').all().length).toBeGreaterThan(6);
  });

  it('says what can be typed where nothing is found', async () => {
    const { field, screen } = await palette();
    await userEvent.fill(field, 'atlantis');

    await expect.element(screen.getByText(/^Nothing found for “atlantis”/).first()).toBeVisible();
  });

  it('closes on Escape and gives the focus back', async () => {
    const { screen } = await renderApp('/');
    const button = screen.getByRole('button', { name: /^Find clusters, places/ });
    await userEvent.click(button);
    await expect.element(screen.getByRole('combobox')).toHaveFocus();
    await userEvent.keyboard('{Escape}');

    await expect.element(screen.getByRole('combobox')).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
  });

  it('closes above the evidence and leaves that open', async () => {
    const { screen } = await renderApp('/?fact=cn-clusters.clusters-count.2019');
    await expect.element(screen.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(screen.getByRole('combobox')).toHaveFocus();
    await userEvent.keyboard('{Escape}');

    await expect.element(screen.getByRole('combobox')).not.toBeInTheDocument();
    await expect.element(screen.getByRole('dialog')).toBeVisible();
  });
});

describe('composing Chinese in the search', () => {
  async function composing() {
    const app = await palette();
    const element = app.field.element();
    if (!(element instanceof HTMLInputElement)) throw new Error('the field is no input');
    element.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));

    return { ...app, element };
  }

  const enter = (isComposing: boolean) =>
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, isComposing });

  it('takes nothing on the Enter that ends it', async () => {
    const { element, address, field } = await composing();
    element.dispatchEvent(enter(true));

    await expect.element(field).toBeVisible();
    expect(address()).toBe('/');
  });

  it('takes nothing on the Enter that some browsers report after it', async () => {
    const { element, address, field } = await composing();
    element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    element.dispatchEvent(enter(false));

    await expect.element(field).toBeVisible();
    expect(address()).toBe('/');
  });

  it('searches for what was composed', async () => {
    const { element } = await composing();
    element.value = '盛泽';
    element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '盛泽' }));

    await expect.element(selected()).toHaveTextContent('Shengze');
  });
});
