import { describe, expect, it } from 'vitest';
import { faultOf, readRow } from '../rows.ts';

describe('a row of notices', () => {
  it('becomes a notice', () => {
    expect(readRow('notices')).toEqual({
      id: 'symposium',
      title: { zh: '座谈会', en: 'Symposium' },
      category: 'symposium',
      issuer: { zh: '工业和信息化部', en: 'Ministry' },
      publishedAt: '2019-11-29T18:41:00+08:00',
      views: 0,
      documentDate: '2019-11-25',
      effectiveDate: '',
      summary: { zh: '', en: '' },
      amount: null,
      source: 'miit',
      furtherSources: [],
    });
  });

  it('has no count of views where none is given, rather than zero', () => {
    expect(readRow('notices', { views: '' })?.views).toBeNull();
  });

  it('keeps an empty Chinese title that nobody has seen', () => {
    expect(readRow('notices', { title_zh: '' })?.title).toEqual({ zh: '', en: 'Symposium' });
  });

  it.each([
    [{ title_en: '' }, 'title_en', '', 'required'],
    [{ category: 'news' }, 'category', 'news', 'not-in-list'],
    [{ published_at: '29.11.2019' }, 'published_at', '29.11.2019', 'not-a-date'],
    [{ views: 'many' }, 'views', 'many', 'not-a-number'],
    [{ document_date: '2019-11-25 10:00' }, 'document_date', '2019-11-25 10:00', 'not-a-date'],
    [{ amount_100m_yuan: '2亿' }, 'amount_100m_yuan', '2亿', 'not-a-number'],
    [{ source_id: '' }, 'source_id', '', 'required'],
  ])('is reported for %j', (wish, column, value, reason) => {
    expect(faultOf('notices', wish)).toEqual({ column, value, reason });
  });
});

describe('a row of notice links', () => {
  it.each(['cluster', 'province', 'segment', 'indicator', 'topic'])(
    'ties a notice to a %s',
    (type) => {
      expect(readRow('notice_links', { target_type: type, target_id: 'x' })).toEqual({
        notice: 'symposium',
        target: { type, id: 'x' },
        basis: 'stated',
      });
    },
  );

  it.each([
    [{ target_type: 'county' }, 'target_type', 'county', 'not-in-list'],
    [{ basis: 'rumoured' }, 'basis', 'rumoured', 'not-in-list'],
    [{ target_id: '' }, 'target_id', '', 'required'],
  ])('is reported for %j', (wish, column, value, reason) => {
    expect(faultOf('notice_links', wish)).toEqual({ column, value, reason });
  });
});

describe('a row of topics', () => {
  it('becomes a topic', () => {
    expect(readRow('topics')).toEqual({
      id: 'cluster-policy',
      name: { zh: '产业集群政策', en: 'Cluster policy' },
    });
  });

  it('is reported where it has no name', () => {
    expect(faultOf('topics', { name_en: '' })).toEqual({
      column: 'name_en',
      value: '',
      reason: 'required',
    });
  });
});
