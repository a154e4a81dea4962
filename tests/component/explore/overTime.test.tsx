import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { chartHeight } from '../../../src/charts/chartHeight.ts';
import type { Figure } from '../../../src/charts/figure.ts';
import { indicatorId } from '../../../src/domain/ids.ts';
import { loadLocale } from '../../../src/i18n/locale.ts';
import { LocaleContext } from '../../../src/i18n/LocaleContext.tsx';
import '../../../src/ui/base.css';
import type { ExploreView } from '../../../src/pages/explore/exploreWish.ts';
import { ChartView } from '../../../src/charts/ChartView.tsx';
import { practiceFigure } from '../support/practiceFigures.ts';
import { collisions, outside, textBoxes } from '../support/textBoxes.ts';

const views: readonly (readonly ['trend' | 'slope' | 'multiples', Partial<ExploreView>])[] = [
  ['trend', {}],
  ['trend', { group: 'segment' }],
  ['trend', { group: 'none' }],
  ['trend', { measure: indicatorId('energy-per-output-ads') }],
  ['slope', {}],
  ['multiples', { group: 'region' }],
  ['multiples', { group: 'level', panel: 'distribution' }],
  ['slope', { base: 2015, year: 2019, opts: ['linear'] }],
];
const cases = views.flatMap(([kind, view]) =>
  (['zh', 'en'] as const).flatMap((language) =>
    [328, 358, 774, 1344].map((width) => ({ kind, view, language, width })),
  ),
);

async function drawn({ drawing }: Figure, language: 'zh' | 'en', width: number) {
  await page.viewport(1440, 900);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  const height = chartHeight(drawing, width);
  const { container } = await render(
    <LocaleContext value={await loadLocale(language)}>
      <div style={{ width, height }}>
        <ChartView drawing={drawing} width={width} height={height} />
      </div>
    </LocaleContext>,
  );

  return container;
}

describe('a chart over years', () => {
  it.each(cases)(
    '$kind $view in $language at $width has texts that can be read',
    async ({ kind, view, language, width }) => {
      const container = await drawn(await practiceFigure(kind, language, view), language, width);
      const frame = (container.firstElementChild ?? container).getBoundingClientRect();
      const boxes = textBoxes(container);

      expect(boxes.length).toBeGreaterThan(10);
      expect([...outside(boxes, frame), ...collisions(boxes)]).toEqual([]);
    },
  );

  it.each(['trend', 'slope'] as const)(
    '%s draws a mark for every row of its table',
    async (kind) => {
      const figure = await practiceFigure(kind, 'en');
      const container = await drawn(figure, 'en', 774);
      const marks = [...container.querySelectorAll('[data-mark]')].map((mark) =>
        mark.getAttribute('data-mark'),
      );

      expect(new Set(marks)).toEqual(new Set(figure.marks.map(({ id }) => id)));
      expect(figure.table.rows).toHaveLength(figure.marks.length);
    },
  );
});
