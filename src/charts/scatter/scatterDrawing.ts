import type { Certainty } from '../../domain/certainty.ts';
import type { ScaleKind } from '../axis/valueAxis.ts';

/** What a cluster has along one axis, in the unit of the axis: one value, or two where sources differ. */
export interface AxisReading {
  readonly values: readonly number[];
  readonly certainty: Certainty;
}

/** A cluster with both of its values. */
export interface ScatterPoint {
  readonly id: string;
  readonly name: string;
  /** The years of its values where they differ from point to point, else empty. */
  readonly year: string;
  /** The values that contradict one another, in words; else empty. */
  readonly remark: string;
  readonly x: AxisReading;
  readonly y: AxisReading;
  /** Its part of the largest area, from 0 to 1; null where the measure of the area is not published. */
  readonly area: number | null;
  /** Which dye it carries, from 0; null is the grey of the other groups. */
  readonly dye: number | null;
}

export interface ScatterAxis {
  /** Measure and unit. */
  readonly title: string;
  readonly scale: ScaleKind;
}

/** Clusters by two measures. */
export interface ScatterDrawing {
  readonly kind: 'scatter';
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** In the order of the table. */
  readonly points: readonly ScatterPoint[];
  /** The points of all panels that share its axes; absent where it stands alone, with titles and names of its own. */
  readonly among?: readonly ScatterPoint[];
  /** The colours in the order of the dyes; empty where all points are alike. */
  readonly legend: readonly { readonly dye: number | null; readonly name: string }[];
  /** Whether areas differ by a measure, or all points are alike. */
  readonly isSized: boolean;
  /** Calculated lines, each with its words. */
  readonly fit: {
    readonly from: { readonly x: number; readonly y: number };
    readonly to: { readonly x: number; readonly y: number };
    readonly text: string;
  } | null;
  readonly medians: { readonly x: number; readonly y: number; readonly text: string } | null;
}
