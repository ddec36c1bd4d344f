import type { Box, Room } from '../labels/room';

/** A card that is to stand on a post: where the post begins, and the card's size, px. */
export interface Post {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The shortest post, how much longer each next one is, and how many are tried. */
const SHORTEST = 40;
const LONGER = 14;
const TRIES = 20;
/** Where along its lower edge a card may meet its post: shares of its width. */
const MEETS = [0.08, 0.92, 0.5, 0.3, 0.7] as const;

/** Where cards stand that touch nothing: each pushed up until it is free; none where nowhere is. Takes their room. */
export function placeCards(posts: readonly Post[], room: Room): readonly (Box | undefined)[] {
  return posts.map(({ x, y, width, height }) => {
    for (let k = 0; k < TRIES; k++) {
      const bottom = y - SHORTEST - k * LONGER;
      for (const meet of MEETS) {
        const left = x - meet * width;
        const box = { left, top: bottom - height, right: left + width, bottom };
        if (!room.isFree(box, 'over')) continue;
        room.take({ ...box, left: box.left - 6, right: box.right + 6, top: box.top - 6, bottom: box.bottom + 6 });
        return box;
      }
    }
    return undefined;
  });
}
