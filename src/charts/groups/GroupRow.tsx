import { fitted } from '../axis/textWidth.ts';
import type { Box } from '../marks/barGeometry.ts';
import { BarMark } from '../marks/BarMark.tsx';
import type { MarkFills } from '../marks/markFills.ts';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import styles from '../theme/chart.module.css';
import own from './GroupsChart.module.css';
import type { GroupPart, GroupsDrawing } from './groupsDrawing.ts';
import type { GroupsLayout } from './groupsLayout.ts';
import { type PlacedPart, placedParts, rowPlaces } from './groupsPlaces.ts';
import { noteSizeIn, sizeIn } from './tightText.ts';

type Row = GroupsDrawing['rows'][number];

interface GroupRowProps {
  readonly row: Row;
  readonly reach: Box;
  readonly layout: GroupsLayout;
  readonly span: GroupsDrawing['span'];
  readonly fills: MarkFills;
}

/** A group: its name, its bar in one part or several, and the text behind it; a slot where it has no bar. */
export function GroupRow({ row, reach, layout, span, fills }: GroupRowProps) {
  const places = rowPlaces(row, reach, layout, span);
  const parts = placedParts(row.parts, reach, layout);
  const [first] = parts;
  const words = <RowWords row={row} places={places} layout={layout} />;
  if (!first) {
    return (
      <MarkGroup id={row.id}>
        <rect {...places.hit} fill="transparent" data-hit="" />
        <rect {...places.slot} className={styles['slot']} data-mark={row.id} />
        {words}
      </MarkGroup>
    );
  }
  if (parts.length > 1 || isDyed(first.part)) {
    return (
      <>
        {words}
        {parts.map((placed) => (
          <DyedPart key={placed.part.id} placed={placed} />
        ))}
      </>
    );
  }

  return (
    <MarkGroup id={first.part.id}>
      <rect {...places.hit} fill="transparent" data-hit="" />
      {span === 'whole' ? <rect {...places.track} className={styles['track']} /> : null}
      <BarMark
        id={first.part.id}
        bar={first.bar}
        certainty={first.part.certainty}
        fills={fills}
        tone={first.part.tone === 'rest' ? 'rest' : 'mark'}
      />
      {words}
    </MarkGroup>
  );
}

const isDyed = ({ tone }: GroupPart) => tone !== 'mark' && tone !== 'rest';

interface RowWordsProps {
  readonly row: Row;
  readonly places: ReturnType<typeof rowPlaces>;
  readonly layout: GroupsLayout;
}

function RowWords({ row, places, layout }: RowWordsProps) {
  const label = rowLabel(row, layout);
  const isMissing = row.parts.length === 0;

  return (
    <>
      <text {...places.name} className={styles['label']} style={sizeIn(layout)}>
        {label.name}
        {label.aside === '' ? null : (
          <tspan dx={6} className={styles['note']} style={noteSizeIn(layout)}>
            {label.aside}
          </tspan>
        )}
      </text>
      <text
        {...(isMissing ? places.slotText : places.value)}
        className={styles[isMissing ? 'note' : 'strong']}
        style={isMissing ? noteSizeIn(layout) : sizeIn(layout)}
      >
        {row.text}
      </text>
    </>
  );
}

/** Name and second word as they fit before the bar: the second word gives way first. */
function rowLabel({ name, aside }: Row, { labelWidth, isNarrow }: GroupsLayout) {
  // Half a pixel more than the widest: the sum of many widths is not exact.
  const room = labelWidth - 7.5;
  const both = `${name} ${aside}`;
  const hasRoom = !isNarrow && aside !== '' && fitted(both, 13, room) === both;

  return { name: fitted(name, 13, room), aside: hasRoom ? aside : '' };
}

function DyedPart({ placed: { part, bar, text } }: { readonly placed: PlacedPart }) {
  const isDark = part.tone === 'class-3';

  return (
    <MarkGroup id={part.id}>
      <rect {...bar} className={`${own[part.tone] ?? ''} ${own['part'] ?? ''}`} />
      {text === null ? null : (
        <text
          {...text}
          textAnchor="middle"
          pointerEvents="none"
          className={`${own['inside'] ?? ''} ${isDark ? (own['dark'] ?? '') : ''}`}
        >
          {part.text}
        </text>
      )}
    </MarkGroup>
  );
}
