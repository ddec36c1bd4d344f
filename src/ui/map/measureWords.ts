/** Large, so that nothing is rounded, px. */
const SIZE = 100;

/** Left free beside words, in parts of the type size. */
const APART = 0.4;

/** Measures words as the map writes them, and what is to be left free beside them, in parts of the type size. */
export function measureWords(): (text: string) => number {
  const ink = new OffscreenCanvas(1, 1).getContext('2d')!;
  ink.font = `600 ${SIZE}px ${getComputedStyle(document.body).fontFamily}`;
  return (text) => ink.measureText(text).width / SIZE + APART;
}
