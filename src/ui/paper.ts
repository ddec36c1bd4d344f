/** Room across a sheet of A4 between its margins, CSS px. */
const SHEET = 680;

/** The share of a frame's height that its map keeps, however much is written below. */
const LEAST = 0.2;

/** How much a picture is to be shrunk: to the sheet's width, and in a frame to the height that what is written leaves. */
function zoomOf({ width, height }: DOMRect, sheet: number): number {
  const { innerWidth, innerHeight } = window;
  const framed = window.parent !== window;
  const fit = framed ? Math.max(LEAST * innerHeight, innerHeight - sheet) / height : 1;
  return Math.min(1, fit, (framed ? innerWidth - 16 : SHEET) / width);
}

/** The height of what is written on the paper of a frame, px: it is laid out out of sight. */
function sheetHeight(): number {
  const sheet = document.querySelector<HTMLElement>('.print-sheet');
  if (!sheet) return 0;
  sheet.classList.add('print-measured');
  const { height } = sheet.getBoundingClientRect();
  sheet.classList.remove('print-measured');
  return height + 24;
}

/** Keeps pictures at the size for which they were drawn, and shrinks them as a whole where the paper is smaller. */
export function holdPictures(): void {
  const sheet = sheetHeight();
  for (const element of document.querySelectorAll<HTMLElement>('.map, .chart-body')) {
    const box = element.getBoundingClientRect();
    if (box.width === 0) continue;
    element.style.setProperty('--print-width', `${box.width}px`);
    element.style.setProperty('--print-height', `${box.height}px`);
    element.style.setProperty('--print-zoom', String(zoomOf(box, sheet)));
  }
}
