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

  it('at a sea strait are none: a strait is no land border, so Guangdong has none in Hainan', () => {
    expect(neighboursOf(provinceCode('44'))).not.toContain('46');
    expect(neighboursOf(provinceCode('35'))).not.toContain('71');
  });

  it.each([
    ['61', 8],
    ['15', 8],
    ['13', 7],
    ['51', 7],
    ['23', 2],
    ['12', 2],
    ['31', 2],
    ['81', 1],
    ['82', 1],
  ])('of %s are %d on the administrative map', (code, count) => {
    expect(neighboursOf(provinceCode(code))).toHaveLength(count);
  });

  it('connect the mainland: from Beijing every division is reached but the two islands', () => {
    const reached = new Set([provinceCode('11')]);
    for (const code of reached) for (const next of neighboursOf(code)) reached.add(next);

    expect(codes.filter((code) => !reached.has(code))).toEqual(['46', '71']);
  });

  it('of Zhejiang are the five around it', () => {
    expect(neighboursOf(provinceCode('33'))).toEqual(['31', '32', '34', '35', '36']);
  });

  it('are none for an unknown code', () => {
    expect(neighboursOf(provinceCode('99'))).toEqual([]);
  });
});
