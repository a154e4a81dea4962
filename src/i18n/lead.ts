/** Who leads a count, and by how much. */
export interface Lead {
  readonly name: string;
  readonly count: number;
  /** Who comes second alone; null where several are equal. */
  readonly second: { readonly name: string; readonly count: number } | null;
  /** Everything that was counted. */
  readonly total: number;
}
