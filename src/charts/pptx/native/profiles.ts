import type { RadarDrawing } from '../../radar/radarDrawing.ts';
import { percentAxis } from './axes.ts';
import { pointOf } from './rowBars.ts';
import { dyeAt } from '../model/colours.ts';
import type { RadarChart } from '../model/nativeChart.ts';

/** Profiles in percent of the largest value of each axis; a value in doubt carries its text. */
export function profilesRadar({ axes, profiles }: RadarDrawing): RadarChart {
  return {
    kind: 'radar',
    categories: axes,
    series: profiles.map(({ name, marks }, index) => ({
      name,
      colour: dyeAt(index),
      points: marks.map((mark) => ({
        ...pointOf(mark, 1),
        text: mark.certainty === 'published' ? '' : mark.text,
      })),
    })),
    axis: percentAxis,
  };
}
