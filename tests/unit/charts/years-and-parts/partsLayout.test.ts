import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PanelPlace,
  panelPlaces,
  partPlaces,
  partsHeight,
  partsMargin,
  yearsAndPartsHeight,
} from '../../../../src/charts/years-and-parts/partsLayout.ts';
import { aMark, aPart, figureWidths, panelsOf } from '../drawings.ts';

type Place = PanelPlace['years'];

const partCounts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 3 });

const right = ({ left, width }: Place) => left + width;
const bottom = ({ top, height }: Place) => top + height;

const isApart = (a: Place, b: Place) =>
  right(a) <= b.left + 1e-6 ||
  right(b) <= a.left + 1e-6 ||
  bottom(a) <= b.top + 1e-6 ||
  bottom(b) <= a.top + 1e-6;

const boxesOf = (places: readonly PanelPlace[]) =>
  places.flatMap(({ title, years, parts }) => [title, years, parts]);

describe('the panels of years and parts', () => {
  it('stand inside the box that they asked for', () => {
    fc.assert(
      fc.property(partCounts, figureWidths, (counts, width) => {
        const drawing = panelsOf(counts);
        const height = yearsAndPartsHeight(drawing, width);

        for (const box of boxesOf(panelPlaces(drawing, width, height))) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(right(box)).toBeLessThanOrEqual(width + 1e-6);
          expect(bottom(box)).toBeLessThanOrEqual(height + 1e-6);
        }
      }),
    );
  });

  it('do not overlap in the box that they asked for', () => {
    fc.assert(
      fc.property(partCounts, figureWidths, (counts, width) => {
        const drawing = panelsOf(counts);
        const boxes = boxesOf(panelPlaces(drawing, width, yearsAndPartsHeight(drawing, width)));
        const pairs = boxes.flatMap((a, index) =>
          boxes.slice(index + 1).map((b) => [a, b] as const),
        );

        expect(pairs.filter(([a, b]) => !isApart(a, b))).toEqual([]);
      }),
    );
  });

  it('stand side by side on a wide figure and one under the other on a phone', () => {
    const drawing = panelsOf([6, 9]);
    const lefts = (width: number) =>
      panelPlaces(drawing, width, yearsAndPartsHeight(drawing, width)).map(
        ({ title }) => title.left,
      );

    expect(lefts(1344)).toEqual([0, 692]);
    expect(lefts(358)).toEqual([0, 0]);
  });

  it('give the list of parts a row for each in the height that they asked for', () => {
    const drawing = panelsOf([6, 9]);
    const places = panelPlaces(drawing, 358, yearsAndPartsHeight(drawing, 358));

    expect(places[0]?.parts.height).toBeGreaterThanOrEqual(partsHeight(6) - 1);
    expect(places[1]?.parts.height).toBeGreaterThanOrEqual(partsHeight(9) - 1);
  });

  it.each([
    ['a slide', 880, 330],
    ['an A4 picture', 720, 330],
    ['a square', 720, 560],
  ])('stay inside the lower box of %s', (_, width, height) => {
    const boxes = boxesOf(panelPlaces(panelsOf([6, 9]), width, height));

    expect(Math.max(...boxes.map(right))).toBeLessThanOrEqual(width + 1e-6);
    expect(Math.max(...boxes.map(bottom))).toBeLessThanOrEqual(height + 1e-6);
    expect(Math.min(...boxes.map((box) => box.height))).toBeGreaterThan(0);
  });
});

describe('a part of a year', () => {
  const margin = partsMargin([aPart({ mark: aMark({ text: '2,823.53543' }) }), aPart()]);

  it('has its value right of the track of twelve months', () => {
    const months = { x: 60, y: 50, width: 100, height: 12 };
    const { track, value } = partPlaces(months, margin, 340);

    expect(track.x).toBe(margin.left);
    expect(track.x + track.width).toBe(340 - margin.right);
    expect(value.x).toBe(340);
  });

  it('has room for the longest value', () => {
    expect(margin.right).toBeGreaterThan(partsMargin([aPart()]).right);
  });

  it('is hit anywhere in its row', () => {
    const { hit } = partPlaces({ x: 60, y: 50, width: 100, height: 12 }, margin, 340);

    expect(hit).toEqual({ x: 0, y: 45, width: 340, height: 22 });
  });
});
