/** One column a month. */
export interface MonthsDrawing {
  readonly kind: 'months';
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly count: number;
    readonly isDimmed: boolean;
  }[];
}
