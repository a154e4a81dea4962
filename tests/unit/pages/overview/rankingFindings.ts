import { type LeaderClaim, noLeader } from './leaderClaim.ts';
import type { StateName } from './states.ts';

interface Division {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

const division = (code: string, zh: string, en: string): Division => ({ code, zh, en });

const jiangsu = division('32', '江苏', 'Jiangsu');
const zhejiang = division('33', '浙江', 'Zhejiang');
const fujian = division('35', '福建', 'Fujian');
const jiangxi = division('36', '江西', 'Jiangxi');
const hubei = division('42', '湖北', 'Hubei');
const guangdong = division('44', '广东', 'Guangdong');
const xinjiang = division('65', '新疆', 'Xinjiang');

function first(leader: Division, count: number, second: Division, next: number, total: number) {
  return {
    zh: `${leader.zh} ${count} 个最多，${second.zh} ${next} 个次之；共 ${total} 个集群`,
    en: `${leader.en} leads with ${count}, before ${second.en} with ${next}`,
    leaders: [leader.code],
    count,
    second: second.code,
  };
}

/** The lead of one over several that are equal: naming one of them as second would be arbitrary. */
function ahead(leader: Division, count: number, total: number): LeaderClaim {
  return {
    zh: `${leader.zh} ${count} 个最多；共 ${total} 个集群`,
    en: `${leader.en} leads with ${count} of ${total}`,
    leaders: [leader.code],
    count,
    second: null,
  };
}

function only(leader: Division, count: number): LeaderClaim {
  return {
    zh: `都在${leader.zh}，${count} 个`,
    en: `Only ${leader.en}, with ${count}`,
    leaders: [leader.code],
    count,
    second: null,
  };
}

function tie(zh: string, en: string, leaders: readonly string[], count: number): LeaderClaim {
  return {
    zh: `${zh}并列最多，各 ${count} 个`,
    en: `${en} share the lead with ${count} each`,
    leaders,
    count,
    second: null,
  };
}

const both = (count: number) => tie('江苏和浙江', 'Jiangsu and Zhejiang', ['32', '33'], count);

/** The title of the ranked provinces in every state. */
export const rankingFindings: Readonly<Record<StateName, LeaderClaim>> = {
  everything: first(zhejiang, 29, jiangsu, 28, 153),
  Zhejiang: only(zhejiang, 29),
  'four provinces': first(zhejiang, 29, jiangsu, 28, 90),
  'three provinces': first(zhejiang, 29, jiangsu, 28, 73),
  Hubei: only(hubei, 14),
  Jilin: only(division('22', '吉林', 'Jilin'), 1),
  Beijing: noLeader,
  'two equal provinces': tie('江西和山东', 'Jiangxi and Shandong', ['36', '37'], 10),
  'three equal provinces': tie(
    '辽宁、四川和新疆',
    'Liaoning, Sichuan and Xinjiang',
    ['21', '51', '65'],
    2,
  ),
  'the 2022 list': first(jiangsu, 6, zhejiang, 5, 13),
  'the 2013 batch': first(zhejiang, 3, jiangxi, 2, 9),
  'named by the ministry': only(jiangsu, 1),
  'reported titles': tie(
    '江苏、福建和广东',
    'Jiangsu, Fujian and Guangdong',
    ['32', '35', '44'],
    11,
  ),
  'other programmes': first(hubei, 11, jiangsu, 7, 36),
  'described only': first(zhejiang, 7, guangdong, 5, 33),
  silk: tie('江苏和四川', 'Jiangsu and Sichuan', ['32', '51'], 2),
  markets: tie('福建和湖南', 'Fujian and Hunan', ['35', '43'], 1),
  wool: tie('河北和江苏', 'Hebei and Jiangsu', ['13', '32'], 3),
  garments: first(guangdong, 13, fujian, 8, 54),
  parks: first(xinjiang, 2, jiangsu, 1, 3),
  'prefecture-level cities': ahead(zhejiang, 3, 14),
  towns: ahead(jiangsu, 12, 47),
  'two named clusters': both(1),
  'a search by initials': only(jiangsu, 1),
  'a search by name': only(zhejiang, 1),
  'a search in vain': noLeader,
  'named in a notice': both(3),
  'the largest band': ahead(fujian, 2, 4),
  'listed in Zhejiang': only(zhejiang, 5),
  'knitting in two provinces': first(zhejiang, 8, jiangsu, 3, 11),
};
