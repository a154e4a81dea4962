import styles from './dyes.module.css';

/** The colour of a group by its place among the dyes; null is the grey of the other groups. */
export const dyeOf = (dye: number | null) => `var(${dyeToken(dye)})`;

/** How many groups have a dye of their own where the others share the grey one. */
export const dyesBesideOthers = 7;
/** How many groups have a dye of their own where no others are left. */
export const dyes = 8;

/** The name of the token of a dye. */
export const dyeToken = (dye: number | null) => `--cat-${(dye ?? dyes - 1) + 1}`;

/** The class that gives everything inside a dye by its place, in the order of use; null is the grey of the others. */
export const dyeClass = (place: number | null) =>
  styles[`dye${((place ?? dyes - 1) % dyes) + 1}`] ?? '';
