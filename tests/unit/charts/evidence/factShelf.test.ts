import { describe, expect, it, vi } from 'vitest';
import { createFactShelf } from '../../../../src/charts/evidence/factShelf.ts';
import type { MarkFact } from '../../../../src/charts/figure.ts';

const aFact = (label: string): MarkFact => ({
  id: label,
  label,
  value: '1',
  lines: [],
  caution: '',
  filter: null,
});

describe('the shelf of facts', () => {
  it('knows nothing at first', () => {
    expect(createFactShelf().factAt('share:rest')).toBeUndefined();
  });

  it('gives what was put there', () => {
    const shelf = createFactShelf();
    const fact = aFact('rest');
    shelf.put(new Map([['share:rest', fact]]));

    expect(shelf.factAt('share:rest')).toBe(fact);
  });

  it('forgets what was taken off', () => {
    const shelf = createFactShelf();
    const takeOff = shelf.put(new Map([['share:rest', aFact('rest')]]));
    takeOff();

    expect(shelf.factAt('share:rest')).toBeUndefined();
  });

  it('keeps what another part put there', () => {
    const shelf = createFactShelf();
    const takeOff = shelf.put(new Map([['a:1', aFact('a')]]));
    shelf.put(new Map([['b:1', aFact('b')]]));
    takeOff();

    expect(shelf.factAt('b:1')?.label).toBe('b');
  });

  it('tells of every change, until nobody listens', () => {
    const shelf = createFactShelf();
    const onChange = vi.fn();
    const stop = shelf.subscribe(onChange);
    shelf.put(new Map())();
    expect(onChange).toHaveBeenCalledTimes(2);
    stop();
    shelf.put(new Map());

    expect(onChange).toHaveBeenCalledTimes(2);
  });
});
