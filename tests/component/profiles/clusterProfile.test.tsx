import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';

describe('the profile of a cluster', () => {
  it('names the cluster in both scripts', async () => {
    const { screen } = await renderApp('/clusters/keqiao');

    await expect
      .element(screen.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Keqiao 柯桥');
  });

  it('keeps the chosen measure in the address', async () => {
    const { screen, address } = await renderApp('/clusters/keqiao');
    await userEvent.selectOptions(screen.getByLabelText('Measure compared'), 'enterprises');

    await soon(address).toBe('/clusters/keqiao?measure=enterprises');
  });

  it('keeps the rule of peers in the address', async () => {
    const { screen, address } = await renderApp('/clusters/keqiao');
    await userEvent.click(screen.getByRole('checkbox', { name: 'same level' }));

    await soon(address).toBe('/clusters/keqiao?peer=segment,level');
  });

  it('does not let the last rule of peers go', async () => {
    const { screen } = await renderApp('/clusters/keqiao?peer=level');

    await expect.element(screen.getByRole('checkbox', { name: 'same level' })).toBeDisabled();
  });

  it('leads to the comparison with a similar cluster', async () => {
    const { screen } = await renderApp('/clusters/keqiao');
    const link = screen.getByRole('link', { name: 'Compare with Xiaoshan' });

    await expect.element(link).toHaveAttribute('href', '/compare?ids=keqiao,xiaoshan');
  });

  it('has a row for each published value', async () => {
    const { screen } = await renderApp('/clusters/keqiao');
    const table = screen.getByRole('table', { name: 'Every published value' });
    await expect.element(table).toBeVisible();

    expect(
      table.getByRole('rowheader', { name: 'Market turnover', exact: true }).all(),
    ).toHaveLength(3);
  });

  it('says of a cluster without values that this is not zero', async () => {
    const { screen } = await renderApp('/clusters/anji');

    await expect
      .element(screen.getByText('No value of Anji is published. Not published, which is not zero.'))
      .toBeVisible();
  });

  it('lists the values as cards on a phone', async () => {
    const window = { width: 390, height: 844 };
    const { screen } = await renderApp('/clusters/keqiao', { window });
    await expect.element(screen.getByText('Filament fabric output').first()).toBeVisible();

    expect(screen.getByRole('table', { name: 'Every published value' }).all()).toHaveLength(0);
  });
});

describe('a profile that does not exist', () => {
  it('offers what may have been meant', async () => {
    const { screen, address } = await renderApp('/clusters/keqioa');
    await userEvent.click(screen.getByRole('link', { name: 'Keqiao 柯桥' }));

    await soon(address).toBe('/clusters/keqiao');
  });

  it('offers provinces by their names', async () => {
    const { screen } = await renderApp('/provinces/fujan');

    await expect.element(screen.getByRole('link', { name: 'Fujian 福建' })).toBeVisible();
  });
});

describe('the profile of a province', () => {
  it('leads to its neighbours', async () => {
    const { screen, address } = await renderApp('/provinces/33');
    await userEvent.click(screen.getByRole('link', { name: 'Jiangsu', exact: true }));

    await soon(address).toBe('/provinces/32');
  });

  it('leads to the table of its clusters', async () => {
    const { screen } = await renderApp('/provinces/33');

    await expect
      .element(screen.getByRole('link', { name: 'Table of its clusters' }))
      .toHaveAttribute('href', '/clusters?province=33');
  });
});
