import { describe, expect, it } from 'vitest';
import {
  type DesignationKind,
  designationKindsOf,
  type Evidence,
  hasOfficialEvidence,
} from '../../../src/domain/cluster.ts';

const kindsOf = (...titles: readonly string[]) =>
  designationKindsOf({ designations: titles.map((en) => ({ zh: '', en })) });

describe('the kind of a title', () => {
  it.each<readonly [string, DesignationKind]>([
    ['China Textile Industry Base City', 'base'],
    ['China Emerging Textile Industry Base County', 'base'],
    ['Jiangxi Provincial Textile Industry Base (Ruichang, cotton spinning)', 'base'],
    ['China Swimwear Industry Famous City', 'city'],
    ['China Leather-base Fabric Famous City', 'city'],
    ['China Underwear and Homewear Capital', 'city'],
    ["China Children's Wear Famous Town", 'town'],
    ['China Scarf Town', 'town'],
    ['National Textile and Garment Industrial Park (Demonstration)', 'park'],
    ['China Home of Silk', 'other'],
  ])('of %s is %s', (title, kind) => {
    expect(kindsOf(title)).toEqual([kind]);
  });

  it('is named once for two titles of one kind', () => {
    expect(kindsOf('China Gloves Famous City', 'China Hosiery Famous City')).toEqual(['city']);
  });

  it('is each of the kinds of a cluster with several titles', () => {
    expect(kindsOf('China Casual Wear Famous City', 'China Textile Industry Base City')).toEqual([
      'base',
      'city',
    ]);
  });

  it('is none where no title was seen', () => {
    expect(kindsOf()).toEqual(['none']);
  });
});

describe('official evidence', () => {
  it.each<Evidence>(['confirmed', 'listed', 'ministry', 'reported'])(
    'is what a %s cluster rests on',
    (evidence) => {
      expect(hasOfficialEvidence({ evidence })).toBe(true);
    },
  );

  it.each<Evidence>(['programme', 'described'])('is not what a %s cluster rests on', (evidence) => {
    expect(hasOfficialEvidence({ evidence })).toBe(false);
  });
});
