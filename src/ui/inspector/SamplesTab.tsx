import { useEffect } from 'react';
import type { Inspection } from '../../core/inspect/inspector';
import { norm } from '../../core/norm';
import type { Dataset, Point } from '../../core/types';
import type { InspectorWords } from '../../locales/inspector/en';
import { routeColour } from '../routes/routeColour';
import { useShared } from '../shell/context';
import { angleBetween, drawnOf, longestOf, type Pulls, partOf, pullsAt } from './pulls';
import { showSampleArrows } from './sampleArrows';
import type { TabProps } from './tabProps';

const RADIUS = 88;

/** @param way as a part of the ring's radius */
const arrow = ([x, y]: Point): string => {
  const [px, py] = [x * RADIUS, -y * RADIUS];
  const length = norm(px, py);
  if (length < 4) return `M0 0L${px} ${py}`;
  const [ux, uy] = [px / length, py / length];
  const head = Math.min(6, length / 3);
  const wing = (side: number): string =>
    `${px - head * ux + side * head * 0.5 * uy} ${py - head * uy - side * head * 0.5 * ux}`;
  return `M0 0L${px} ${py}M${wing(1)}L${px} ${py}L${wing(-1)}`;
};

interface FanProps {
  readonly pulls: Pulls;
  readonly data: Dataset | undefined;
  readonly words: InspectorWords;
  readonly colour: string;
}

function Fan({ pulls, data, words, colour }: FanProps) {
  const { format } = useShared();
  const { ids, downs, mean, strongest } = pulls;
  const longest = longestOf(downs);
  const draw = (way: Point): string => arrow(partOf(way, longest));
  return (
    <svg
      className="fan"
      viewBox="-100 -100 200 200"
      role="img"
      aria-label={words.samples.label(format.whole(ids.length))}
      style={{ '--route': colour }}
    >
      <circle className="rose-ring" r={RADIUS} />
      {drawnOf(pulls).map((at) => (
        <path
          key={at}
          className="fan-sample"
          data-outlier={data?.outlier?.[ids[at]!] === 1}
          data-strongest={at === strongest?.at}
          d={draw(downs[at]!)}
        />
      ))}
      {strongest && <path className="fan-without" d={draw(strongest.without)} />}
      <path className="fan-casing" d={draw(mean)} />
      <path className="fan-mean" d={draw(mean)} />
    </svg>
  );
}

function Samples({ step, inspected, words }: TabProps & { readonly step: Inspection }) {
  const { format, palette } = useShared();
  const { objective } = inspected.result;
  const said = words.samples;
  const pulls = pullsAt(objective, step);
  const { ids, downs, mean, strongest } = pulls;
  const drawn = drawnOf(pulls).length;
  useEffect(() => {
    showSampleArrows(true);
    return () => showSampleArrows(false);
  }, []);
  const data = objective.surface.fit?.data;
  const point = ([x, y]: Point): string => `(${format.figures(x)}, ${format.figures(y)})`;
  const turned = strongest && angleBetween(mean, strongest.without);
  return (
    <>
      <p className="hint">{said.intro(format.whole(ids.length), format.whole(objective.samples))}</p>
      <div className="inspector-compass">
        <Fan pulls={pulls} data={data} words={words} colour={routeColour(palette, inspected.place)} />
        <div className="inspector-readings">
          <dl className="inspector-figures">
            <div>
              <dt>{said.mean}</dt>
              <dd>{point(mean)}</dd>
            </div>
            {strongest && (
              <div className="fan-key">
                <dt>{said.without}</dt>
                <dd>{point(strongest.without)}</dd>
              </div>
            )}
          </dl>
          {strongest && (
            <p>
              {said.strongest(
                format.whole(ids[strongest.at]! + 1),
                format.figures(norm(...downs[strongest.at]!)),
                format.figures(strongest.times),
              )}{' '}
              {data?.outlier?.[ids[strongest.at]!] === 1 && `${said.outlier} `}
              {turned !== undefined && said.turned(format.whole(turned))}
            </p>
          )}
        </div>
      </div>
      <p className="hint">
        {said.spread} {drawn < ids.length && said.shown(format.whole(drawn))} {said.onMap}{' '}
        {data && step.batch && said.ringed}
      </p>
    </>
  );
}

/** The gradients of the samples that the step looked at, one by one, and their mean. */
export function SamplesTab({ inspected, words }: TabProps) {
  const { step, result } = inspected;
  if (result.objective.samples === 1) return <p className="hint">{words.samples.alike}</p>;
  if (!step || step === 'late') return <p className="hint">{words.late}</p>;
  return <Samples step={step} inspected={inspected} words={words} />;
}
