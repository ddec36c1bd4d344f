import { useLayoutEffect, useRef } from 'react';
import { drawSwatch } from '../plot/drawPaint';
import { TONES, type Tone } from '../plot/paint';
import { prepareCanvas } from './canvas';
import { useShared } from './context';

const SWATCH = { width: 26, height: 10 };

function Swatch({ tone }: { readonly tone: Tone }) {
  const { palette } = useShared();
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = canvas.current && prepareCanvas(canvas.current, SWATCH.width, SWATCH.height);
    if (context) drawSwatch(context, tone, palette, SWATCH);
  }, [tone, palette]);
  return <canvas ref={canvas} className="paint-swatch" />;
}

/** What the colours and patterns on the learning-rate sliders mean. */
export function PaintLegend() {
  const { text } = useShared();
  return (
    <ul className="paint-legend" aria-label={text.lr.legend}>
      {TONES.map((tone) => (
        <li key={tone}>
          <Swatch tone={tone} />
          {text.lr.tones[tone]}
        </li>
      ))}
    </ul>
  );
}
