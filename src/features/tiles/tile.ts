import type { MarkFact } from '../../charts/figure.ts';

/** A headline number with the evidence that it opens. */
export interface Tile {
  readonly id: string;
  readonly label: string;
  readonly sign: string;
  readonly number: string;
  readonly unit: string;
  readonly note: string;
  /** What stands on the button that opens the evidence. */
  readonly evidenceName: string;
  readonly evidence: MarkFact;
  /** The number as a bar in two parts, where it has two. */
  readonly parts: { readonly strong: number; readonly weak: number } | null;
}
