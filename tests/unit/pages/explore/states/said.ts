import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../../src/charts/figure.ts';
import type { Language } from '../../../../../src/domain/bilingual.ts';
import type { ChartKind } from '../../../../../src/domain/explore/chartKind.ts';
import { exploreFigure } from '../../../../../src/pages/explore/figures/exploreFigures.ts';
import { aContext } from '../contexts.ts';
import { type State, type StateName, states } from './states.ts';

/** What a kind says in both languages, and of which states. */
export interface Said {
  readonly zh: string;
  readonly en: string;
  readonly of: readonly StateName[];
}

export const stateNames = Object.keys(states) as readonly StateName[];

/** The figure of a kind for a state, as a reader of a language meets it. */
export function figureOf(kind: ChartKind, name: StateName, language: Language): Figure {
  const { dataset, view, passing = dataset.clusters.length, moneyUnit }: State = states[name];

  return exploreFigure(
    aContext(
      dataset,
      { ...view, chart: kind },
      language,
      dataset.clusters.slice(0, passing),
      moneyUnit,
    ),
    kind,
  );
}

/** Tests that a kind says what is written for every state, in both languages, and that none is left out. */
export function says(kind: ChartKind, table: readonly Said[]): void {
  const rows = table.flatMap(({ zh, en, of }) => of.map((name) => ({ name, zh, en })));

  describe(`the finding of ${kind}`, () => {
    it.each(rows)('is written for $name', ({ name, zh, en }) => {
      expect({
        zh: figureOf(kind, name, 'zh').title,
        en: figureOf(kind, name, 'en').title,
      }).toEqual({ zh, en });
    });

    it('is written for every state once', () => {
      expect(rows.map(({ name }) => name).toSorted()).toEqual(stateNames.toSorted());
    });
  });
}
