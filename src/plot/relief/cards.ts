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

/** Room around a card, px. */
const AROUND = 6;

/** Where a card may be: above its post's foot, ever farther, then hanging below it. */
function* places({ x, y, width, height }: Post): Generator<Box> {
  for (const way of [-1, 1])
    for (let k = 0; k < TRIES; k++) {
      const near = y + way * (SHORTEST + k * LONGER);
      const [top, bottom] = way < 0 ? [near - height, near] : [near, near + height];
      for (const meet of MEETS) yield { left: x - meet * width, top, right: x + (1 - meet) * width, bottom };
    }
}

function first(boxes: Iterable<Box>, fits: (box: Box) => boolean): Box | undefined {
  for (const box of boxes) if (fits(box)) return box;
  return undefined;
}

/**
 * Where cards stand that touch nothing: each is moved until it is free of the lines too, else over them; none where
 * nowhere is room. Takes their room.
 */
export function placeCards(posts: readonly Post[], room: Room): readonly (Box | undefined)[] {
  return posts.map((post) => {
    const box =
      first(places(post), (each) => room.isFree(each)) ?? first(places(post), (each) => room.isFree(each, 'over'));
    if (box)
      room.take({
        left: box.left - AROUND,
        top: box.top - AROUND,
        right: box.right + AROUND,
        bottom: box.bottom + AROUND,
      });
    return box;
  });
}
