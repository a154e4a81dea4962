import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { chartHeight } from '../../../src/charts/chartHeight.ts';
import { ChartView } from '../../../src/charts/ChartView.tsx';
import type { Figure } from '../../../src/charts/figure.ts';
import { MarkArea } from '../../../src/charts/frame/MarkArea.tsx';
import type { PointMapDrawing } from '../../../src/charts/point-map/pointMapDrawing.ts';
import type { Language } from '../../../src/domain/bilingual.ts';
import { loadLocale } from '../../../src/i18n/locale.ts';
import { LocaleContext } from '../../../src/i18n/LocaleContext.tsx';
import '../../../src/ui/base.css';
import { composedFigure } from '../../../src/charts/export/composedFigure.ts';
import { pictureSize } from '../../../src/charts/export/exportSize.ts';
import { press, soon } from '../support/chart.ts';
import { geoFigure } from '../support/geoFigures.ts';
import { shownPicture } from '../support/pictures.ts';
import { collisions, covered, outside, textBoxes } from '../support/textBoxes.ts';

async function drawn(figure: Figure, language: Language, width: number) {
  await page.viewport(1440, 900);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
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
  const chart = screen.getByRole('application');
  await soon(() => chart.element().querySelectorAll('svg text').length).toBeGreaterThan(3);

  return { screen, chart };
}

const kinds = [
  ['point-map', 'published'],
  ['point-map', 'practice'],
  ['treemap', 'practice'],
  ['heatmap', 'published'],
  ['heatmap', 'practice'],
] as const;
const cases = kinds.flatMap(([kind, data]) =>
  (['zh', 'en'] as const).flatMap((language) =>
    [328, 358, 774, 1344].map((width) => ({ kind, data, language, width })),
  ),
);

describe('the words of a chart', () => {
  it.each(cases)('are apart: $kind $data $language $width', async (wish) => {
    const { kind, data, language, width } = wish;
    const { chart } = await drawn(await geoFigure(kind, data, language), language, width);
    const boxes = textBoxes(chart.element());
    const frame = chart.element().getBoundingClientRect();

    expect([...outside(boxes, frame), ...collisions(boxes)]).toEqual([]);
    expect(kind === 'point-map' ? covered(chart.element(), boxes) : []).toEqual([]);
  });
});

describe('every fact of a figure', () => {
  it.each(kinds)('has its mark: %s, %s', async (kind, data) => {
    const figure = await geoFigure(kind, data, 'en');
    const { chart } = await drawn(figure, 'en', 774);
    const marks = [...chart.element().querySelectorAll('[data-mark]')];
    const ids = marks.map((mark) => mark.getAttribute('data-mark'));

    expect([...new Set(ids)].toSorted()).toEqual(figure.marks.map(({ id }) => id).toSorted());
  });

  it('has the number of its table in every cell of a heat map', async () => {
    const figure = await geoFigure('heatmap', 'published', 'en');
    const { chart } = await drawn(figure, 'en', 774);
    const cells = [...chart.element().querySelectorAll('[data-mark] text')];

    expect(cells.map((cell) => cell.textContent)).toEqual(
      figure.table.rows.map((row) => row[2]).map((cell) => (cell?.value ? cell.text : '–')),
    );
  });
});

describe('the keys of the point map', () => {
  it('walk the dots from the largest on', async () => {
    const figure = await geoFigure('point-map', 'practice', 'en');
    const { chart, screen } = await drawn(figure, 'en', 774);
    await press(chart, 'Home', 'ArrowRight');

    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent(figure.marks[1]?.label ?? '');
  });

  it('enlarge, move and show the whole map again', async () => {
    const figure = await geoFigure('point-map', 'practice', 'en');
    const { chart } = await drawn(figure, 'en', 774);
    const dots = () => chart.element().querySelectorAll('[data-mark]').length;
    const zoomOut = chart.getByRole('button', { name: 'Zoom out (−)' });
    const all = dots();
    await expect.element(zoomOut).toHaveAttribute('aria-disabled', 'true');
    await press(chart, '+', '+', '+');
    await soon(dots).toBeLessThan(all);
    const before = dots();
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
    await soon(dots).not.toBe(before);
    await press(chart, '0');

    await soon(dots).toBe(all);
  });

  it('have a button each, which moves the map only where there is somewhere to go', async () => {
    const { chart } = await drawn(await geoFigure('point-map', 'practice', 'en'), 'en', 774);
    const names = () =>
      [...chart.element().querySelectorAll('button')].map((button) => button.ariaLabel);
    expect(names()).toHaveLength(3);
    await userEvent.click(chart.getByRole('button', { name: 'Zoom in (+)' }));

    await soon(names).toHaveLength(7);
  });
});

describe('the wheel over the point map', () => {
  const wheel = (element: Element, ctrlKey: boolean) => {
    const event = new WheelEvent('wheel', {
      deltaY: -200,
      ctrlKey,
      bubbles: true,
      cancelable: true,
      clientX: 300,
      clientY: 200,
    });
    element.dispatchEvent(event);

    return event.defaultPrevented;
  };

  it('belongs to the page without a key or the focus, and the map says how to zoom', async () => {
    const { chart, screen } = await drawn(
      await geoFigure('point-map', 'practice', 'en'),
      'en',
      774,
    );
    const map = chart.element().querySelector('svg:nth-of-type(1) [data-mark]');

    expect(map && wheel(map, false)).toBe(false);
    await expect.element(screen.getByText(/^Ctrl and wheel/)).toBeVisible();
  });

  it('enlarges the map with the control key', async () => {
    const { chart } = await drawn(await geoFigure('point-map', 'practice', 'en'), 'en', 774);
    const map = chart.element().querySelector('[data-mark]');

    expect(map && wheel(map, true)).toBe(true);
    await expect
      .element(chart.getByRole('button', { name: 'Zoom out (−)' }))
      .toHaveAttribute('aria-disabled', 'false');
  });
});

/** The practice map with many times its dots, each a little beside its place. */
async function manyDots(): Promise<Figure> {
  const figure = await geoFigure('point-map', 'practice', 'en');
  if (figure.drawing.kind !== 'point-map') throw new Error('no map');
  const drawing: PointMapDrawing = {
    ...figure.drawing,
    dots: Array.from({ length: 10 }, (_, copy) =>
      figure.drawing.kind === 'point-map'
        ? figure.drawing.dots.map((dot) => ({
            ...dot,
            id: copy === 0 ? dot.id : `${dot.id} ${copy}`,
            lon: dot.lon + copy * 0.05,
          }))
        : [],
    ).flat(),
  };

  return { ...figure, drawing };
}

describe('more than 2,000 dots', () => {
  it('are drawn on a canvas, without an element each', async () => {
    const { chart } = await drawn(await manyDots(), 'en', 774);
    const canvas = chart.element().querySelector('canvas');
    const ink = () =>
      canvas
        ?.getContext('2d')
        ?.getImageData(0, 0, canvas.width, canvas.height)
        .data.some((value) => value > 0);

    await soon(ink).toBe(true);
    expect(chart.element().querySelectorAll('[data-mark]').length).toBeLessThan(10);
  });

  it('are part of an exported picture', async () => {
    const svg = await composedFigure({
      figure: await manyDots(),
      locale: await loadLocale('en'),
      size: pictureSize('slide', 1, { width: 854, height: 520 }),
      background: 'light',
      link: 'https://clusters.example/',
      madeOn: '2026-11-24',
    });

    expect(shownPicture(svg).querySelector('image')?.getAttribute('href')).toMatch(
      /^data:image\/png/,
    );
  });
});
