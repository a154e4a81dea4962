import styles from './Series.module.css';

const dyes = ['dye1', 'dye2', 'dye3', 'dye4', 'dye5', 'dye6', 'dye7', 'dye8'] as const;

/** The most lines that can be told apart by their dye. */
export const mostDyes = dyes.length;

/** The class that gives everything inside a dye, in the order of use. */
export function dyeClass(index: number): string {
  return styles[dyes[index % mostDyes] ?? 'dye1'] ?? '';
}
