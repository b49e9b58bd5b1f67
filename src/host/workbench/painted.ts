/** Lets what was changed on the page be seen before a long piece of work holds the page up. */
export function painted(): Promise<void> {
  // A page that nobody sees draws no frames.
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
    // In the first frame the change is drawn; at the next one it is on the screen.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
