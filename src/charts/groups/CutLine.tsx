import { fitted } from '../axis/textWidth.ts';
import type { Box } from '../marks/barGeometry.ts';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import styles from '../theme/chart.module.css';
import own from './GroupsChart.module.css';
import type { GroupsDrawing } from './groupsDrawing.ts';
import type { GroupsLayout } from './groupsLayout.ts';
import { cutPlaces } from './groupsPlaces.ts';
import { noteSizeIn } from './tightText.ts';

interface CutLineProps {
  readonly cut: GroupsDrawing['cuts'][number];
  readonly reach: Box;
  readonly layout: GroupsLayout;
}

/** What the rows above come to together, with a line across. */
export function CutLine({ cut, reach, layout }: CutLineProps) {
  const text = fitted(cut.text, 12, layout.width);
  const places = cutPlaces(reach, text, layout);

  return (
    <MarkGroup id={cut.id}>
      <rect {...places.hit} fill="transparent" data-hit="" />
      <line {...places.line} className={own['cut']} />
      <text
        {...places.text}
        className={`${styles['noteStrong'] ?? ''} ${styles['halo'] ?? ''}`}
        style={noteSizeIn(layout)}
      >
        {text}
      </text>
    </MarkGroup>
  );
}
