import type { zh } from './zh/catalogue.ts';

/** The catalogue: the Chinese one is the model, the other language has the same keys and parameters. */
export type Messages = typeof zh;
