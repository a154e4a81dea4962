import { useLocale } from '../../i18n/LocaleContext.tsx';
import { textWidth } from './textWidth.ts';
import styles from '../theme/chart.module.css';

interface AxisTickProps {
  readonly axis: 'top' | 'bottom' | 'left';
  /** Written behind every number: a percent sign. */
  readonly suffix?: string;
  /** The unit, written behind the last number only, which stays centred on its place. */
  readonly unit?: string;
  readonly first?: number;
  readonly last?: number;
  /** Divides the value into the unit of the axis. */
  readonly perUnit?: number;
  /** Filled in by the axis. */
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: number };
}

/** A number on an axis; the first and last stay inside the drawing. */
export function AxisTick(props: AxisTickProps) {
  const { format } = useLocale();
  const { x = 0, y = 0, payload, axis } = props;
  const value = payload?.value ?? 0;
  const number = format.number(value / (props.perUnit ?? 1));
  const isNamed = value === props.last && props.unit !== undefined;
  const at = isNamed ? x - textWidth(number, 12) / 2 : x;

  return (
    <text
      {...placeOf(axis, at, y)}
      textAnchor={isNamed ? 'start' : anchorOf(props, value)}
      className={styles['note']}
    >
      {tickText(props, number, value)}
    </text>
  );
}

function placeOf(axis: AxisTickProps['axis'], x: number, y: number) {
  const down = { top: -4, bottom: 10, left: 4 };

  return { x, y: y + down[axis] };
}

function anchorOf({ axis, first, last }: AxisTickProps, value: number) {
  if (axis === 'left' || value === last) return 'end';

  return value === first ? 'start' : 'middle';
}

function tickText({ suffix = '', unit = '', last }: AxisTickProps, number: string, value: number) {
  const name = value === last && unit !== '' ? ` ${unit}` : '';

  return `${number}${suffix}${name}`;
}
