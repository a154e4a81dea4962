import { expect } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import type { RenderResult } from 'vitest-browser-react';

/** A figure found by its title, scrolled to, with its chart drawn; the first where several have this title. */
export async function chartOf(screen: Pick<RenderResult, 'getByRole'>, title: string | RegExp) {
  const figure = screen.getByRole('figure', { name: title }).first();
  await expect.element(figure).toBeInTheDocument();
  figure.element().scrollIntoView({ block: 'center' });
  const chart = figure.getByRole('application');
  await expect.element(chart).toBeVisible();

  return { figure, chart, live: figure.getByRole('status') };
}

/** Every chart of a page, scrolled to one after the other, so that each is drawn. */
export async function drawnCharts(screen: RenderResult): Promise<readonly Element[]> {
  await expect.element(screen.getByRole('figure').first()).toBeInTheDocument();
  const charts: Element[] = [];
  for (const figure of screen.container.querySelectorAll('figure')) {
    const chart = () => figure.querySelector('[role="application"]:has(svg text)');
    figure.scrollIntoView({ block: 'center' });
    await soon(chart).not.toBeNull();
    charts.push(chart() ?? figure);
  }

  return charts;
}

/** What will be read once the app has followed: longer than a busy machine takes. */
export const soon = <Read>(read: () => Read) => expect.poll(read, { timeout: 10_000 });

/** Puts the focus on a chart and presses keys, one after the other. */
export async function press(chart: Locator, ...keys: readonly string[]): Promise<void> {
  const element = chart.element();
  if (element instanceof HTMLElement) element.focus();
  for (const key of keys) await userEvent.keyboard(`{${key}}`);
}

/** What the live region says at every mark, from the first to the last. */
export async function spokenMarks(chart: Locator, live: Locator): Promise<readonly string[]> {
  const said: string[] = [];
  await press(chart, 'Home');
  await expect.element(live).not.toBeEmptyDOMElement();
  for (;;) {
    const words = live.element().textContent;
    if (said.at(-1) === words) return said;
    said.push(words);
    await press(chart, 'ArrowRight');
  }
}

/** The value that stands at the end of a mark's first words: `≈ 41%`, `> 100`, `1,105`. */
export function spokenNumber(words: string): string {
  const [first = ''] = words.split('; ');

  return /(?:[≈><] )?[\d,.]+%?(?= [a-z ]+$|$)/.exec(first)?.[0] ?? '';
}

/** The rows of a table as texts by their column's header. */
export function tableRows(table: Element): readonly ReadonlyMap<string, string>[] {
  const headers = [...table.querySelectorAll('th[scope="col"]')].map((cell) => cell.textContent);

  return [...table.querySelectorAll('tbody tr')].map(
    (row) => new Map([...row.children].map((cell, at) => [headers[at] ?? '', cell.textContent])),
  );
}
