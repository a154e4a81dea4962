import { createQueryClient } from '../../../src/app/queryClient.ts';
import type { Figure } from '../../../src/charts/figure.ts';
import { datasetAt } from '../../../src/data/queries/dataset.ts';
import type { Language } from '../../../src/domain/bilingual.ts';
import { indicatorId } from '../../../src/domain/ids.ts';
import { distributionFigure } from '../../../src/pages/explore/figures/distributionFigure.ts';
import { scatterFigure } from '../../../src/pages/explore/figures/scatterFigure.ts';
import { aContext } from '../../unit/pages/explore/contexts.ts';

const client = createQueryClient();
const read = async (file: string, nature: 'record' | 'practice') =>
  (await client.query(datasetAt(new URL(file, document.baseURI).href, nature))).dataset;
const practice = () => read('/data/practice/datapackage.json', 'practice');
const published = () => read('/data/datapackage.json', 'record');
const income = indicatorId('main-business-income-ads');

/** Figures of the workbench by what is asked for, on the record and on the practice data. */
export const exploreFigures: Readonly<Record<string, (language: Language) => Promise<Figure>>> = {
  'scatter of the record': async (language) =>
    scatterFigure(
      aContext(
        await published(),
        { x: indicatorId('enterprises'), y: indicatorId('gross-output'), color: 'province' },
        language,
      ),
    ),
  'scatter with lines': async (language) =>
    scatterFigure(
      aContext(
        await practice(),
        {
          x: indicatorId('enterprises-ads'),
          y: income,
          size: indicatorId('employment-ads'),
          year: 2019,
          color: 'segment',
          opts: ['fit', 'quadrants'],
        },
        language,
      ),
    ),
  distribution: async (language) =>
    distributionFigure(aContext(await practice(), { measure: income, year: 2019 }, language)),
  'linear distribution': async (language) =>
    distributionFigure(
      aContext(await practice(), { measure: indicatorId('profit-ads'), year: 2018 }, language),
    ),
};
