import { describe, expect, it } from 'vitest';
import { headline } from '../../../../src/pages/overview/headline.ts';
import { withChanged, withoutObservations } from './amendedData.ts';
import { practice } from '../../../support/practicePackage.ts';
import { headlineTiles } from '../../../../src/pages/overview/headlineTiles.ts';
import { contextOf } from './contexts.ts';
import { datasetWithout } from './missingTables.ts';

describe('the headline', () => {
  it('says what the clusters are of the industry, with about', () => {
    expect(headline(contextOf('zh'))).toEqual({
      title: '216 个产业集群，主营业务收入约占全国纺织业 43%',
      lede: '集群内规模以上企业数约占全国 41%，利润约占 45%。工业和信息化部 2019 年 11 月 25 日公布，数据年份未说明。',
    });
    expect(headline(contextOf('en'))).toEqual({
      title: '216 clusters earn about 43% of the main business income of China’s textile industry',
      lede: 'They hold about 41% of enterprises above designated size and about 45% of profit. Stated by the ministry on 25 November 2019; the year of the data is not given.',
    });
  });

  it('is the same under any filter, because it is national', () => {
    expect(headline(contextOf('en', { province: ['33'] }))).toEqual(headline(contextOf('en')));
  });

  it('says over where the source says over', () => {
    const dataset = withChanged('cn-clusters.share-main-business-income-ads.2019', {
      qualifier: '>',
    });

    expect(headline(contextOf('en', {}, { dataset })).title).toContain('earn over 43% of');
    expect(headline(contextOf('zh', {}, { dataset })).title).toContain('占全国纺织业超过 43%');
  });

  it('claims nothing where the figures did not arrive', () => {
    const without = headline(contextOf('en', {}, { dataset: datasetWithout('observations') }));

    expect(without.title).toBe('China’s textile and garment industrial clusters');
    expect(without.lede).not.toMatch(/\d/);
  });

  it('claims nothing where one of the shares is missing', () => {
    const dataset = withoutObservations('cn-clusters.share-profit-ads.2019');

    expect(headline(contextOf('zh', {}, { dataset })).title).toBe('中国纺织服装产业集群');
  });

  it.each(['notices', 'notice_links'] as const)(
    'makes up no date where the table %s did not arrive',
    (table) => {
      const dataset = datasetWithout(table);

      expect(headline(contextOf('en', {}, { dataset })).lede).not.toContain('undated');
      expect(headline(contextOf('zh', {}, { dataset })).lede).not.toContain('不详');
    },
  );
});

describe('the headline of made-up data', () => {
  const fictional = async () => (await practice()).dataset;

  it.each(['zh', 'en'] as const)(
    'credits nobody with having stated it, in %s',
    async (language) => {
      const { title, lede } = headline(contextOf(language, {}, { dataset: await fictional() }));

      expect(`${title} ${lede}`).not.toMatch(/ministry|工信部|工业和信息化部|stated/i);
      expect(title).toContain('216');
    },
  );

  it('is over tiles that tell of no source, list or evidence of the record', async () => {
    const tiles = headlineTiles(contextOf('en', {}, { dataset: await fictional() }));
    const said = tiles.map(({ label, sign, note }) => `${label} ${sign} ${note}`).join(' ');

    expect(tiles.map(({ id }) => id)).toEqual([
      'clusters',
      'enterprises',
      'income',
      'profit',
      'giants',
    ]);
    expect(said).not.toMatch(/November|ministry|federation|among others|≥/);
  });
});
