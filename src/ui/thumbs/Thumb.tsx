import { useEffect, useRef } from 'react';
import { dark } from '../../plot/palette';
import { showPicture } from '../browser/canvas';
import { useShared } from '../shell/context';
import { paintThumb, type Shape, type ThumbSubject } from './paintThumb';
import { askPicture } from './pictures';
import { useNear } from './useNear';
import './thumbs.css';

interface Props {
  /** What decides the picture besides its shape and the theme. */
  readonly id: string;
  readonly make: () => Generator<undefined, ThumbSubject>;
  readonly shape: Shape;
}

/** A small map, painted once it is near what is seen. */
export function Thumb({ id, make, shape }: Props) {
  const { palette } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const near = useNear(ref);
  const latest = useRef(make);
  latest.current = make;
  useEffect(() => {
    if (!near) return undefined;
    let wanted = true;
    const { width, height, map } = shape;
    const theme = palette === dark ? 'dark' : 'light';
    const takeBack = askPicture({
      key: [id, width, height, map, theme, window.devicePixelRatio].join(' '),
      paint: () => paintThumb(latest.current, shape, palette),
      done: (picture) => {
        const canvas = ref.current;
        if (!canvas || !wanted) return;
        showPicture(canvas, picture);
        canvas.dataset.drawn = theme;
      },
    });
    return () => {
      wanted = false;
      takeBack();
    };
  }, [near, id, shape, palette]);
  return <canvas ref={ref} className="thumb" width={shape.width} height={shape.height} />;
}
