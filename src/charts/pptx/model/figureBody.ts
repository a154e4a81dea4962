import type { NativeChart } from './nativeChart.ts';

/** One native chart of a figure, with its own heading where a figure has several. */
export interface ChartPanel {
  readonly title: string;
  readonly chart: NativeChart;
  /** What belongs to the panel and is no part of its chart. */
  readonly below: string;
}

/** What a figure is on a slide: native charts, a picture, a table, or the reason why there is nothing. */
export type FigureBody =
  | {
      readonly kind: 'charts';
      readonly panels: readonly ChartPanel[];
      /** What the drawing says beyond the chart: it stands among the notes. */
      readonly remarks: readonly string[];
    }
  | { readonly kind: 'picture' }
  | { readonly kind: 'words'; readonly text: string };
