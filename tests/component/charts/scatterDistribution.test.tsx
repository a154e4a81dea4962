import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { chartHeight } from '../../../src/charts/chartHeight.ts';
import { ChartView } from '../../../src/charts/ChartView.tsx';
import { drawnChart } from '../../../src/charts/export/drawnChart.tsx';
import { themeTokens } from '../../../src/charts/export/themeTokens.ts';
import type { Figure } from '../../../src/charts/figure.ts';
import { MarkArea } from '../../../src/charts/frame/MarkArea.tsx';
import type { LinkedMarks } from '../../../src/charts/selection/linkedMarks.ts';
import { loadLocale } from '../../../src/i18n/locale.ts';
import { LocaleContext } from '../../../src/i18n/LocaleContext.tsx';
import '../../../src/ui/base.css';
import { press, soon } from '../support/chart.ts';
import { exploreFigures } from '../support/exploreFigures.ts';
import { collisions, outside, textBoxes } from '../support/textBoxes.ts';

const names = Object.keys(exploreFigures);
const cases = names.flatMap((name) =>
  (['zh', 'en'] as const).flatMap((language) =>
    [318, 358, 774, 1344].map((width) => ({ name, language, width })),
  ),
);
const figureNamed = async (name: string, language: 'zh' | 'en' = 'en') => {
  const make = exploreFigures[name];
  if (!make) throw new Error(`no figure called ${name}`);

  return make(language);
};

async function shown(figure: Figure, width: number, linked?: LinkedMarks) {
  await page.viewport(1440, 900);

  return render(
    <LocaleContext value={await loadLocale('en')}>
      <div style={{ width }}>
        <MarkArea figure={figure} onFilter={() => undefined} linked={linked}>
          <ChartView
            drawing={figure.drawing}
            width={width}
            height={chartHeight(figure.drawing, width)}
          />
        </MarkArea>
      </div>
    </LocaleContext>,
  );
}

/** The same distribution with so many values that they are painted. */
async function crowded(): Promise<Figure> {
  const figure = await figureNamed('distribution');
  const { drawing } = figure;
  if (drawing.kind !== 'distribution') throw new Error(`drawn as ${drawing.kind}`);
  const dots = Array.from({ length: 2100 }, (_, index) => ({
    id: `dot-${index}`,
    name: `Dot ${index}`,
    value: drawing.box.lowerQuartile + index / 1000,
    certainty: 'published' as const,
  }));
  const marks = dots.map(({ id, name }) => ({
    id,
    label: name,
    value: '',
    lines: [],
    caution: '',
    filter: null,
  }));

  return { ...figure, drawing: { ...drawing, dots }, marks };
}

describe('a scatter or a distribution', () => {
  it.each(cases)('$name $language $width writes nothing over anything', async (wish) => {
    const { drawing } = await figureNamed(wish.name, wish.language);
    const height = chartHeight(drawing, wish.width);
    await page.viewport(1440, 900);
    const { container } = await render(
      <LocaleContext value={await loadLocale(wish.language)}>
        <div style={{ width: wish.width, height }}>
          <ChartView drawing={drawing} width={wish.width} height={height} />
        </div>
      </LocaleContext>,
    );
    const frame = (container.firstElementChild ?? container).getBoundingClientRect();
    const boxes = textBoxes(container);

    expect(boxes.length).toBeGreaterThan(5);
    expect([...outside(boxes, frame), ...collisions(boxes)]).toEqual([]);
  });

  it.each(names)('%s draws every mark once and inside', async (name) => {
    const figure = await figureNamed(name);
    const { container } = await shown(figure, 774);
    const drawn = new Set(
      [...container.querySelectorAll('[data-mark]')].map((mark) => mark.getAttribute('data-mark')),
    );

    expect([...drawn].toSorted()).toEqual(figure.marks.map(({ id }) => id).toSorted());
  });

  it('is walked by arrow keys in the order of the table', async () => {
    const figure = await figureNamed('scatter with lines');
    const screen = await shown(figure, 774);
    const chart = screen.getByRole('application');
    await press(chart, 'Home', 'ArrowRight');
    const label = figure.marks[1]?.label ?? '';

    await expect.element(screen.getByRole('status')).toHaveTextContent(label);
    expect(figure.table.rows[2]?.[0]?.text).toBe(label.split(',')[0]);
  });
});

describe('dragging over a chart', () => {
  async function drag(linkedTo: (clusters: readonly string[]) => void, ...keys: readonly string[]) {
    const figure = await figureNamed('distribution');
    const screen = await shown(figure, 774, {
      highlight: { selected: new Set(), lit: new Set() },
      onSelect: () => undefined,
      onLight: () => undefined,
      onBrush: linkedTo,
    });
    const svg = screen.container.querySelector('svg.recharts-surface');
    const area = svg?.closest('[role="application"] > div');
    if (!area) throw new Error('no area to drag over');
    const { left, top } = area.getBoundingClientRect();
    const at = (type: string, x: number) =>
      area.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerId: 1,
          pointerType: 'mouse',
          clientX: left + x,
          clientY: top + 60,
        }),
      );
    Object.assign(area, { setPointerCapture: () => undefined });
    at('pointerdown', 100);
    at('pointermove', 300);
    await soon(() => area.querySelector('[aria-hidden="true"]')).not.toBeNull();
    for (const key of keys) await userEvent.keyboard(`{${key}}`);
    at('pointerup', 300);

    return figure;
  }

  it('gives the clusters in the range', async () => {
    const found = vi.fn<(clusters: readonly string[]) => void>();
    const figure = await drag(found);
    const clusters = found.mock.calls[0]?.[0] ?? [];

    expect(clusters.length).toBeGreaterThan(3);
    expect(clusters.length).toBeLessThan(figure.marks.length);
  });

  it('gives nothing once Escape is pressed', async () => {
    const found = vi.fn<(clusters: readonly string[]) => void>();
    await drag(found, 'Escape');

    expect(found).not.toHaveBeenCalled();
  });
});

describe('more marks than can be shapes', () => {
  it('are painted on a canvas, and each has a ring when keys come to it', async () => {
    const screen = await shown(await crowded(), 774);
    const { container } = screen;
    const canvas = container.querySelector('canvas');

    expect(canvas?.width).toBeGreaterThanOrEqual(1548);
    expect(container.querySelectorAll('[data-mark^="dot-"]')).toHaveLength(0);
    await press(screen.getByRole('application'), 'Home', 'ArrowRight');
    await soon(() => container.querySelector('[data-mark="dot-1"]')).not.toBeNull();
    await expect.element(screen.getByRole('status')).toHaveTextContent('Dot 1');
  });

  it('stand in a picture as an image under the same axes', async () => {
    const { drawing } = await crowded();
    const box = { width: 774, height: 400 };
    const tokens = themeTokens('light', 'zh');
    const { parts } = await drawnChart(drawing, await loadLocale('zh'), box, tokens);
    const [part] = parts;

    expect(part?.svg.querySelector('foreignObject')).toBeNull();
    expect(part?.svg.querySelector('image')?.getAttribute('href')).toMatch(/^data:image\/png/);
    expect(part?.svg.querySelectorAll('image')).toHaveLength(1);
  });
});
