import { describe, expect, it } from 'vitest';
import { clusterId, noticeId, provinceCode } from '../../../src/domain/ids.ts';
import type { NoticeLink } from '../../../src/domain/notice.ts';
import { clusterNotices, provinceNotices } from '../../../src/domain/noticeTies.ts';
import { placeTree } from '../../../src/domain/placeTree.ts';
import { aCluster, aDataset, aNotice } from '../../support/builders.ts';

const outer = aCluster({ id: 'outer' });
const own = aCluster({ id: 'own', parent: 'outer' });
const clusters = [outer, own];
const tree = placeTree(clusters);
const toCluster = (
  notice: string,
  id: string,
  basis: NoticeLink['basis'] = 'stated',
): NoticeLink => ({
  notice: noticeId(notice),
  target: { type: 'cluster', id: clusterId(id) },
  basis,
});
const toProvince = (notice: string, code: string): NoticeLink => ({
  notice: noticeId(notice),
  target: { type: 'province', id: provinceCode(code) },
  basis: 'stated',
});
const withLinks = (...noticeLinks: readonly NoticeLink[]) =>
  aDataset({ clusters, noticeLinks, notices: ['n', 'm', 'o'].map((id) => aNotice({ id })) });
const waysOf = (...links: readonly NoticeLink[]) =>
  clusterNotices(withLinks(...links), own, tree).map(({ notice, through, basis }) => [
    notice.id,
    through,
    basis,
  ]);

describe('the notices of a cluster', () => {
  it('are its own first, then those of its place, then those of its province', () => {
    expect(waysOf(toProvince('m', '33'), toCluster('o', 'outer'), toCluster('n', 'own'))).toEqual([
      ['n', 'own', 'stated'],
      ['o', 'container', 'stated'],
      ['m', 'province', 'stated'],
    ]);
  });

  it('stand once, by their nearest tie', () => {
    expect(waysOf(toProvince('n', '33'), toCluster('n', 'own', 'inferred'))).toEqual([
      ['n', 'own', 'inferred'],
    ]);
  });

  it('are stated where one of their ties is', () => {
    expect(waysOf(toCluster('n', 'own', 'inferred'), toCluster('n', 'own'))).toEqual([
      ['n', 'own', 'stated'],
    ]);
  });

  it('are none where nothing ties them', () => {
    expect(waysOf(toProvince('n', '44'))).toEqual([]);
  });
});

describe('the notices of a province', () => {
  it('are those that name it, then those of its clusters', () => {
    const found = provinceNotices(
      withLinks(toCluster('n', 'own'), toProvince('m', '33')),
      provinceCode('33'),
    );

    expect(found.map(({ notice, through }) => [notice.id, through])).toEqual([
      ['m', 'own'],
      ['n', 'part'],
    ]);
  });
});
