const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A whole number of things as both languages write it within a sentence: `10,638`. */
export const grouped = (count: number): string => plain.format(count);
