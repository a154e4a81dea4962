import { describe, expect, it } from 'vitest';
import { faultOf, readRow } from '../rows.ts';

describe('a row of sources', () => {
  it('becomes a source', () => {
    expect(readRow('sources')).toEqual({
      id: 'miit',
      title: { zh: '座谈会报道', en: 'Report on the symposium' },
      titleKind: 'original',
      publisher: { zh: '工业和信息化部', en: 'Ministry' },
      publishedAt: '2019-11-29',
      url: 'https://example.org/',
      reliability: 'official',
      linkOk: true,
      note: { zh: '', en: '' },
    });
  });

  it('has its Chinese title where no English one is given', () => {
    expect(readRow('sources', { title_en: '' })?.title.en).toBe('座谈会报道');
  });

  it('is cited rather than linked where the link is not to be trusted', () => {
    expect(readRow('sources', { link_ok: 'false' })?.linkOk).toBe(false);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/', ' ', ''])(
    'is never linked to %j',
    (url) => {
      expect(readRow('sources', { url })?.linkOk).toBe(false);
    },
  );

  it.each([
    [{ title_zh: '' }, 'title_zh', '', 'required'],
    [{ title_kind: 'ours' }, 'title_kind', 'ours', 'not-in-list'],
    [{ published_at: 'November' }, 'published_at', 'November', 'not-a-date'],
    [{ reliability: 'good' }, 'reliability', 'good', 'not-in-list'],
    [{ link_ok: 'maybe' }, 'link_ok', 'maybe', 'not-yes-or-no'],
    [{ link_ok: '' }, 'link_ok', '', 'not-yes-or-no'],
  ])('is reported for %j', (wish, column, value, reason) => {
    expect(faultOf('sources', wish)).toEqual({ column, value, reason });
  });
});
