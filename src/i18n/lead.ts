/** Who leads a count, and by how much. */
export interface Lead {
  readonly name: string;
  readonly count: number;
  readonly second: string;
  readonly next: number;
  /** Everything that was counted. */
  readonly total: number;
}
