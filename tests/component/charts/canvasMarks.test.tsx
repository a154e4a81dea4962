import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { chartHeight } from '../../../src/charts/chartHeight.ts';
import { ChartView } from '../../../src/charts/ChartView.tsx';
import {
  EvidenceContext,
  type EvidenceDesk,
} from '../../../src/charts/evidence/EvidenceContext.ts';
import { factAddress } from '../../../src/charts/evidence/factAddress.ts';
import { createFactShelf } from '../../../src/charts/evidence/factShelf.ts';
import type { Figure } from '../../../src/charts/figure.ts';
import { MarkArea } from '../../../src/charts/frame/MarkArea.tsx';
import type { LinkedMarks } from '../../../src/charts/selection/linkedMarks.ts';
import type { Certainty } from '../../../src/domain/certainty.ts';
import { clusterId } from '../../../src/domain/ids.ts';
import { loadLocale } from '../../../src/i18n/locale.ts';
import { LocaleContext } from '../../../src/i18n/LocaleContext.tsx';
import '../../../src/ui/base.css';
import { press, soon } from '../support/chart.ts';
import { exploreFigures } from '../support/exploreFigures.ts';
import { geoFigure } from '../support/geoFigures.ts';

const count = 2100;
const places = Array.from({ length: count }, (_, index) => index);
const kinds = ['scatter', 'distribution', 'point-map'] as const;

/** A figure of a kind with so many marks that they are painted; every value is as sure as is said. */
async function crowded(
  kind: (typeof kinds)[number],
  certainty: Certainty = 'published',
): Promise<Figure> {
  const figure = await figureOf(kind);
  const marks = places.map((index) => ({
    id: `dot-${index}`,
    label: `Dot ${index}`,
    value: '',
    lines: [],
    caution: '',
    filter: null,
    clusters: [clusterId(`c${index}`)],
  }));

  return { ...figure, marks, drawing: crowd(figure.drawing, certainty) };
}

async function figureOf(kind: (typeof kinds)[number]): Promise<Figure> {
  if (kind === 'point-map') return geoFigure('point-map', 'practice', 'en');
  const make = exploreFigures[kind === 'scatter' ? 'scatter with lines' : 'distribution'];
  if (!make) throw new Error(`no figure of ${kind}`);

  return make('en');
}

function crowd(drawing: Figure['drawing'], certainty: Certainty): Figure['drawing'] {
  const named = (index: number) => ({ id: `dot-${index}`, name: `Dot ${index}` });
  const onAxis = (value: number) => ({ values: [value], certainty });
  if (drawing.kind === 'scatter') {
    return {
      ...drawing,
      isSized: false,
      points: places.map((index) => ({
        ...named(index),
        year: '',
        remark: '',
        x: onAxis(10 + (index % 50) * 20),
        y: onAxis(10 + Math.floor(index / 50) * 20),
        area: 1,
        dye: 0,
      })),
    };
  }
  if (drawing.kind === 'distribution') {
    return {
      ...drawing,
      dots: places.map((index) => ({
        ...named(index),
        value: drawing.box.lowerQuartile + index / 1000,
        certainty,
      })),
    };
  }
  if (drawing.kind === 'point-map') {
    return {
      ...drawing,
      dots: places.map((index) => ({
        ...named(index),
        lon: 90 + (index % 50) * 0.7,
        lat: 20 + Math.floor(index / 50) * 0.5,
        // One is so large that the others are small and apart.
        value: index === 0 ? 1e6 : 10,
        certainty,
        dye: 0,
      })),
    };
  }
  throw new Error(`drawn as ${drawing.kind}`);
}

async function shown(
  figure: Figure,
  {
    onSelect,
    desk,
  }: { readonly onSelect?: LinkedMarks['onSelect']; readonly desk?: EvidenceDesk } = {},
) {
  await page.viewport(1440, 900);
  const linked = {
    highlight: { selected: new Set<never>(), lit: new Set<never>() },
    onSelect: onSelect ?? (() => undefined),
    onLight: () => undefined,
  };
  const screen = await render(
    <LocaleContext value={await loadLocale('en')}>
      <EvidenceContext value={desk ?? null}>
        <div style={{ width: 774 }}>
          <MarkArea figure={figure} onFilter={() => undefined} linked={linked}>
            <ChartView
              drawing={figure.drawing}
              width={774}
              height={chartHeight(figure.drawing, 774)}
            />
          </MarkArea>
        </div>
      </EvidenceContext>
    </LocaleContext>,
  );
  const { container } = screen;
  const chart = screen.getByRole('application');
  await soon(() => container.querySelector('canvas')).not.toBeNull();
  const ring = (id: string) => container.querySelector(`[data-mark="${id}"]`);

  return { screen, container, chart, ring };
}

