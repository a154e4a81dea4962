import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { clusterIndex } from '../../../../src/domain/clusterIndex.ts';
import { noChoice, noFilter } from '../../../../src/domain/clusterFilter.ts';
import { narrowed } from '../../../../src/domain/filterClusters.ts';
import { usualMeasure } from '../../../../src/domain/measures.ts';
import { indicatorId } from '../../../../src/domain/ids.ts';
import { builtInSpellings } from '../../../../src/data/search/spellings.ts';
import { usualMoneyUnit } from '../../../../src/i18n/written.ts';
import { boundsFigure } from '../../../../src/pages/overview/figures/boundsFigure.ts';
import { nationalFigure } from '../../../../src/pages/overview/figures/nationalFigure.ts';
import { pilotRegionsFigure } from '../../../../src/pages/overview/figures/pilotRegionsFigure.ts';
import {
  provinceMapFigure,
  provinceRankingFigure,
} from '../../../../src/pages/overview/figures/provinceFigures.ts';
import { segmentsFigure } from '../../../../src/pages/overview/figures/segmentsFigure.ts';
import { shareFigure } from '../../../../src/pages/overview/figures/shareFigure.ts';
import { exploreFigure } from '../../../../src/pages/explore/figures/exploreFigures.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import { practice } from '../../../support/practicePackage.ts';
import { aContext } from '../../pages/explore/contexts.ts';
import { compositionOf, radarOf } from '../drawings.ts';
import { aDeck, aFigure, en, figuresOrder, none, onSlide, written, zh } from './decks.ts';

const { dataset } = builtIn();
const overview = (make: (context: never) => ReturnType<typeof shareFigure>, locale: typeof zh) => {
  const index = clusterIndex(dataset, usualMeasure(dataset), builtInSpellings);
  return make({
    dataset,
    locale,
    moneyUnit: usualMoneyUnit(locale),
    narrowed: narrowed(index, { ...noFilter, chosen: noChoice }),
    chosenProvinces: [],
    isNarrowed: false,
    filters: '',
  } as never);
};
const makers = [
  shareFigure,
  boundsFigure,
  pilotRegionsFigure,
  provinceMapFigure,
  provinceRankingFigure,
  segmentsFigure,
  nationalFigure,
] as never[];
const income = indicatorId('main-business-income-ads');
it('writes', async () => {
  const p = (await practice()).dataset;
  for (const [lang, locale, other] of [
    ['zh', zh, en],
    ['en', en, zh],
  ] as const) {
    const ex = (kind: never, asked: object = {}) => exploreFigure(aContext(p, asked, lang), kind);
    const list = [
      ...makers.map((m) => overview(m, locale)),
      ...(
        [
          'ranking',
          'bars',
          'share',
          'trend',
          'scatter',
          'distribution',
          'treemap',
          'pareto',
          'lorenz',
          'concentration',
          'heatmap',
          'point-map',
          'slope',
          'multiples',
        ] as never[]
      ).map((k) => ex(k)),
      ex('bars' as never, { opts: ['stacked'], group: 'region' }),
      ex('scatter' as never, {
        x: indicatorId('enterprises-ads'),
        y: income,
        size: indicatorId('employment-ads'),
        year: 2019,
        color: 'segment',
        opts: ['fit', 'quadrants'],
      }),
      exploreFigure(
        aContext(
          dataset,
          { x: indicatorId('enterprises'), y: indicatorId('gross-output'), color: 'province' },
          lang,
        ),
        'scatter' as never,
      ),
      aFigure(radarOf(['总产值', '企业数', '从业人数', '利润'], ['柯桥', '盛泽'])),
      aFigure(
        compositionOf([
          [10, 20, 30],
          [5, 5, 50],
        ]),
      ),
    ];
    console.log(list.map((f, i) => `${i + 2} ${f.drawing.kind} ${f.id}`).join('\n'));
    for (const ratio of ['16:9', '4:3'] as const) {
      const slides = [
        {
          kind: 'title' as const,
          title: { zh: '纺织服装产业集群', en: 'Textile and garment clusters' },
          subtitle: { zh: '数据与疑点，2026 年 11 月', en: 'Data and doubts, November 2026' },
          notes: '',
        },
        ...list.map((f) => figuresOrder([onSlide(f)], { notes: 'Say this.\nThen that.' })),
        figuresOrder([onSlide(list[0]!), onSlide(list[1]!)]),
        figuresOrder([onSlide(list[4]!), onSlide(list[2]!), onSlide(list[5]!), onSlide(list[7]!)]),
        figuresOrder([{ ...onSlide(list[7]!), face: 'table' }]),
        {
          kind: 'section' as const,
          title: { zh: '第二部分', en: 'Part two' },
          subtitle: none,
          notes: '',
        },
        { kind: 'method' as const, definitions: [], notes: '' },
      ];
      const start = performance.now();
      const blob = await written(aDeck(slides, { ratio, locales: [locale], proof: '{"a":1}' }));
      console.log(
        lang,
        ratio,
        slides.length,
        Math.round(performance.now() - start),
        'ms',
        blob.size,
      );
      writeFileSync(
        `/tmp/pptx/${lang}-${ratio.replace(':', 'x')}.pptx`,
        new Uint8Array(await blob.arrayBuffer()),
      );
    }
    void other;
  }
}, 120000);
