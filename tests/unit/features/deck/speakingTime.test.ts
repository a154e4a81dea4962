import { describe, expect, it } from 'vitest';
import { deckMinutes, speakingSeconds } from '../../../../src/features/deck/speakingTime.ts';

describe('the time that notes take', () => {
  it.each([
    { notes: '', seconds: 0 },
    { notes: '  \n', seconds: 0 },
    { notes: '集'.repeat(240), seconds: 60 },
    { notes: 'word '.repeat(130), seconds: 60 },
    { notes: `${'集'.repeat(120)} 2019`, seconds: 30 },
    { notes: '，。、', seconds: 0 },
  ])('is $seconds seconds', ({ notes, seconds }) => {
    expect(speakingSeconds(notes)).toBe(seconds);
  });

  it('counts a slide without notes for three quarters of a minute', () => {
    expect(deckMinutes([])).toBe(0);
    expect(deckMinutes([{ notes: '' }, { notes: '' }, { notes: '' }, { notes: ' ' }])).toBe(3);
    expect(deckMinutes([{ notes: '集'.repeat(480) }])).toBe(2);
  });
});
