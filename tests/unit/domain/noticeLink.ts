import {
  clusterId,
  indicatorId,
  noticeId,
  provinceCode,
  segmentId,
  topicId,
} from '../../../src/domain/ids.ts';
import type { NoticeLink, NoticeTarget } from '../../../src/domain/notice.ts';

/** A stated tie of a notice to something that it concerns. */
export function aLink(notice: string, type: NoticeTarget['type'], id: string): NoticeLink {
  const targets: Readonly<Record<NoticeTarget['type'], NoticeTarget>> = {
    cluster: { type: 'cluster', id: clusterId(id) },
    province: { type: 'province', id: provinceCode(id) },
    segment: { type: 'segment', id: segmentId(id) },
    indicator: { type: 'indicator', id: indicatorId(id) },
    topic: { type: 'topic', id: topicId(id) },
  };

  return { notice: noticeId(notice), target: targets[type], basis: 'stated' };
}
