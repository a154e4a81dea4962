import { dyeOf, dyes } from '../theme/dyes.ts';
import { dyeWeave } from './markFills.ts';

const places = Array.from({ length: dyes }, (_, dye) => dye);

/** The weave of a calculated value in each of the dyes, once a drawing. */
export function DyeDefs({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      {places.map((dye) => (
        <pattern
          key={dye}
          id={dyeWeave(prefix, dye)}
          width="3"
          height="3"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="3" height="3" style={{ fill: 'var(--chart-halo)' }} />
          <rect width="1.7" height="3" style={{ fill: dyeOf(dye) }} />
        </pattern>
      ))}
    </defs>
  );
}
