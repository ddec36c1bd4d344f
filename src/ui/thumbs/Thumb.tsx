import { type ReactNode, useEffect, useRef, useState } from 'react';
import { dark } from '../../plot/palette';
import { pixelRatio, showPicture } from '../browser/canvas';
import { textScale } from '../browser/textScale';
import { useShared } from '../shell/context';
import { type Painted, paintThumb, type SignedThumb, type ThumbLook, type ThumbSubject } from './paintThumb';
import { askPicture } from './pictures';
import { useNear } from './useNear';
import { useSettledSize } from './useSettledSize';
import './thumbs.css';

interface Props {
  /** What decides the picture besides its size, its look and the theme. */
  readonly id: string;
  readonly make: () => Generator<undefined, ThumbSubject>;
  readonly look: ThumbLook;
  /** Its marks, once it has been painted. */
  readonly over?: (signed: SignedThumb) => ReactNode;
}

/** A small map as large as its box, painted once it is near what is seen, and anew when the box has another size. */
export function Thumb({ id, make, look, over }: Props) {
  const { palette } = useShared();
  const [ref, size] = useSettledSize<HTMLCanvasElement>();
  const near = useNear(ref);
  const latest = useRef(make);
  latest.current = make;
  const [shown, show] = useState<Painted>();
  useEffect(() => {
    if (!near || size.width === 0 || size.height === 0) return undefined;
    let wanted = true;
    const theme = palette === dark ? 'dark' : 'light';
    const scale = textScale();
    const { reduced, sparse } = look;
    const takeBack = askPicture({
      key: [id, size.width, size.height, reduced, sparse, scale, theme, pixelRatio()].join(' '),
      paint: () => paintThumb(latest.current, size, look, scale, palette),
      done: (painted) => {
        const canvas = ref.current;
        if (!canvas || !wanted) return;
        showPicture(canvas, painted.picture);
        canvas.dataset.drawn = theme;
        show(painted);
      },
    });
    return () => {
      wanted = false;
      takeBack();
    };
  }, [near, id, size, look, palette, ref]);
  return (
    <>
      <canvas ref={ref} className="thumb" />
      {shown?.signed && over?.(shown.signed)}
    </>
  );
}
