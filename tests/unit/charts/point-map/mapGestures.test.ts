import { describe, expect, it, vi } from 'vitest';
import {
  keyMove,
  moveStep,
  pinch,
  wheelFactor,
  zoomStep,
} from '../../../../src/charts/point-map/mapGestures.ts';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const aMap = () => ({ zoomBy: vi.fn(), moveBy: vi.fn(), reset: vi.fn() });

describe('a key on the map', () => {
  it.each([
    ['+', zoomStep],
    ['=', zoomStep],
    ['-', 1 / zoomStep],
  ])('%s zooms', (key, factor) => {
    const map = aMap();
    keyMove({ ...plain, key }, map)?.();

    expect(map.zoomBy).toHaveBeenCalledExactlyOnceWith(factor, null);
  });

  it('0 shows the whole map', () => {
    const map = aMap();
    keyMove({ ...plain, key: '0' }, map)?.();

    expect(map.reset).toHaveBeenCalledOnce();
  });

  it.each([
    ['ArrowLeft', { x: moveStep, y: 0 }],
    ['ArrowUp', { x: 0, y: moveStep }],
    ['ArrowRight', { x: -moveStep, y: 0 }],
    ['ArrowDown', { x: 0, y: -moveStep }],
  ])('shift and %s moves', (key, by) => {
    const map = aMap();
    keyMove({ ...plain, key, shiftKey: true }, map)?.();

    expect(map.moveBy).toHaveBeenCalledExactlyOnceWith(by);
  });

  it.each([
    ['an arrow alone walks the marks', { ...plain, key: 'ArrowLeft' }],
    ['control and plus is the zoom of the browser', { ...plain, key: '+', ctrlKey: true }],
    ['another key does nothing', { ...plain, key: 'a' }],
  ])('%s', (_, event) => {
    expect(keyMove(event, aMap())).toBeUndefined();
  });
});

describe('the wheel', () => {
  it('enlarges upwards and makes small downwards by the same factor', () => {
    const up = wheelFactor({ deltaY: -100, deltaMode: 0 });
    const down = wheelFactor({ deltaY: 100, deltaMode: 0 });

    expect(up).toBeGreaterThan(1);
    expect(up * down).toBeCloseTo(1);
  });

  it('has a limit for one turn', () => {
    expect(wheelFactor({ deltaY: 9000, deltaMode: 0 })).toBe(
      wheelFactor({ deltaY: 240, deltaMode: 0 }),
    );
  });
});

describe('two fingers', () => {
  it('enlarge by how much further apart they are, about their middle', () => {
    const before = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ] as const;
    const after = [
      { x: 0, y: 0 },
      { x: 200, y: 0 },
    ] as const;

    expect(pinch(before, after)).toEqual({
      factor: 2,
      at: { x: 100, y: 0 },
      by: { x: 50, y: 0 },
    });
  });
});
