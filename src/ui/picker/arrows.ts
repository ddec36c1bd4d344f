import type { KeyboardEvent } from 'react';

/** How far two tiles are apart that stand in one column, at most, px. */
const SLANT = 40;

const centre = (tile: Element): number => {
  const { left, width } = tile.getBoundingClientRect();
  return left + width / 2;
};

/** The tile above or below one, in the same column or the nearest to it. */
function beside(tiles: readonly HTMLElement[], tile: HTMLElement, down: boolean): HTMLElement | undefined {
  const { top } = tile.getBoundingClientRect();
  const onward = tiles
    .map((other) => ({ other, away: (other.getBoundingClientRect().top - top) * (down ? 1 : -1) }))
    .filter(({ away }) => away > SLANT);
  const row = Math.min(...onward.map(({ away }) => away));
  const inRow = onward.filter(({ away }) => away < row + SLANT).map(({ other }) => other);
  const off = (other: HTMLElement): number => Math.abs(centre(other) - centre(tile));
  return inRow.sort((a, b) => off(a) - off(b))[0];
}

/** Moves the focus among the tiles inside an element by the arrow keys, Home and End. */
export function moveAmongTiles(event: KeyboardEvent<HTMLElement>): void {
  const tiles = [...event.currentTarget.querySelectorAll<HTMLElement>('.tile')];
  const { target, key } = event;
  if (!(target instanceof HTMLElement)) return;
  const at = tiles.indexOf(target);
  if (at < 0) return;
  const ways: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowRight: tiles[at + 1],
    ArrowLeft: tiles[at - 1],
    ArrowDown: beside(tiles, target, true),
    ArrowUp: beside(tiles, target, false),
    Home: tiles[0],
    End: tiles.at(-1),
  };
  if (!(key in ways)) return;
  event.preventDefault();
  ways[key]?.focus();
}