/** What the mouse does at the middle of an element, or at a place beside it. */
function mouse(element: Element, type: string, wish: PointerEventInit = {}) {
  const { left, top, width, height } = element.getBoundingClientRect();
  element.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      pointerType: 'mouse',
      clientX: left + width / 2,
      clientY: top + height / 2,
      ...wish,
    }),
  );
}

describe.each(kinds)('a mark on the canvas of a %s', (kind) => {
  it('is found by the pointer, looked at, selected and added', async () => {
    const onSelect = vi.fn<LinkedMarks['onSelect']>();
    const { container, chart, ring, screen } = await shown(await crowded(kind), { onSelect });
    await press(chart, 'Home');
    await soon(() => ring('dot-0')).not.toBeNull();
    const place = ring('dot-0')?.getBoundingClientRect();
    await press(chart, 'Escape');
    await soon(() => ring('dot-0')).toBeNull();
    const plane = container.querySelector('foreignObject + rect');
    if (!place || !plane) throw new Error('nothing to point at');
    mouse(plane, 'pointermove', {
      clientX: place.left + place.width / 2,
      clientY: place.top + place.height / 2,
    });
    const pointed = () => container.querySelector('circle[data-interactive]');
    await soon(pointed).not.toBeNull();
    const found = pointed();
    const id = found?.getAttribute('data-mark') ?? '';
    if (found) mouse(found, 'pointerover');
    await expect.element(screen.getByText(`Dot ${id.slice(4)}`).first()).toBeVisible();
    const under = ring(id);
    if (under) mouse(under, 'click');
    if (under) mouse(under, 'click', { ctrlKey: true });

    expect(onSelect.mock.calls).toEqual([
      [[`c${id.slice(4)}`], 'alone'],
      [[`c${id.slice(4)}`], 'also'],
    ]);
  });

  it('is walked to by keys, selected with Enter and left with Escape', async () => {
    const onSelect = vi.fn<LinkedMarks['onSelect']>();
    const { chart, ring, screen, container } = await shown(await crowded(kind), { onSelect });
    await press(chart, 'Home', 'ArrowRight', 'ArrowRight');
    await expect.element(screen.getByRole('status')).toHaveTextContent('Dot 2');
    expect(ring('dot-2')).not.toBeNull();
    await press(chart, 'Enter');
    await press(chart, 'Escape');

    expect(onSelect).toHaveBeenCalledExactlyOnceWith(['c2'], 'alone');
    await soon(() => container.querySelector('[data-card]')).toBeNull();
    expect(ring('dot-2')).toBeNull();
  });

  it('is ringed for as long as the evidence explains it, and can be explained from its card', async () => {
    const figure = await crowded(kind);
    const open = vi.fn<EvidenceDesk['open']>();
    const mark = figure.marks[7];
    const address = mark ? factAddress(figure.id, mark) : null;
    const desk = { address, open, shelf: createFactShelf() };
    const { chart, ring, screen } = await shown(figure, { desk });
    await soon(() => ring('dot-7')).not.toBeNull();
    await press(chart, 'Home');
    const button = screen.getByRole('button', { name: 'Evidence' });
    await expect.element(button).toBeInTheDocument();
    const element = button.element();
    if (element instanceof HTMLElement) element.click();

    expect(open).toHaveBeenCalledOnce();
  });
});

/** How many pixels of a canvas are inked at all. */
function ink(container: HTMLElement): number {
  const canvas = container.querySelector('canvas');
  const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  let inked = 0;
  for (let at = 3; pixels && at < pixels.length; at += 4) if ((pixels[at] ?? 0) > 0) inked += 1;

  return inked;
}

describe('the signs of doubt on a canvas', () => {
  it.each([
    ['scatter', 'more-than'],
    ['scatter', 'about'],
    ['point-map', 'more-than'],
    ['point-map', 'about'],
  ] as const)('stand beside the dots of a %s: %s', async (kind, certainty) => {
    const plain = await shown(await crowded(kind));
    await soon(() => ink(plain.container)).toBeGreaterThan(0);
    const dots = ink(plain.container);
    await plain.screen.unmount();
    const doubted = await shown(await crowded(kind, certainty));

    await soon(() => ink(doubted.container)).toBeGreaterThan(dots * 1.2);
  });

  it('include the bracket of values that differ, at a dot each', async () => {
    const figure = await crowded('scatter');
    if (figure.drawing.kind !== 'scatter') throw new Error(`drawn as ${figure.drawing.kind}`);
    const { container } = await shown({
      ...figure,
      drawing: {
        ...figure.drawing,
        points: figure.drawing.points.map((point) => ({
          ...point,
          y: { values: [...point.y.values, 2000], certainty: 'published' as const },
        })),
      },
    });
    const red = () => {
      const canvas = container.querySelector('canvas');
      const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      // The colour of a conflict in the light theme: #a3381a.
      for (let at = 0; data && at < data.length; at += 4)
        if (data[at] === 0xa3 && data[at + 1] === 0x38 && data[at + 2] === 0x1a) return true;

      return false;
    };

    await soon(red).toBe(true);
  });
});
