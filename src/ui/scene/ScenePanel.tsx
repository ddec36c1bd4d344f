import { datasetTypeOf, surfaceTypeOf } from '../../core/catalogue';
import { dataParameters } from '../../core/params';
import { RULE_OF_THUMB } from '../../core/stop/stop';
import type { DatasetType } from '../../core/types';
import { MOST_NOISE, MOST_STEPS } from '../../scenario/defaults';
import { setStart, setWalk } from '../../store/edits';
import { resetScene, setDataParam, setSurfaceParam } from '../../store/lateEdits';
import { IconButton } from '../controls/IconButton';
import { anewIcon } from '../controls/lateIcons';
import { NamedParameters } from '../controls/NamedParameters';
import { NumberField } from '../controls/NumberField';
import { ParameterControl } from '../controls/ParameterControl';
import { Part } from '../controls/Part';
import { symbolsOf } from '../math/symbols';
import { useApp, useShared } from '../shell/context';
import './scene.css';

const NOISE = {
  kind: 'number',
  initial: 0,
  range: [0, MOST_NOISE],
  slider: [0, 4],
  scale: 'linear',
  symbol: 'ξ',
} as const;

/** What each way to stop early begins with. */
const STOPS = { auto: 'auto', rule: RULE_OF_THUMB, off: 'off' } as const;

function Start() {
  const { store, text } = useShared();
  const start = useApp((state) => state.scenario.start);
  const surface = useApp((state) => state.result.objective.surface);
  const { change } = store.getState();
  const [xmin, xmax, ymin, ymax] = surface.domain;
  const range = (low: number, high: number): [number, number] => [low - 100 * (high - low), high + 100 * (high - low)];
  const [x, y] = symbolsOf(surface);
  const { startAt } = text.scene;
  return (
    <div className="scene-pair">
      <span className="row">
        <NumberField
          label={startAt(x)}
          value={start[0]}
          range={range(xmin, xmax)}
          onChange={(next) => change(setStart([next, start[1]]))}
        />
      </span>
      <span className="row">
        <NumberField
          label={startAt(y)}
          value={start[1]}
          range={range(ymin, ymax)}
          onChange={(next) => change(setStart([start[0], next]))}
        />
      </span>
    </div>
  );
}

function Walk() {
  const { store, text } = useShared();
  const steps = useApp((state) => state.scenario.steps);
  const seed = useApp((state) => state.scenario.seed);
  const stop = useApp((state) => state.scenario.stop);
  const { change } = store.getState();
  return (
    <>
      <Part id="steps">
        <span className="row">
          <NumberField
            label={text.scene.steps}
            value={steps}
            range={[1, MOST_STEPS]}
            whole
            onChange={(next) => change(setWalk({ steps: next }))}
          />
        </span>
      </Part>
      <Part id="stop">
        <label className="row">
          <span className="label">{text.scene.stop}</span>
          <select
            className="select small"
            value={typeof stop === 'number' ? 'rule' : stop}
            onChange={(event) => change(setWalk({ stop: STOPS[event.target.value as keyof typeof STOPS] }))}
          >
            {Object.entries(text.scene.stops).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {typeof stop === 'number' && (
          <span className="row">
            <NumberField
              label={text.scene.stopRate}
              value={stop}
              range={[0, 0.999]}
              onChange={(next) => change(setWalk({ stop: next }))}
            />
          </span>
        )}
      </Part>
      <Part id="seed">
        <span className="row scene-seed">
          <NumberField
            label={text.scene.seed}
            value={seed}
            range={[-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]}
            whole
            onChange={(next) => change(setWalk({ seed: next }))}
          />
          <IconButton
            icon={anewIcon}
            label={text.scene.reseed}
            className="button quiet scene-dice"
            onClick={() => change(setWalk({ seed: (seed % 2 ** 31) + 1 }))}
          />
        </span>
      </Part>
    </>
  );
}

/** Where the walk starts, how long it may be, and what the surface and its data are made of. */
export function ScenePanel() {
  const { store, text } = useShared();
  const surface = useApp((state) => state.scenario.surface);
  const data = useApp((state) => state.scenario.data);
  const noise = useApp((state) => state.scenario.noise);
  const { change } = store.getState();
  const type = surfaceTypeOf(surface.id);
  const dataset: DatasetType | undefined = data && datasetTypeOf(data.id);
  return (
    <section className="panel scene" aria-labelledby="scene-heading">
      <div className="row">
        <h2 className="heading" id="scene-heading">
          {text.scene.heading}
        </h2>
        <Part id="reset-scene">
          <button type="button" className="link" onClick={() => change(resetScene)}>
            {text.scene.resetScene}
          </button>
        </Part>
      </div>
      <Part id="start">
        <Start />
      </Part>
      <Walk />
      <Part id="surface-parameters">
        <NamedParameters
          parameters={type.parameters}
          values={surface.params}
          onChange={(name, value, gesture) => change(setSurfaceParam(name, value), gesture)}
        />
      </Part>
      {dataset && data ? (
        <Part id="data-parameters">
          <NamedParameters
            parameters={dataParameters(type, dataset)}
            values={data.params}
            onChange={(name, value, gesture) => change(setDataParam(name, value), gesture)}
          />
        </Part>
      ) : (
        <Part id="noise">
          <ParameterControl
            name="noise"
            title={text.scene.noise}
            parameter={NOISE}
            value={noise}
            onChange={(value, gesture) => change(setWalk({ noise: value }), gesture)}
          />
        </Part>
      )}
    </section>
  );
}
