import type { Bilingual } from './bilingual.ts';
import type { AggregateId, ProvinceCode, SegmentId, SourceId } from './ids.ts';

export const macroRegions = ['eastern', 'central', 'western', 'northeastern', 'special'] as const;
export type MacroRegion = (typeof macroRegions)[number];

/** One of the 34 province-level divisions, with its cell in the tile-grid map (from 0, top left). */
export interface Province {
  readonly code: ProvinceCode;
  readonly name: Bilingual;
  readonly short: Bilingual;
  readonly macroRegion: MacroRegion;
  readonly tile: { readonly column: number; readonly row: number };
}

/** One part of the textile chain, in the order of the chain. */
export interface Segment {
  readonly id: SegmentId;
  readonly name: Bilingual;
  readonly order: number;
  readonly definition: Bilingual;
}

/** An area that is not one place: the national industry or a set of clusters. */
export interface Aggregate {
  readonly id: AggregateId;
  readonly name: Bilingual;
  readonly definition: Bilingual;
  readonly source: SourceId;
}
