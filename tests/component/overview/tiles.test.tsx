import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';

const evidenceOf = (label: string) => new RegExp(`^${label}: evidence`);

async function openEvidence(label: string) {
  const { screen } = await renderApp('/');
  const opener = screen.getByRole('button', { name: evidenceOf(label) });
  await userEvent.click(opener);

  return { screen, opener, card: screen.getByRole('dialog') };
}

describe('the headline figures', () => {
  it('are six', async () => {
    const { screen } = await renderApp('/');
    const headline = screen.getByRole('region', { name: 'Headline figures' });
    await expect.element(headline).toBeVisible();

    expect(headline.getByRole('heading', { level: 2 }).all()).toHaveLength(6);
  });

  it.each([
    ['Textile and garment clusters in China', '216clusters'],
    ['Named clusters documented here', '153clusters'],
    ['Of enterprises above designated size', '≈41%'],
    ['Of main business income', '≈43%'],
    ['Of profit', '≈45%'],
    ['Above 100 billion yuan of income a year', '≥9regions'],
  ])('say “%s” as it was published: %s', async (label, number) => {
    const { screen } = await renderApp('/');
    const headline = screen.getByRole('region', { name: 'Headline figures' });
    const heading = headline.getByRole('heading', { name: label });

    expect(heading.element().nextElementSibling?.textContent).toBe(number);
  });

  it('never subtract the documented clusters from those of the ministry', async () => {
    const { screen } = await renderApp('/');

    expect(screen.container.textContent).not.toMatch(/153 of (the )?216/);
  });
});

describe('the evidence of a headline figure', () => {
  it.each([
    ['what is counted', 'Definition'],
    ['the year that it refers to', 'Year≈ 2019, inferred from the source'],
    ['how sure it is', 'Statusabout, high confidence'],
    ['where it comes from', 'Source“MIIT holds symposium on key textile'],
    ['what “about” means', '“About” is kept as published: the true value lies around it.'],
  ])('names %s', async (_what, words) => {
    const { card } = await openEvidence('Of profit');

    await expect.element(card).toHaveTextContent(words);
  });

  it('says what “at least” means', async () => {
    const { card } = await openEvidence('Above 100 billion yuan of income a year');

    await expect.element(card).toHaveTextContent('so the number named is a lower bound');
  });

  it('says why the two counts of clusters differ', async () => {
    const { card } = await openEvidence('Named clusters documented here');

    await expect
      .element(card)
      .toHaveTextContent('the two are not subtracted, and the 153 are not a part of the 216');
  });

  it('closes on Escape', async () => {
    const { card } = await openEvidence('Of profit');
    await expect.element(card).toBeVisible();
    await userEvent.keyboard('{Escape}');

    await expect.element(card).not.toBeInTheDocument();
  });

  it('gives the focus back to the button that opened it', async () => {
    const { card, opener } = await openEvidence('Of profit');
    await expect.element(card).toBeVisible();
    await userEvent.keyboard('{Escape}');

    await expect.element(opener).toHaveFocus();
  });
});
