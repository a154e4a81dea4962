/** The fills of doubt: the weave of a calculated value, and the edge that fades where only a bound is known. */
export interface MarkFills {
  readonly weave: string;
  readonly open: string;
  readonly openEdge: string;
}

/** Names of the fills within one drawing, so that two drawings in one document do not share them. */
export function markFills(prefix: string): MarkFills {
  return { weave: `${prefix}-weave`, open: `${prefix}-open`, openEdge: `${prefix}-edge` };
}

/** Name of the weave in a dye. */
export const dyeWeave = (prefix: string, dye: number) => `${prefix}-weave-${dye}`;

export const fillOf = (id: string) => `url(#${id})`;
