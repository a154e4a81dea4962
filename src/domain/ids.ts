/** Identifiers of the data package. Branded, so that a province code is never passed as a cluster id. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type ClusterId = Id<'cluster'>;
/** GB/T 2260 two-digit code of a province-level division. */
export type ProvinceCode = Id<'province'>;
export type SegmentId = Id<'segment'>;
export type IndicatorId = Id<'indicator'>;
export type UnitId = Id<'unit'>;
export type AggregateId = Id<'aggregate'>;
export type ObservationId = Id<'observation'>;
export type NoticeId = Id<'notice'>;
export type TopicId = Id<'topic'>;
export type SourceId = Id<'source'>;
/** What an observation describes: a cluster, a province or an aggregate. */
export type AreaId = ClusterId | ProvinceCode | AggregateId;

export const clusterId = (text: string) => text as ClusterId;
export const provinceCode = (text: string) => text as ProvinceCode;
export const segmentId = (text: string) => text as SegmentId;
export const indicatorId = (text: string) => text as IndicatorId;
export const unitId = (text: string) => text as UnitId;
export const aggregateId = (text: string) => text as AggregateId;
export const observationId = (text: string) => text as ObservationId;
export const noticeId = (text: string) => text as NoticeId;
export const topicId = (text: string) => text as TopicId;
export const sourceId = (text: string) => text as SourceId;
export const areaId = (text: string) => text as AreaId;
