import { type Reader, sourceLine } from '../../charts/observationFact.ts';
import type { Observation } from '../../domain/observation.ts';

interface ValueSourceProps {
  readonly reader: Reader;
  readonly row: Observation;
}

/** The source of a value; linked only where it may be. */
export function ValueSource({ reader, row }: ValueSourceProps) {
  const { detail, url } = sourceLine(reader, row);
  if (url === null) return detail;

  return (
    <a href={url} target="_blank" rel="noreferrer">
      {detail}
    </a>
  );
}
