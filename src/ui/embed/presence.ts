/** Hears whether the frame is on a screen, at once and at every change. Returns the end of it. */
export function followPresence(element: Element, listener: (present: boolean) => void): () => void {
  let within = false;
  let present: boolean | undefined;
  const tell = (): void => {
    const now = within && !document.hidden;
    if (now !== present) listener(now);
    present = now;
  };
  const observer = new IntersectionObserver((entries) => {
    within = entries.at(-1)?.isIntersecting ?? within;
    tell();
  });
  observer.observe(element);
  document.addEventListener('visibilitychange', tell);
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', tell);
  };
}

/** Kept when the frame comes on a screen for the first time. */
export function firstSeen(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const stop = followPresence(element, (present) => {
      if (!present) return;
      stop();
      resolve();
    });
  });
}
