import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  axisUnit,
  mostPanels,
  multiplesHeight,
  multiplesLayout,
  panelScales,
  panelTitle,
  rivalPairs,
  shownPanels,
} from '../../../../src/charts/multiples/multiplesLayout.ts';
import { barPlaces } from '../../../../src/charts/multiples/barsPlaces.ts';
import { trendPlaces } from '../../../../src/charts/multiples/trendPlaces.ts';
import { groupedBy } from '../../../../src/domain/grouping.ts';
import { aBar, aMark, aPoint, barPanels, figureWidths, trendPanels } from '../drawings.ts';

const amount = fc.integer({ min: -5000, max: 50_000 }).map((tenths) => tenths / 10);
const numbers = fc.array(amount, { minLength: 1, maxLength: 14 });
const laidOut = (drawing: ReturnType<typeof barPanels>, width = 1200) =>
  multiplesLayout(drawing, width, multiplesHeight(drawing, width), String);

describe('the panels', () => {
  it('stand inside their box and do not overlap, at any width and number', () => {
    fc.assert(
      fc.property(figureWidths, numbers, (width, values) => {
        const drawing = barPanels(values.map((value) => [aBar({ mark: aMark({ value }) })]));
        const height = multiplesHeight(drawing, width);
        const { places } = multiplesLayout(drawing, width, height, String);

        expect(places).toHaveLength(Math.min(mostPanels, values.length));
        for (const [index, a] of places.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.left + a.width).toBeLessThanOrEqual(width + 0.01);
          expect(a.top + a.height).toBeLessThanOrEqual(height + 0.01);
          for (const b of places.slice(index + 1)) {
            const isApart =
              a.left + a.width <= b.left || b.left + b.width <= a.left || a.top + a.height <= b.top;

            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });

  it('share one scale from zero, or from below the lowest negative value, to the largest value', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const drawing = barPanels(values.map((value) => [aBar({ mark: aMark({ value }) })]));
        const shown = values.slice(0, mostPanels);
        const { lowest, largest, ticks } = laidOut(drawing);

        expect(lowest).toBeLessThanOrEqual(Math.min(0, ...shown));
        expect(largest).toBeGreaterThanOrEqual(Math.max(0, ...shown) * (1 - 1e-9));
        expect(ticks).toContain(0);
        expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
      }),
    );
  });

  it('are twelve at most', () => {
    expect(shownPanels(barPanels(Array.from({ length: 20 }, () => [aBar()])))).toHaveLength(12);
  });

  it('fill their rows evenly', () => {
    const { places } = laidOut(barPanels(Array.from({ length: 6 }, () => [aBar()])), 1000);
    const rows = groupedBy(places, ({ top }) => top);

    expect(new Set([...rows.values()].map(({ length }) => length)).size).toBe(1);
  });

  it('have their labels beside them on a wide figure and above them on a narrow one', () => {
    const drawing = barPanels([[aBar()], [aBar()]]);

    expect(laidOut(drawing, 1200)).toMatchObject({ areLabelsAbove: false });
    expect(laidOut(drawing, 340)).toMatchObject({ areLabelsAbove: true });
  });

  it('name the unit only where it fits', () => {
    const drawing = barPanels([[aBar()]]);

    expect(axisUnit(drawing, laidOut(drawing))).toBe('bn yuan');
    expect(
      axisUnit({ ...drawing, unit: 'enterprises above designated size' }, laidOut(drawing)),
    ).toBe('');
  });

  it('give their other name the room that is left', () => {
    const panel = {
      title: 'Keqiao',
      otherTitle: '柯桥',
      body: { kind: 'bars' as const, bars: [] },
    };

    expect(panelTitle(panel, 200)).toEqual({ name: 'Keqiao', other: '柯桥' });
    expect(panelTitle(panel, 70).other).toBe('');
  });
});

describe('a bar of a panel', () => {
  const reach = { x: 100, y: 50, width: 200, height: 14 };
  const placesOf = (wish: Parameters<typeof aBar>[0]) => {
    const drawing = barPanels([[aBar(wish)]]);
    const layout = laidOut(drawing);
    const [place] = layout.places;

    return place ? barPlaces(aBar(wish), reach, place, { ...layout, largest: 200 }) : undefined;
  };

  it('is as long as its value', () => {
    expect(placesOf({ mark: aMark({ value: 100 }) })?.bar).toMatchObject({ x: 100, width: 100 });
  });

  it('runs left of zero where its value is negative', () => {
    expect(placesOf({ mark: aMark({ value: -50 }) })?.bar).toMatchObject({ x: 50, width: 50 });
  });

  it('has a bracket over values that contradict one another, and none else', () => {
    expect(placesOf({ rivals: [50, 100] })?.bracket).toMatch(/^M150 .*H200/);
    expect(placesOf({})?.bracket).toBeNull();
  });

  it('has its value behind the open end of a bound', () => {
    const exact = placesOf({})?.value.x ?? 0;
    const bound = placesOf({ mark: aMark({ certainty: 'more-than' }) })?.value.x ?? 0;

    expect(bound).toBeGreaterThan(exact);
  });
});

describe('readings over years', () => {
  const trend = {
    kind: 'trend' as const,
    points: [aPoint({ at: 2015, value: 10 }), aPoint({ at: 2019, value: 40 })],
    stretches: [],
    gaps: [2017],
    breaks: [],
  };
  const drawing = trendPanels([trend.points, []]);
  const layout = laidOut(drawing, 600);

  it('stand on the same axes in every panel', () => {
    const plots = layout.places.map((place) => {
      const { x, y } = panelScales(place, layout);

      return [x(2019) - x(2015), y(0) - y(40)].map(Math.round);
    });

    expect(plots[0]).toEqual(plots[1]);
  });

  it('have the last value written, and a slot in a year without one', () => {
    const [place] = layout.places;
    const places = place && trendPlaces(trend, place, layout, '');

    expect(places?.last?.text).toBe('40');
    expect(places?.gaps).toHaveLength(1);
    expect(places?.empty).toBeNull();
  });

  it('say so in a panel without any', () => {
    const [, place] = layout.places;
    const none = { ...trend, points: [], gaps: [] };

    expect(place && trendPlaces(none, place, layout, '').empty).not.toBeNull();
  });

  it('of one time that contradict one another are bracketed', () => {
    const rivals = [
      aPoint({ at: 2013, value: 1140, tone: 'contested' }),
      aPoint({ at: 2013, value: 1100, tone: 'contested' }),
    ];

    expect(rivalPairs({ ...trend, points: rivals })).toEqual([
      { at: 2013, least: 1100, most: 1140 },
    ]);
    expect(rivalPairs(trend)).toEqual([]);
  });
});
