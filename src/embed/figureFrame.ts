import { frameAddress } from './frameAddress';

/** How high a frame is before its figure has said, px. */
export const FIRST_HEIGHT = '460';

/** What a frame is called where nobody has said. */
export const USUAL_TITLE = 'Fall Line';

/** A frame for the figure that the pairs of an address name, made where a site is served. */
export function figureFrame(site: string, pairs: readonly string[]): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = frameAddress(site, pairs);
  frame.allow = 'fullscreen; clipboard-write';
  return frame;
}
