import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { transformWithOxc } from 'vite';

const source = resolve(import.meta.dirname, '../../component/support/textBoxes.ts');

/** The box functions of the component tests as a script that a page can run: types and exports taken off. */
async function boxFunctions(): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source, {
    sourcemap: false,
  });

  return code.replace(/^export (?=function|const)/gm, '').replace(/^export \{[^}]*\};?$/gm, '');
}

const functions = boxFunctions();

/** How many texts the chart of the first figure has, and those that are cut off or drawn over one another. */
export async function chartTexts(
  page: Page,
): Promise<{ readonly count: number; readonly faults: readonly string[] }> {
  return page.evaluate(`(() => {
    ${await functions}
    const chart = document.querySelector('figure [role="application"]');
    const boxes = textBoxes(chart);

    return {
      count: boxes.length,
      faults: [...outside(boxes, chart.getBoundingClientRect()), ...collisions(boxes)],
    };
  })()`);
}
