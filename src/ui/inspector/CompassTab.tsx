import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { type Curvature, curvatureAt } from '../../core/inspect/curvature';
import { norm } from '../../core/norm';
import type { Point } from '../../core/types';
import type { InspectorWords } from '../../locales/inspector/en';
import { useShared } from '../shell/context';
import { Rose } from './Rose';
import type { TabProps } from './tabProps';

const DEGREE = Math.PI / 180;
const TURN: Readonly<Record<string, number>> = {
  ArrowRight: 5,
  ArrowUp: 5,
  ArrowLeft: -5,
  ArrowDown: -5,
  PageUp: 45,
  PageDown: -45,
};

const within = (degrees: number): number => ((degrees % 360) + 360) % 360;

interface BendProps {
  readonly curvature: Curvature;
  readonly rate: number;
  readonly words: InspectorWords;
}

function Bend({ curvature: { most, least, condition, longest }, rate, words }: BendProps) {
  const { format } = useShared();
  const bound = Number.isFinite(longest);
  const rows = [
    [words.compass.most, most],
    [words.compass.least, least],
    [words.compass.condition, condition],
    [words.compass.allowed, longest],
  ] as const;
  return (
    <>
      <h3 className="heading">{words.compass.curvature}</h3>
      <dl className="inspector-figures">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{format.figures(value)}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">
        {!bound
          ? words.compass.unbound
          : Number.isNaN(rate)
            ? ''
            : least < 0
              ? words.compass.pass(format.figures(rate), rate < longest)
              : (rate < longest ? words.compass.below : words.compass.above)(format.figures(rate))}{' '}
        {words.compass.descent}
      </p>
    </>
  );
}

/** The slope in every direction around the point where the step began, and how the surface bends there. */
export function CompassTab({ inspected, words }: TabProps) {
  const { format } = useShared();
  const { route, result, t } = inspected;
  const { surface } = result.objective;
  const theta: Point = [route.x[t - 1]!, route.y[t - 1]!];
  const gradient = new Float64Array(2);
  surface.gradient(...theta, gradient);
  const [gx, gy] = [gradient[0]!, gradient[1]!];
  const size = norm(gx, gy);
  const down: Point | undefined = size > 0 ? [-gx / size, -gy / size] : undefined;
  const steepest = down ? within(Math.atan2(down[1], down[0]) / DEGREE) : 0;
  const [turned, setTurned] = useState<number>();
  const degrees = turned ?? steepest;
  const angle = degrees * DEGREE;
  const slope = turned === undefined ? -size : gx * Math.cos(angle) + gy * Math.sin(angle);
  const write = (value: number): string => format.whole(Math.round(within(value)) % 360);
  const said = words.compass;

  const onKeyDown = (event: KeyboardEvent): void => {
    const by = TURN[event.key];
    if (event.key === 'Home') setTurned(0);
    else if (by) setTurned(within(Math.round(degrees) + (event.shiftKey ? Math.sign(by) : by)));
    else return;
    event.preventDefault();
  };
  const turnTo = (event: PointerEvent<HTMLElement>): void => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const [dx, dy] = [event.clientX - left - width / 2, top + height / 2 - event.clientY];
    if (dx !== 0 || dy !== 0) setTurned(within(Math.atan2(dy, dx) / DEGREE));
  };
  return (
    <>
      <p className="hint">{said.intro(format.figures(theta[0]), format.figures(theta[1]))}</p>
      <div className="inspector-compass">
        <div
          role="slider"
          tabIndex={0}
          className="rose-hold"
          aria-label={said.label}
          aria-valuemin={0}
          aria-valuemax={359}
          aria-valuenow={Math.round(degrees) % 360}
          aria-valuetext={said.spoken(write(degrees), format.figures(slope))}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            turnTo(event);
          }}
          onPointerMove={(event) => {
            if (event.currentTarget.hasPointerCapture(event.pointerId)) turnTo(event);
          }}
        >
          <Rose down={down} angle={angle} curvature={curvatureAt(surface, theta)} words={words} />
        </div>
        <div className="inspector-readings">
          <p className="inspector-slope">
            {said.slope(write(degrees), format.figures(slope))}
            {down && <small>{said.share(format.percent(Math.abs(slope) / size))}</small>}
          </p>
          <p>{down ? said.steepest(write(steepest), format.figures(-size)) : said.flat}</p>
          {down && <p className="hint">{said.none}</p>}
          <button type="button" className="button" disabled={turned === undefined} onClick={() => setTurned(undefined)}>
            {said.turn}
          </button>
        </div>
      </div>
      <p className="hint">{said.hint}</p>
      <Bend curvature={curvatureAt(surface, theta)} rate={route.lr[t] ?? Number.NaN} words={words} />
    </>
  );
}
