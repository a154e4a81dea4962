import { describe, expect, it } from 'vitest';
import { frozenFigure } from '../../../src/charts/shown/frozenFigure.ts';
import { tableTwin } from '../../../src/charts/table/sheetFigure.ts';
import { exploreFigure } from '../../../src/pages/explore/figures/exploreFigures.ts';
import { chartKinds } from '../../../src/domain/explore/chartKind.ts';
import { exploring, practiceData } from '../pages/explore/exploreContexts.ts';

describe('a frozen figure', () => {
  it.each(chartKinds)(
    'of the kind %s can be kept by a browser, and is the same afterwards',
    (kind) => {
      const context = exploring({ chart: kind }, { dataset: practiceData });
      const figure = exploreFigure(context, kind);

      for (const frozen of [frozenFigure(figure), frozenFigure(tableTwin(figure))]) {
        expect(structuredClone(frozen)).toEqual(frozen);
        expect(JSON.parse(JSON.stringify(frozen))).toEqual(frozen);
        expect(frozen.table.rows).toEqual(figure.table.rows);
        expect(frozen.marks.map(({ value }) => value)).toEqual(
          figure.marks.map(({ value }) => value),
        );
      }
    },
  );
});
