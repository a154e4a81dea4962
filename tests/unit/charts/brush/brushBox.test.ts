import { describe, expect, it } from 'vitest';
import { brushBox, isDrag } from '../../../../src/charts/brush/brushBox.ts';
import { brushed } from '../../../../src/charts/selection/linkedMarks.ts';
import { clusterId } from '../../../../src/domain/ids.ts';

const frame = { left: 10, right: 110, top: 20, bottom: 120 };

describe('a dragged rectangle', () => {
  it('is the same whichever way it was drawn, and held in the frame', () => {
    const [a, b] = [
      { x: 50, y: 60 },
      { x: 200, y: 0 },
    ];
    const box = { left: 50, right: 110, top: 20, bottom: 60 };

    expect(brushBox(a, b, frame, 'both')).toEqual(box);
    expect(brushBox(b, a, frame, 'both')).toEqual(box);
  });

  it('is as high as the frame where a range is dragged', () => {
    expect(brushBox({ x: 20, y: 50 }, { x: 40, y: 52 }, frame, 'x')).toEqual({
      left: 20,
      right: 40,
      top: 20,
      bottom: 120,
    });
  });

  it('begins only after a few pixels: less is a click', () => {
    expect(isDrag({ x: 0, y: 0 }, { x: 3, y: 3 })).toBe(false);
    expect(isDrag({ x: 0, y: 0 }, { x: 6, y: 0 })).toBe(true);
  });
});

describe('the clusters in a drag', () => {
  const mark = (id: string, ...clusters: readonly string[]) => ({
    id,
    label: id,
    value: '',
    lines: [],
    caution: '',
    filter: null,
    clusters: clusters.map(clusterId),
  });

  it('are those of the marks inside, once each', () => {
    const found: string[] = [];
    const drag = brushed([mark('bin', 'a', 'b'), mark('dot', 'a'), mark('far', 'c')], {
      highlight: { selected: new Set(), lit: new Set() },
      onSelect: () => undefined,
      onLight: () => undefined,
      onBrush: (clusters) => found.push(...clusters),
    });
    drag?.(['bin', 'dot']);

    expect(found).toEqual(['a', 'b']);
  });

  it('are nobody’s where dragging does nothing', () => {
    expect(brushed([], undefined)).toBeNull();
  });
});
