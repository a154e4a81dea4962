/** A drawing and the box that it has to fill, in pixels. */
export interface ChartProps<Drawing> {
  readonly drawing: Drawing;
  readonly width: number;
  readonly height: number;
  /** Unique in the document: prefixes the fills of this drawing. */
  readonly fillPrefix: string;
}
