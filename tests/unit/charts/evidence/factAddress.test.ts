import { describe, expect, it } from 'vitest';
import { factAddress, findingAddress } from '../../../../src/charts/evidence/factAddress.ts';
import { observationId } from '../../../../src/domain/ids.ts';
import { parseView } from '../../../../src/state/viewCodec.ts';

const published = observationId('32.exports.2017');

describe('the address of a value', () => {
  it('is the id of its observation where it is published', () => {
    expect(factAddress('share', { id: published, observations: [published] })).toBe(published);
  });

  it('names the figure where it was worked out from others', () => {
    const fact = { id: `${published}.rest`, observations: [published] };

    expect(factAddress('share', fact)).toBe('share:32.exports.2017.rest');
  });

  it('names the figure where it was counted', () => {
    expect(factAddress('province-map', { id: '32' })).toBe('province-map:32');
  });

  it('names the finding of a figure', () => {
    expect(findingAddress({ id: 'share' })).toBe('share:finding');
  });

  it.each(['32.exports.2017', 'share:32.exports.2017.rest', 'timeline:2019-11', 'share:finding'])(
    'can stand in a link: %s',
    (address) => {
      const { fact, ignored } = parseView(`?fact=${encodeURIComponent(address)}`);

      expect([fact, ignored]).toEqual([address, []]);
    },
  );
});
