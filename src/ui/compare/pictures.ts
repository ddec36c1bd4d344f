import { showPicture } from '../browser/canvas';

/** One picture on several canvases. */
export interface Pictures {
  /** Shows it on one more canvas from now on, until the returned function is called. */
  join(canvas: HTMLCanvasElement): () => void;
  show(picture: OffscreenCanvas): void;
}

export function createPictures(): Pictures {
  const canvases = new Set<HTMLCanvasElement>();
  let shown: OffscreenCanvas | undefined;
  return {
    join(canvas) {
      canvases.add(canvas);
      if (shown) showPicture(canvas, shown);
      return () => canvases.delete(canvas);
    },
    show(picture) {
      shown = picture;
      for (const canvas of canvases) showPicture(canvas, picture);
    },
  };
}
