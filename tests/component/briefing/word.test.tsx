import { describe, expect, it, vi } from 'vitest';
import { renderApp } from '../../support/renderApp.tsx';

describe('the Word briefing of a profile', () => {
  it('is saved as a file that Word opens, named after the place', async () => {
    const files: Blob[] = [];
    const address = vi.spyOn(URL, 'createObjectURL');
    address.mockImplementation((file) => {
      if (file instanceof Blob && file.type.includes('wordprocessingml')) files.push(file);

      return `data:${file instanceof Blob ? file.type : ''},`;
    });
    try {
      const { screen } = await renderApp('/clusters/anji');
      await screen.getByRole('button', { name: 'Export' }).first().click();
      await screen.getByRole('menuitem', { name: 'Word' }).click();

      await expect
        .element(screen.getByText(/Saved .*briefing.*\.docx/), { timeout: 15_000 })
        .toBeInTheDocument();
    } finally {
      address.mockRestore();
    }
    const [file] = files;
    expect(await file?.slice(0, 2).text()).toBe('PK');
  });
});
