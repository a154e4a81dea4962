import { describe, expect, it } from 'vitest';
import { isNarrowed } from '../../../src/domain/clusterFilter.ts';
import { initialView, parseView } from '../../../src/state/viewCodec.ts';
import { filterOf } from '../../../src/state/viewState.ts';

describe('the filter of a view', () => {
  it('lets every cluster pass in the initial view', () => {
    expect(isNarrowed(filterOf(initialView))).toBe(false);
  });

  it('asks for the words, the clusters and the facets of the link', () => {
    const view = parseView(
      '?q=silk&cluster=keqiao&province=32&evidence=listed&band=top&segment=silk&level=town' +
        '&designation=base&status=about&notice=stated',
    );

    expect(filterOf(view)).toEqual({
      query: 'silk',
      only: ['keqiao'],
      chosen: {
        province: ['32'],
        evidence: ['listed'],
        band: ['top'],
        segment: ['silk'],
        level: ['town'],
        designation: ['base'],
        status: ['about'],
        notice: ['stated'],
      },
    });
  });

  it('does not ask for what only concerns the display', () => {
    expect(filterOf(parseView('?sort=name&unit=bn&tree=1'))).toEqual(filterOf(initialView));
  });
});
