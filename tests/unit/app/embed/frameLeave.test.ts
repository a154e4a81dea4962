import { describe, expect, it } from 'vitest';
import { frameLeave } from '../../../../src/app/embed/frameLeave.ts';

describe('the leave of a frame to save files', () => {
  it.each([
    ['given outside any frame', false, undefined, 'given'],
    ['given in a frame without a sandbox', true, null, 'given'],
    ['refused by an empty sandbox', true, '', 'refused'],
    ['refused by a sandbox that does not name it', true, 'allow-scripts allow-popups', 'refused'],
    ['given by a sandbox that names it', true, 'allow-scripts Allow-Downloads', 'given'],
    ['not given by a longer word', true, 'allow-downloads-sometimes', 'refused'],
    ['unknown in a frame of another site', true, undefined, 'unknown'],
  ] as const)('is %s', (_, isFramed, sandbox, expected) => {
    expect(frameLeave('allow-downloads', { isFramed, sandbox })).toBe(expected);
  });
});

describe('the leave of a frame to open windows', () => {
  it('is another one than that to save files', () => {
    const frame = { isFramed: true, sandbox: 'allow-scripts allow-popups' };

    expect(frameLeave('allow-popups', frame)).toBe('given');
    expect(frameLeave('allow-downloads', frame)).toBe('refused');
  });
});
