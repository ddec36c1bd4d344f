import type { Domain, Surface } from '../core/types';

/** The one transform between the plane and the screen: CSS px, y downwards. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** The part of the plane that is seen. */
  readonly domain: Domain;
  toX(x: number): number;
  toY(y: number): number;
  fromX(px: number): number;
  fromY(py: number): number;
}

/** Shows at least the wanted part of the plane; with an equal aspect, more of it along the looser axis. */
export function createFrame(wanted: Domain, width: number, height: number, aspect: Surface['aspect']): Frame {
  const [xmin, xmax, ymin, ymax] = wanted;
  let perX = width / (xmax - xmin);
  let perY = height / (ymax - ymin);
  if (aspect === 'equal') perX = perY = Math.min(perX, perY);
  const left = (xmin + xmax) / 2 - width / perX / 2;
  const bottom = (ymin + ymax) / 2 - height / perY / 2;
  return {
    width,
    height,
    domain: [left, left + width / perX, bottom, bottom + height / perY],
    toX: (x) => (x - left) * perX,
    toY: (y) => height - (y - bottom) * perY,
    fromX: (px) => left + px / perX,
    fromY: (py) => bottom + (height - py) / perY,
  };
}

/** Far enough out or in that doubles still tell neighbouring pixels apart. */
const WIDEST = 1e4;
const NARROWEST = 1e-6;

/** The part of the plane after zooming by a factor about a pixel and moving by pixels; the same one where it would go too far. */
export function moveDomain(frame: Frame, own: Domain, factor: number, px: number, py: number, dx = 0, dy = 0): Domain {
  const x = (at: number): number => frame.fromX(px + (at - px) / factor - dx);
  const y = (at: number): number => frame.fromY(py + (at - py) / factor - dy);
  const next: Domain = [x(0), x(frame.width), y(frame.height), y(0)];
  const share = (next[1] - next[0]) / (own[1] - own[0]);
  const away = Math.max(
    Math.abs(next[0] + next[1] - own[0] - own[1]) / (own[1] - own[0]),
    Math.abs(next[2] + next[3] - own[2] - own[3]) / (own[3] - own[2]),
  );
  return share > WIDEST || share < NARROWEST || away > WIDEST ? frame.domain : next;
}
