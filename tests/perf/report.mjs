const byNumber = (a, b) => a - b;

function quantile(values, share) {
  const ordered = values.toSorted(byNumber);

  return ordered[Math.round(share * (ordered.length - 1))] ?? NaN;
}

export const median = (values) => quantile(values, 0.5);

const ms = (value) => value.toFixed(value < 10 ? 1 : 0);

/** `24 (21–30)`: the median in milliseconds, and between which two values the middle half of the runs lies. */
function spread(values) {
  return `${ms(median(values))} (${ms(quantile(values, 0.25))}–${ms(quantile(values, 0.75))})`;
}

/** The two cells of a measurement and its reference, and how many times the reference it took. */
export function compared(measured, reference) {
  const ratio = median(measured) / median(reference);

  return [spread(measured), spread(reference), `${ratio.toFixed(1)} ×`];
}

/** A table as Markdown with aligned columns: readable in a terminal, and ready for the README. */
export function tableText(head, rows) {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => String(row[column]).length)),
  );
  const line = (cells) =>
    `| ${cells.map((cell, column) => String(cell).padEnd(widths[column])).join(' | ')} |`;

  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
