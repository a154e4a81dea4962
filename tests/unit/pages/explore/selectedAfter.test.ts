import { describe, expect, it } from 'vitest';
import { clusterId } from '../../../../src/domain/ids.ts';
import { selectedAfter } from '../../../../src/pages/explore/selectedAfter.ts';

const after = (before: string[], pressed: string[], how: 'alone' | 'also') =>
  selectedAfter(before, pressed.map(clusterId), how);

describe('a pressed mark', () => {
  it('replaces the selection', () => {
    expect(after(['keqiao'], ['shengze'], 'alone')).toEqual(['shengze']);
  });

  it('clears the selection where it is the selection', () => {
    expect(after(['shengze'], ['shengze'], 'alone')).toEqual([]);
  });

  it('stays selected alone where it was one of several', () => {
    expect(after(['keqiao', 'shengze'], ['shengze'], 'alone')).toEqual(['shengze']);
  });

  it('joins the selection with the control key, each cluster once', () => {
    expect(after(['keqiao'], ['shengze', 'keqiao'], 'also')).toEqual(['keqiao', 'shengze']);
  });

  it('leaves the selection with the control key where all of it is in', () => {
    expect(after(['keqiao', 'shengze', 'puning'], ['keqiao', 'puning'], 'also')).toEqual([
      'shengze',
    ]);
  });

  it('that stands for no cluster selects none', () => {
    expect(after(['keqiao'], [], 'also')).toEqual(['keqiao']);
    expect(after(['keqiao'], [], 'alone')).toEqual([]);
  });
});
