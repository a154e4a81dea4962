import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { soon } from '../support/chart.ts';

/** The share sheet of a system that has one. */
function aShareSheet(answer: () => Promise<void>) {
  const share = vi.fn<(data: ShareData) => Promise<void>>(answer);
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });

  return share;
}

async function choose(name: string) {
  const { screen } = await renderApp('/?province=33');
  const figure = screen.getByRole('figure', { name: /^Clusters earn/ });
  await userEvent.click(figure.getByRole('button', { name: 'Export', exact: true }));
  await userEvent.click(screen.getByRole('menuitem', { name }));

  return screen;
}

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'share');
});

describe('sharing a figure', () => {
  it('copies its link', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const screen = await choose('Copy link');

    await expect.element(screen.getByText('Link copied.')).toBeVisible();
    expect(write.mock.calls[0]?.[0]).toMatch(/\?province=33&lang=en#share$/);
  });

  it('hands finding and link to the share sheet of the system', async () => {
    const share = aShareSheet(() => Promise.resolve());
    await choose('Share with…');
    await soon(() => share.mock.calls.length).toBe(1);

    expect(share.mock.calls[0]?.[0].title).toMatch(/^Clusters earn/);
    expect(share.mock.calls[0]?.[0].url).toMatch(/#share$/);
  });

  it('copies the link where the sheet does not open', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    aShareSheet(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const screen = await choose('Share with…');

    await expect.element(screen.getByText(/the link was copied instead/)).toBeVisible();
    expect(write.mock.calls).toHaveLength(1);
  });

  it('does nothing more where the reader closes the sheet', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const share = aShareSheet(() => Promise.reject(new DOMException('closed', 'AbortError')));
    await choose('Share with…');
    await soon(() => share.mock.calls.length).toBe(1);

    expect(write).not.toHaveBeenCalled();
  });

  it('opens the code for the room', async () => {
    const screen = await choose('QR code');

    await expect.element(screen.getByRole('img', { name: /^QR code: / })).toBeVisible();
  });
});
