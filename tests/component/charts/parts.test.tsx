import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { chartHeight } from '../../../src/charts/chartHeight.ts';
import { ChartView } from '../../../src/charts/ChartView.tsx';
import { MarkArea } from '../../../src/charts/frame/MarkArea.tsx';
import { loadLocale } from '../../../src/i18n/locale.ts';
import { LocaleContext } from '../../../src/i18n/LocaleContext.tsx';
import '../../../src/ui/base.css';
import { drawnIds } from '../../unit/pages/overview/drawnIds.ts';
import { press } from '../support/chart.ts';
import { partsFigure, partsWishes } from '../support/partsFigures.ts';
import { collisions, covered, outside, textBoxes } from '../support/textBoxes.ts';

const names = Object.keys(partsWishes);
const cases = names.flatMap((name) =>
  (['en', 'zh'] as const).flatMap((language) =>
    [318, 358, 774, 1344].map((width) => ({ name, language, width })),
  ),
);

async function shown(name: string, language: 'en' | 'zh', width: number) {
  await page.viewport(1440, 900);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  const figure = await partsFigure(name, language);
  const height = chartHeight(figure.drawing, width);
  const screen = await render(
    <LocaleContext value={await loadLocale(language)}>
      <div style={{ width, height }}>
        <MarkArea figure={figure} onFilter={() => undefined}>
          <ChartView drawing={figure.drawing} width={width} height={height} />
        </MarkArea>
      </div>
    </LocaleContext>,
  );

  return { figure, screen };
}

describe('a chart of parts or groups', () => {
  it.each(cases)('is read in full: $name $language $width', async ({ name, language, width }) => {
    const { screen } = await shown(name, language, width);
    const { container } = screen;
    const frame = (container.firstElementChild ?? container).getBoundingClientRect();
    const boxes = textBoxes(container);

    expect(boxes.length).toBeGreaterThan(3);
    expect([...outside(boxes, frame), ...collisions(boxes), ...covered(container, boxes)]).toEqual(
      [],
    );
  });

  it.each(names)('draws every mark that it has a fact for: %s', async (name) => {
    const { figure, screen } = await shown(name, 'en', 774);
    const drawn = new Set(
      [...screen.container.querySelectorAll('[data-mark]')].map((element) =>
        element.getAttribute('data-mark'),
      ),
    );

    expect([...drawn].toSorted()).toEqual([...drawnIds(figure.drawing)].toSorted());
  });

  it.each(names)('is walked by arrow keys from the first fact on: %s', async (name) => {
    const { figure, screen } = await shown(name, 'en', 774);
    const chart = screen.getByRole('application');
    await press(chart, 'Home', 'ArrowRight');
    const second = figure.marks[1];

    await expect.element(screen.getByRole('status')).toHaveTextContent(second?.value ?? '-');
  });
});

describe('bars of groups', () => {
  it('are as long as the values of the table, on one scale from zero', async () => {
    const { figure, screen } = await shown('totals by province', 'en', 774);
    const values = figure.table.rows.map((row) => row[1]?.value ?? 0);
    const widths = figure.marks.map(({ id }) => {
      const bar = screen.container.querySelector(`[data-mark="${id}"] [data-mark="${id}"] rect`);

      return bar?.getBoundingClientRect().width ?? 0;
    });
    const scale = (widths[0] ?? 0) / (values[0] ?? 1);

    widths.forEach((width, index) => {
      expect(Math.abs(width - (values[index] ?? 0) * scale)).toBeLessThan(3);
    });
  });
});
