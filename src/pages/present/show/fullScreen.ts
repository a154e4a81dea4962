/** Asks for the whole screen. Where the browser refuses, or has no such thing, the show stays in its window. */
export async function enterFullScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // Refused in frames, without a click, and on iPhones: nothing is lost but the browser's own bars.
  }
}

export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
}
