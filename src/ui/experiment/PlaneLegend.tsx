import { useLayoutEffect, useRef } from 'react';
import { isOverMap } from '../../core/explore/design';
import { drawSwatch } from '../../plot/experiment/drawPlane';
import type { KindLook } from '../../plot/experiment/looks';
import { dark } from '../../plot/palette';
import { drawOn } from '../browser/canvas';
import { useShared } from '../shell/context';
import { paintedOf } from './painted';
import type { Seen } from './question';
import { countOf, isCounted } from './reading';
import { useKindNames } from './useKindNames';
import { useExperimentWords } from './words';

const HEIGHT = 12;
const [PLAIN, SHADED] = [24, 88] as const;

/** A small piece of an area as it is drawn. */
export function Swatch({ look }: { readonly look: KindLook }) {
  const { palette } = useShared();
  const ref = useRef<HTMLCanvasElement>(null);
  const width = look.colours[0] === look.colours[1] ? PLAIN : SHADED;
  useLayoutEffect(() => {
    if (ref.current) drawOn(ref.current, width, HEIGHT, (ink) => drawSwatch(ink, look, width, HEIGHT, palette));
  }, [look, width, palette]);
  return <canvas ref={ref} className="experiment-swatch" style={{ width, height: HEIGHT }} />;
}

/** What the colours of a plane mean. */
export function PlaneLegend({ seen }: { readonly seen: Seen }) {
  const { format, palette } = useShared();
  const words = useExperimentWords();
  const nameOf = useKindNames(seen);
  const { measure } = seen.experiment;
  const { kinds } = paintedOf(seen, palette);
  const counted = isCounted(measure);
  const write = (value: number): string => (counted ? countOf(value, format) : format.value(value));
  const valleys = kinds.filter(({ minimum }) => minimum !== undefined);
  const ranges = valleys.flatMap(({ range }) => range ?? []);
  return (
    <ul className="experiment-legend" aria-label={words.legend.label}>
      {kinds.map((kind) => (
        <li key={kind.id}>
          {kind.range && kind.end === 'value' && <span>{write(kind.range[0])}</span>}
          <Swatch look={kind} />
          <span>
            {kind.range && kind.end === 'value' && `${write(kind.range[1])} `}
            {kind.end === 'value' ? words.legend.units[measure] : nameOf(kind)}
            {kind.range && kind.end === 'reached' && kind.minimum === undefined && (
              <span className="experiment-note"> {words.legend.range(write(kind.range[0]), write(kind.range[1]))}</span>
            )}
          </span>
        </li>
      ))}
      {isOverMap(seen.design) && Math.min(...ranges) < Math.max(...ranges) && (
        <li className="experiment-note">
          {words.legend[palette === dark ? 'quickBright' : 'quickDark'](
            write(Math.min(...ranges)),
            write(Math.max(...ranges)),
          )}
        </li>
      )}
    </ul>
  );
}
