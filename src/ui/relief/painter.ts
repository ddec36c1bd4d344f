import type { Block } from '../../plot/relief/block';
import type { Projection } from '../../plot/relief/projection';

/** The map that is laid over the ground. */
export type Cover = OffscreenCanvas;

/** Draws the ground of one block at once. */
export interface Painter {
  /** Draws it as it is projected, under a cover; nothing where what it draws with has been taken from it. */
  paint(projection: Projection, cover: Cover, ratio: number): CanvasImageSource | undefined;
  /** Gives back what it draws with. */
  release(): void;
}

export type CreatePainter = (block: Block) => Painter | undefined;
