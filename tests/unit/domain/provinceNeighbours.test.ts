import { describe, expect, it } from 'vitest';
import { provinceCode } from '../../../src/domain/ids.ts';
import { neighboursOf } from '../../../src/domain/provinceNeighbours.ts';
import { builtIn } from '../../support/builtInPackage.ts';

const codes = builtIn().dataset.provinces.map(({ code }) => code);

describe('the neighbours of a province', () => {
  it.each(codes)('of %s have it as a neighbour as well, and are provinces', (code) => {
    const oneSided = neighboursOf(code).filter((other) => !neighboursOf(other).includes(code));

    expect(oneSided).toEqual([]);
    expect(neighboursOf(code).every((other) => codes.includes(other))).toBe(true);
    expect(neighboursOf(code)).not.toContain(code);
  });

  it('are none by land for Hainan and Taiwan alone', () => {
    expect(codes.filter((code) => neighboursOf(code).length === 0)).toEqual(['46', '71']);
  });

  it('of Zhejiang are the five around it', () => {
    expect(neighboursOf(provinceCode('33'))).toEqual(['31', '32', '34', '35', '36']);
  });

  it('are none for an unknown code', () => {
    expect(neighboursOf(provinceCode('99'))).toEqual([]);
  });
});
