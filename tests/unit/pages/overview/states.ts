import type { Cluster } from '../../../../src/domain/cluster.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import type { Choice } from './contexts.ts';

/** A choice of a reader, and, in terms of the rows alone, which of them it should leave. */
interface State {
  readonly choice: Choice;
  readonly passes: (cluster: Cluster) => boolean;
}

const named = (ids: readonly string[]) => (cluster: Cluster) => ids.includes(cluster.id);

const inProvinces = (...codes: readonly string[]): State => ({
  choice: { province: codes },
  passes: ({ province }) => codes.includes(province),
});
const ofEvidence = (kind: string): State => ({
  choice: { evidence: [kind] },
  passes: ({ evidence }) => evidence === kind,
});
const ofSegment = (id: string): State => ({
  choice: { segment: [id] },
  passes: ({ segments }) => segments.some((segment) => segment === id),
});
const ofLevel = (kind: string): State => ({
  choice: { level: [kind] },
  passes: ({ level }) => level === kind,
});

const giants = 'changle changshu jiangyin jinjiang keqiao puning tongxiang wujiang xiaoshan';

/** Thirty views of the overview: from everything to nothing, with ties, single rows and gaps. */
export const states = {
  everything: { choice: {}, passes: () => true },
  Zhejiang: inProvinces('33'),
  'four provinces': inProvinces('33', '32', '35', '44'),
  'three provinces': inProvinces('32', '33', '35'),
  Hubei: inProvinces('42'),
  Jilin: inProvinces('22'),
  Beijing: inProvinces('11'),
  'two equal provinces': inProvinces('37', '36'),
  'three equal provinces': inProvinces('51', '65', '21'),
  'the 2022 list': ofEvidence('confirmed'),
  'the 2013 batch': ofEvidence('listed'),
  'named by the ministry': ofEvidence('ministry'),
  'reported titles': ofEvidence('reported'),
  'other programmes': ofEvidence('programme'),
  'described only': ofEvidence('described'),
  silk: ofSegment('silk'),
  markets: ofSegment('trade'),
  wool: ofSegment('wool-cashmere'),
  garments: ofSegment('garments'),
  parks: ofLevel('park'),
  'prefecture-level cities': ofLevel('prefecture-level-city'),
  towns: ofLevel('town'),
  'two named clusters': {
    choice: { only: ['keqiao', 'wujiang'] },
    passes: named(['keqiao', 'wujiang']),
  },
  'a search by initials': { choice: { query: 'sz' }, passes: named(['wujiang-shengze']) },
  'a search by name': { choice: { query: '柯桥' }, passes: named(['keqiao']) },
  'a search in vain': { choice: { query: 'no such place' }, passes: () => false },
  'named in a notice': { choice: { notice: ['stated'] }, passes: named(giants.split(' ')) },
  'the largest band': {
    choice: { band: ['top'] },
    passes: named(['changle', 'jinjiang', 'puning', 'xiaoshan']),
  },
  'listed in Zhejiang': {
    choice: { province: ['33'], evidence: ['confirmed'] },
    passes: ({ province, evidence }) => province === '33' && evidence === 'confirmed',
  },
  'knitting in two provinces': {
    choice: { province: ['32', '33'], segment: ['knitting'] },
    passes: ({ province, segments }) =>
      ['32', '33'].includes(province) && segments.some((segment) => segment === 'knitting'),
  },
} satisfies Readonly<Record<string, State>>;

export type StateName = keyof typeof states;

export const stateNames = Object.keys(states) as readonly StateName[];

const { clusters } = builtIn().dataset;

/** The rows that a state leaves, counted anew from the data. */
export const rowsUnder = (name: StateName): readonly Cluster[] =>
  clusters.filter(states[name].passes);

/** How many rows of a state fall on each value, largest first. */
export function tallyUnder(
  name: StateName,
  valuesOf: (cluster: Cluster) => readonly string[],
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of rowsUnder(name).flatMap(valuesOf)) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }

  return [...counts].toSorted(([, a], [, b]) => b - a);
}
