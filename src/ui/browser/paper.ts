/** Room across a sheet of A4 between its margins, CSS px. */
const SHEET = 680;

/** The share of a frame's height that its map keeps, however much is written below. */
const LEAST = 0.25;

const setZoom = (element: HTMLElement, zoom: number): void =>
  element.style.setProperty('--print-zoom', String(Math.min(1, zoom)));

/**
 * Lays out what is written on the paper of a frame, out of sight, and shrinks it where it would leave the map no room.
 * @returns how much of the frame's height is left for the map
 */
function leftBeside(sheet: HTMLElement | null): number {
  const { innerHeight } = window;
  if (!sheet) return innerHeight;
  setZoom(sheet, 1);
  sheet.classList.add('print-measured');
  const needed = sheet.getBoundingClientRect().height + 24;
  sheet.classList.remove('print-measured');
  const most = (1 - LEAST) * innerHeight;
  setZoom(sheet, most / needed);
  return innerHeight - Math.min(needed, most);
}

/** Keeps pictures at the size for which they were drawn, and shrinks them as a whole where the paper is smaller. */
export function holdPictures(): void {
  const framed = window.parent !== window;
  const room = framed ? leftBeside(document.querySelector('.print-sheet')) : Number.POSITIVE_INFINITY;
  for (const element of document.querySelectorAll<HTMLElement>('.map, .chart-body, .experiment-picture')) {
    const { width, height } = element.getBoundingClientRect();
    if (width === 0) continue;
    element.style.setProperty('--print-width', `${width}px`);
    element.style.setProperty('--print-height', `${height}px`);
    setZoom(element, Math.min(room / height, Math.min(SHEET, framed ? window.innerWidth - 16 : SHEET) / width));
  }
}
