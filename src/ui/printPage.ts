/** So long is waited for what is still on its way to the paper. */
const patienceMs = 4_000;

/**
 * Opens the print window of the browser once everything on the page is drawn: what was never
 * scrolled to as well.
 */
export async function printPage(): Promise<void> {
  window.dispatchEvent(new Event('beforeprint'));
  const end = performance.now() + patienceMs;
  do await frame();
  while (document.querySelector('[data-pending]') && performance.now() < end);
  window.print();
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
