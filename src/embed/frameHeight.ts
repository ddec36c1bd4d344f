/** What a figure may ask for: no more than its parts need on a phone, so that whatever sits in the frame hides no page. */
const LOWEST = 100;
const HIGHEST = 6000;

/** The height of the frame whose figure asks for so many pixels; none where no figure needs so few or so many. */
export const heightFor = (asked: number): string | undefined =>
  asked >= LOWEST && asked <= HIGHEST ? String(Math.ceil(asked)) : undefined;
