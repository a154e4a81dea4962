import { type LeaderClaim, noLeader } from './leaderClaim.ts';
import type { StateName } from './states.ts';

interface Part {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

const part = (id: string, zh: string, en: string): Part => ({ id, zh, en });

const cotton = part('cotton-spinning', '棉纺织', 'Cotton spinning and weaving');
const wool = part('wool-cashmere', '毛纺织与羊绒', 'Wool and cashmere');
const silk = part('silk', '丝绸', 'Silk');
const knitting = part('knitting', '针织', 'Knitting');
const garments = part('garments', '服装', 'Garments');
const trade = part('trade', '专业市场', 'Specialised markets');
const comprehensive = part('comprehensive', '综合', 'Comprehensive');

/** The lead of one segment over several that are equal: naming one of them as second would be arbitrary. */
function ahead({ id, zh, en }: Part, count: number, total: number): LeaderClaim {
  return {
    zh: `${zh}环节最多：${total} 个集群中有 ${count} 个`,
    en: `${en}: ${count} of ${total} clusters, more than in any other segment`,
    leaders: [id],
    count,
    second: null,
  };
}

function first(leader: Part, count: number, total: number, second: Part, next: number) {
  const claim = ahead(leader, count, total);

  return { ...claim, zh: `${claim.zh}，其次${second.zh} ${next} 个`, second: second.id };
}

function only({ id, zh, en }: Part, count: number): LeaderClaim {
  return {
    zh: `只涉及${zh}环节，${count} 个`,
    en: `Only one segment: ${en.toLowerCase()}, with ${count}`,
    leaders: [id],
    count,
    second: null,
  };
}

function tie(a: Part, b: Part, count: number): LeaderClaim {
  return {
    zh: `${a.zh}和${b.zh}并列最多，各 ${count} 个`,
    en: `${a.en} and ${b.en} share the lead with ${count} each`,
    leaders: [a.id, b.id],
    count,
    second: null,
  };
}

/** The title of the segments in every state. */
export const segmentFindings: Readonly<Record<StateName, LeaderClaim>> = {
  everything: first(garments, 54, 153, comprehensive, 33),
  Zhejiang: tie(knitting, comprehensive, 8),
  'four provinces': first(garments, 34, 90, comprehensive, 22),
  'three provinces': first(garments, 21, 73, comprehensive, 20),
  Hubei: ahead(comprehensive, 4, 14),
  Jilin: only(knitting, 1),
  Beijing: noLeader,
  'two equal provinces': tie(cotton, garments, 6),
  'three equal provinces': {
    zh: '4 个环节并列最多，各 2 个',
    en: '4 segments share the lead with 2 each',
    leaders: 4,
    count: 2,
    second: null,
  },
  'the 2022 list': ahead(comprehensive, 13, 13),
  'the 2013 batch': first(garments, 3, 9, cotton, 2),
  'named by the ministry': only(comprehensive, 1),
  'reported titles': first(garments, 28, 61, knitting, 14),
  'other programmes': first(comprehensive, 11, 36, garments, 10),
  'described only': first(garments, 11, 33, knitting, 8),
  silk: ahead(silk, 5, 5),
  markets: ahead(trade, 2, 2),
  wool: first(wool, 10, 10, garments, 5),
  garments: first(garments, 54, 54, knitting, 13),
  parks: first(comprehensive, 3, 3, cotton, 2),
  'prefecture-level cities': first(comprehensive, 7, 14, garments, 5),
  towns: first(garments, 22, 47, knitting, 10),
  'two named clusters': only(comprehensive, 2),
  'a search by initials': only(silk, 1),
  'a search by name': only(comprehensive, 1),
  'a search in vain': noLeader,
  'named in a notice': first(comprehensive, 9, 9, garments, 3),
  'the largest band': first(comprehensive, 4, 4, garments, 2),
  'listed in Zhejiang': ahead(comprehensive, 5, 5),
  'knitting in two provinces': first(knitting, 11, 11, garments, 5),
};
