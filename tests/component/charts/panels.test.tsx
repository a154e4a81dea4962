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
import { panelFigure, panelKinds } from '../support/panelFigures.ts';
import { collisions, outside, textBoxes } from '../support/textBoxes.ts';

type Kind = (typeof panelKinds)[number];

const cases = panelKinds.flatMap((kind) =>
  (['en', 'zh'] as const).flatMap((language) =>
    [328, 774, 1344].map((width) => ({ kind, language, width })),
  ),
);

async function shown(kind: Kind, language: 'en' | 'zh', width: number) {
  await page.viewport(1440, 900);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  const figure = await panelFigure(kind, language);
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
  await expect.poll(() => screen.container.querySelector('[data-pending]')).toBeNull();

  return { figure, screen };
}

describe('small multiples', () => {
  it.each(cases)('are read in full: $kind $language $width', async ({ kind, language, width }) => {
    const { screen } = await shown(kind, language, width);
    const { container } = screen;
    const frame = (container.firstElementChild ?? container).getBoundingClientRect();
    const boxes = textBoxes(container);

    expect(boxes.length).toBeGreaterThan(12);
    expect([...outside(boxes, frame), ...collisions(boxes)]).toEqual([]);
  });

  it.each(panelKinds)('draw every mark that they have a fact for: %s', async (kind) => {
    const { figure, screen } = await shown(kind, 'en', 774);
    const drawn = new Set(
      [...screen.container.querySelectorAll('[data-mark]')].map((element) =>
        element.getAttribute('data-mark'),
      ),
    );

    expect([...drawn].toSorted()).toEqual([...drawnIds(figure.drawing)].toSorted());
  });

  it.each(panelKinds)('are walked by arrow keys: %s', async (kind) => {
    const { figure, screen } = await shown(kind, 'en', 774);
    await press(screen.getByRole('application'), 'Home', 'ArrowRight');
    const second = figure.marks[1];

    await expect.element(screen.getByRole('status')).toHaveTextContent(second?.value ?? '-');
  });
});
