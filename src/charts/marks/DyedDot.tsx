import { type DotLook, edgeDashes } from './dotLook.ts';
import { fillOf } from './markFills.ts';

interface DyedDotProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
  /** Name of the weave in that colour. */
  readonly weave: string;
  /** Woven where calculated, dashed where it may change, hollow where its area is not known, empty without a value. */
  readonly look: DotLook;
}

/** A dot in the colour of its group, parted from dots below it by an edge in the colour of the page. */
export function DyedDot({ x, y, radius, colour, weave, look }: DyedDotProps) {
  const place = { cx: x, cy: y, r: radius };
  if (look === 'solid')
    return <circle {...place} fill={colour} fillOpacity={0.85} stroke="var(--chart-halo)" />;
  const fill = look === 'woven' ? fillOf(weave) : 'var(--chart-halo)';
  const dash = edgeDashes[look].join(' ');

  return (
    <circle {...place} fill={fill} stroke={colour} {...(dash ? { strokeDasharray: dash } : {})} />
  );
}
