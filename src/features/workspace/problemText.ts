import type { DataError } from '../../data/http/dataError.ts';
import { fileName } from '../../data/http/fileName.ts';
import type { RowFault } from '../../data/package/rowFault.ts';
import type { Locale } from '../../i18n/locale.ts';

/** What failed and what to do about it, in the reader's language. */
export function errorText({ text, format }: Locale, error: DataError): string {
  const { problems } = text;
  const file = fileName(error.url);
  switch (error.kind) {
    case 'offline':
      return problems.offline(file);
    case 'timeout':
      return problems.timeout(file, error.seconds);
    case 'refused':
      return problems.refused(file, error.status);
    case 'malformed':
      return problems.malformed(file, error.detail);
    case 'columns':
      return problems.columns(file, format.list(error.missing));
  }
}

/** Where a bad cell stands, what is wrong with it, what it says, and what became of its row. */
export function faultText({ text }: Locale, fault: RowFault): string {
  const { problems, resources } = text;
  const place = problems.row(
    resources[fault.resource],
    fault.row,
    fault.column,
    problems.reasons[fault.reason],
    fault.value,
  );

  return `${place}${text.facts.semicolon}${problems.outcome[fault.outcome]}`;
}
