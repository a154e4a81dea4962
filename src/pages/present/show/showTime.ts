const two = (value: number) => String(value).padStart(2, '0');

/** The time of the day, as a clock on the wall has it. */
export function clockText(now: Date): string {
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** A length of time in minutes and seconds, with hours once there are any: `4:05`, `1:04:05`. */
export function elapsedText(milliseconds: number): string {
  const all = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes, seconds] = [
    Math.floor(all / 3600),
    Math.floor(all / 60) % 60,
    two(all % 60),
  ];

  return hours > 0 ? `${hours}:${two(minutes)}:${seconds}` : `${minutes}:${seconds}`;
}

/** A watch that can be stopped and goes on from where it was. */
export interface StopWatch {
  /** Since when it runs; null while it stands. */
  readonly since: number | null;
  /** What it had counted before, in milliseconds. */
  readonly counted: number;
}

export const standing: StopWatch = { since: null, counted: 0 };

export function elapsedOf({ since, counted }: StopWatch, now: number): number {
  return counted + (since === null ? 0 : Math.max(0, now - since));
}

/** Starts a watch that stands, stops one that runs. */
export function switched(watch: StopWatch, now: number): StopWatch {
  return watch.since === null
    ? { ...watch, since: now }
    : { since: null, counted: elapsedOf(watch, now) };
}
