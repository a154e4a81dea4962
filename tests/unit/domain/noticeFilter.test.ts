import { describe, expect, it } from 'vitest';
import {
  linkedNotices,
  type NoticeFacet,
  type NoticeFilter,
  noticesPassing,
  valuesOf,
} from '../../../src/domain/noticeFilter.ts';
import { aCluster, aDataset, aNotice, aProvince } from '../../support/builders.ts';
import { aLink } from './noticeLink.ts';

const dataset = aDataset({
  provinces: [aProvince('33', 'Zhejiang'), aProvince('65', 'Xinjiang')],
  clusters: [aCluster({ id: 'keqiao', province: '33' })],
  notices: [
    aNotice({
      id: 'subsidy',
      category: 'subsidy',
      publishedAt: '',
      title: { zh: '补贴', en: 'Subsidy for Bortala' },
    }),
    aNotice({
      id: 'fire',
      category: 'safety',
      publishedAt: '2019-10-12T16:20:00+08:00',
      summary: { zh: '轻纺城消防检查', en: 'Fire inspection of the Textile City' },
    }),
    aNotice({
      id: 'symposium',
      category: 'symposium',
      publishedAt: '2019-11-29T18:41:00+08:00',
      issuer: { zh: '工业和信息化部', en: 'Ministry of Industry' },
    }),
  ],
  noticeLinks: [
    aLink('fire', 'cluster', 'keqiao'),
    aLink('subsidy', 'province', '65'),
    aLink('symposium', 'segment', 'silk'),
    aLink('symposium', 'topic', 'cluster-policy'),
  ],
});

const notices = linkedNotices(dataset);
const open: NoticeFilter = {
  query: '',
  categories: [],
  topics: [],
  provinces: [],
  clusters: [],
  segments: [],
  from: null,
  to: null,
};
const passing = (wish: Partial<NoticeFilter>, except?: NoticeFacet | 'date') =>
  noticesPassing(notices, dataset, { ...open, ...wish }, except).map(({ notice }) => notice.id);

describe('the notices', () => {
  it('are listed with the newest first and undated ones last', () => {
    expect(notices.map(({ notice }) => notice.id)).toEqual(['symposium', 'fire', 'subsidy']);
  });

  it('carry everything that they concern', () => {
    expect(notices[0]?.links.map(({ target }) => target.id)).toEqual(['silk', 'cluster-policy']);
  });

  it('carry nothing where nothing is tied to them', () => {
    expect(linkedNotices(aDataset({ notices: [aNotice()] }))[0]?.links).toEqual([]);
  });
});

describe('the notices that pass a filter', () => {
  it('are all where nothing is asked', () => {
    expect(passing({})).toEqual(['symposium', 'fire', 'subsidy']);
  });

  it('are of any of the categories', () => {
    expect(passing({ categories: ['safety', 'subsidy'] })).toEqual(['fire', 'subsidy']);
  });

  it('concern a province directly', () => {
    expect(passing({ provinces: ['65'] })).toEqual(['subsidy']);
  });

  it('concern a province by one of its clusters', () => {
    expect(passing({ provinces: ['33'] })).toEqual(['fire']);
  });

  it('concern the cluster', () => {
    expect(passing({ clusters: ['keqiao'] })).toEqual(['fire']);
  });

  it('concern the segment', () => {
    expect(passing({ segments: ['silk'] })).toEqual(['symposium']);
  });

  it('concern the topic', () => {
    expect(passing({ topics: ['cluster-policy'] })).toEqual(['symposium']);
  });

  it('satisfy every facet at once', () => {
    expect(passing({ categories: ['safety'], segments: ['silk'] })).toEqual([]);
  });

  it.each([
    ['a title', 'bortala', 'subsidy'],
    ['a summary', '消防', 'fire'],
    ['an issuer', '工业和信息化部', 'symposium'],
    ['words of both languages', '轻纺城 fire', 'fire'],
  ])('bear the words of the query in %s', (_, query, id) => {
    expect(passing({ query })).toEqual([id]);
  });

  it('bear every word of the query', () => {
    expect(passing({ query: 'fire bortala' })).toEqual([]);
  });
});

describe('the notices of a time', () => {
  it('are of its first and last month too', () => {
    expect(passing({ from: '2019-10', to: '2019-11' })).toEqual(['symposium', 'fire']);
  });

  it('are of any later month where no end is given', () => {
    expect(passing({ from: '2019-11' })).toEqual(['symposium']);
  });

  it('are of any earlier month where no beginning is given, and never undated', () => {
    expect(passing({ to: '2019-10' })).toEqual(['fire']);
  });
});

describe('the notices as if one facet narrowed nothing', () => {
  it('are those that its other values would show', () => {
    expect(passing({ categories: ['safety'], from: '2019-10' }, 'category')).toEqual([
      'symposium',
      'fire',
    ]);
  });

  it('are of any time for the timeline', () => {
    expect(passing({ from: '2019-11', to: '2019-11' }, 'date')).toEqual([
      'symposium',
      'fire',
      'subsidy',
    ]);
  });
});

describe('what a notice counts for', () => {
  const about = (...links: readonly ReturnType<typeof aLink>[]) => ({
    notice: aNotice({ category: 'safety' }),
    links,
  });

  it('is its category', () => {
    expect(valuesOf(about(), dataset, 'category')).toEqual(['safety']);
  });

  it('is a province once, whether named or reached by a cluster', () => {
    const both = about(aLink('n', 'province', '33'), aLink('n', 'cluster', 'keqiao'));

    expect(valuesOf(both, dataset, 'province')).toEqual(['33']);
  });

  it('is no province for a cluster that is not in the data', () => {
    expect(valuesOf(about(aLink('n', 'cluster', 'nowhere')), dataset, 'province')).toEqual([]);
  });
});
