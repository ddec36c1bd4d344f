/** How browsers write the origin of a page that has none of its own: sandboxed, or from a disk. */
export const OPAQUE = 'null';

/** The origin of the page that a frame was made for, as its messages bear it. */
export function originIn(frame: HTMLIFrameElement): string {
  // What is sandboxed without an origin holds frames without one.
  if (window.origin === OPAQUE) return OPAQUE;
  if (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')) return OPAQUE;
  return new URL(frame.src, document.baseURI).origin;
}
