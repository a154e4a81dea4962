/** What a title says of who comes first, beside its two sentences. */
export interface LeaderClaim {
  readonly zh: string;
  readonly en: string;
  /** Those that come first; only their number where there are too many to name. */
  readonly leaders: readonly string[] | number;
  readonly count: number;
  /** Who comes second alone; null where nobody does. */
  readonly second: string | null;
}

export const noLeader: LeaderClaim = {
  zh: '没有符合条件的集群。',
  en: 'No cluster matches.',
  leaders: [],
  count: 0,
  second: null,
};
