import { MarkGroup } from '../selection/MarkGroup.tsx';
import { dyeStyle } from './dotLook.ts';
import { dotClass } from './dotClass.ts';
import styles from './PointMap.module.css';
import type { PlacedDot } from './pointMapLayout.ts';

/** A cluster on the map: its area is its value, its edge says how sure that is. */
export function PointDotMark({ placed }: { readonly placed: PlacedDot }) {
  const { dot, x, y, radius } = placed;
  const { certainty } = dot;
  const outer = radius + 3;

  return (
    <MarkGroup id={dot.id}>
      <g style={dyeStyle(dot)}>
        <circle cx={x} cy={y} r={radius} className={dotClass(dot)} />
        {certainty === 'more-than' ? (
          <circle
            cx={x}
            cy={y}
            r={outer}
            fill="transparent"
            className={styles['beyond']}
            data-stroke=""
          />
        ) : null}
        {certainty === 'about' ? (
          <path
            d={aboutBars(placed)}
            fill="transparent"
            className={styles['about']}
            data-stroke=""
          />
        ) : null}
      </g>
    </MarkGroup>
  );
}

/** Short bars above and below a rounded value. */
function aboutBars({ x, y, radius }: PlacedDot): string {
  const away = radius + 2.5;

  return `M${x - 3} ${y - away}h6M${x - 3} ${y + away}h6`;
}
