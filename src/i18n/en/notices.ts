import type { NoticeCategory } from '../../domain/notice.ts';

const notices = (count: number) => `${count} ${count === 1 ? 'notice' : 'notices'}`;

/** Departmental notices. */
export const enNotices = {
  notices: {
    title: 'Departmental notices',
    lede: 'Notices of departments on textile and garment clusters, each with the places, segments and topics that it concerns.',
    undated: 'undated',
    between: ' · ',
    inferred: ' (inferred)',
    stated: 'named in the text',
    inferredMeaning:
      'Dashed and “inferred”: the text does not name it; concluded from what it says.',
    clusters: (count: number) => `${count} ${count === 1 ? 'cluster' : 'clusters'}`,
    provinces: (count: number) => `${count} ${count === 1 ? 'province' : 'provinces'}`,
    showing: (shown: number, all: number) => `Showing ${shown} of ${notices(all)}`,
    done: (count: number) => `Show ${notices(count)}`,
    views: (count: string) => `${count} ${count === '1' ? 'view' : 'views'}`,
    viewsUnknown: 'views not known',
    viewsNote: 'Views and times are those of the listing page, taken as China time.',
    issuer: 'Issued by',
    issuerUnknown: 'issuer not known',
    document: (date: string) => `document of ${date}`,
    effective: (date: string) => `in force from ${date}`,
    amount: (amount: string) => `amount ${amount}`,
    concerns: 'Concerns',
    titleSeen: (title: string) => `Title as listed: ${title}`,
    sort: 'Order',
    byDate: 'Newest first',
    byViews: 'Most viewed first',
    search: 'Find a notice',
    searchLabel: 'Find in title, issuer and summary',
    searchChip: 'Words',
    category: 'Category',
    topic: 'Topic',
    province: 'Province',
    segment: 'Segment',
    cluster: 'Cluster',
    date: 'Date',
    range: (from: string, to: string) => `${from} to ${to}`,
    from: 'From',
    to: 'To',
    monthOf: (label: string, month: string) => `${label}: ${month}`,
    allMonths: 'All dates',
    none: 'No notice matches',
    noneHint: (label: string, count: number) =>
      `Without “${label}” there ${count === 1 ? 'is' : 'are'} ${count}.`,
    timeline: {
      title: (total: number, month: string, count: number, months: number) =>
        months === 1
          ? `All ${notices(total)} are of ${month}`
          : `Of ${notices(total)}, ${count} are of ${month}, more than of any other month`,
      tie: (total: number, months: number, count: number) =>
        `Of ${notices(total)}, ${months} months share the most with ${count} each`,
      none: 'No dated notice.',
      subtitle: 'Notices by month of publication; drag the ends to choose a time',
      note: (undated: number) =>
        undated === 0
          ? 'Times as on the listing page.'
          : `Times as on the listing page; ${undated} more ${undated === 1 ? 'is' : 'are'} undated and on no time axis.`,
      month: 'Month',
      count: 'Notices',
      value: (count: number) => notices(count),
      source: 'listing page, named notice by notice',
    },
    categories: {
      symposium: 'symposium',
      'press-conference': 'press conference',
      standard: 'standard',
      'industrial-policy': 'industrial policy',
      'market-supervision': 'market supervision',
      safety: 'safety',
      subsidy: 'subsidy',
    } satisfies Record<NoticeCategory, string>,
  },
};
