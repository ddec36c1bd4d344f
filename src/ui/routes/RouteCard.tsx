import { memo, useState } from 'react';
import type { BatchSize } from '../../core/scenario';
import type { OptimizerId } from '../../optimizers/ids';
import { isOptimizer } from '../../scenario/defaults';
import { SOME_NOISE, setBatch, setOptimizer, setWalk } from '../../store/edits';
import { useComparison } from '../compare/sideBySide';
import { IconButton } from '../controls/IconButton';
import { Part } from '../controls/Part';
import { Segments } from '../controls/Segments';
import { ExplainButton } from '../explain/ExplainButton';
import { Fetched } from '../late/Fetched';
import { afterPaint } from '../late/parts';
import { LearningRate } from '../rate/LearningRate';
import { useApp, useShared } from '../shell/context';
import { useMethod } from '../shell/useMethod';
import { routeParameters, SHOWN } from './lateParameters';
import { OutcomeLine } from './OutcomeLine';
import { RouteMenu } from './RouteMenu';
import { RouteSwatch } from './RouteSwatch';
import { routeColour } from './routeColour';

/** Power-of-two batch sizes on offer, as exponents. */
const BATCHES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
/** The batch that "a batch" begins with. */
const USUAL = 32;

function Look({ place }: { readonly place: number }) {
  const { store, text } = useShared();
  const batch = useApp((state) => state.scenario.runs[place]?.batch ?? 'full');
  const samples = useApp((state) => state.result.objective.samples);
  const { needs } = useMethod(place);
  const { change } = store.getState();
  const kind = batch === 'full' ? 'full' : batch === 1 ? 'one' : 'batch';
  const set = (next: BatchSize): void => change(setBatch(place, next));
  const sizes = [...new Set([...BATCHES.map((k) => 2 ** k).filter((b) => b < Math.max(samples, 64)), Number(batch)])];
  const alike = batch !== 'full' && samples === 1;
  const misled = batch !== 'full' && batch < samples && needs === 'full batches';
  return (
    <>
      <div className="row route-look">
        <span className="label">{text.routes.looksAt}</span>
        <Segments
          label={text.routes.looksAt}
          value={kind}
          options={[
            ['full', text.routes.all],
            ['batch', text.routes.batch],
            ['one', text.routes.one],
          ]}
          onChange={(next) => set(next === 'full' ? 'full' : next === 'one' ? 1 : USUAL)}
        />
      </div>
      {kind === 'batch' && (
        <label className="row">
          <span className="label">{text.routes.batchSize}</span>
          <select className="select small" value={String(batch)} onChange={(event) => set(Number(event.target.value))}>
            {sizes
              .filter((size) => size > 1)
              .sort((a, b) => a - b)
              .map((size) => (
                <option key={size} value={size}>
                  {size}
                </option>
              ))}
          </select>
        </label>
      )}
      {alike && (
        <p className="hint">
          {text.routes.alike}{' '}
          <button type="button" className="link" onClick={() => change(setWalk({ noise: SOME_NOISE }))}>
            {text.routes.addNoise}
          </button>
        </p>
      )}
      {misled && <p className="hint">{text.routes.wholeOnly}</p>}
    </>
  );
}

const RuleField = afterPaint(async () => (await import('../rule/RuleField')).RuleField, 'rule', true);
const ChangeRule = afterPaint(async () => (await import('../rule/ChangeRule')).ChangeRule, 'hint');

const RouteSchedule = afterPaint(async () => (await import('./RouteSchedule')).RouteSchedule, 'hint');

/** The parameters of an optimizer beside its learning rate. */
function Parameters({ place, all }: { place: number; all: boolean }) {
  const { parameters } = useMethod(place);
  const names = Object.keys(parameters).filter((name) => name !== 'lr' && (all || SHOWN.includes(name)));
  return (
    names.length > 0 && (
      <Fetched part={routeParameters} box="hint">
        {({ RouteParameters }) => <RouteParameters place={place} names={names} />}
      </Fetched>
    )
  );
}

/** One route: its optimizer, what each step looks at, its parameters, and, where no panel of its own says so, what happened. */
export const RouteCard = memo(function RouteCard({ place }: { readonly place: number }) {
  const { store, text, palette } = useShared();
  const optimizer = useApp((state) => state.scenario.runs[place]?.optimizer ?? 'gd');
  const compared = useComparison() !== undefined;
  const [more, setMore] = useState(false);
  const [changed, setChanged] = useState<'asked' | 'done'>();
  const { parameters, needs } = useMethod(place);
  const schedulable = Object.hasOwn(parameters, 'lr');
  const scheduled = useApp((state) => state.scenario.runs[place]?.schedule !== undefined) || (more && schedulable);
  const changeable = useApp(
    ({ scenario: { runs } }) => !needs && isOptimizer('own') && runs.every(({ optimizer }) => optimizer !== 'own'),
  );
  // The menu grows when the rest of the catalogue has come.
  useApp((state) => state.whole);
  return (
    <li className="panel route" style={{ '--route': routeColour(palette, place) }}>
      <div className="route-head">
        <RouteSwatch place={place} />
        <h3 className="hidden-text">{text.routes.route(place + 1)}</h3>
        <Part
          id="optimizer"
          place={place}
          instead={<span className="route-optimizer">{text.optimizers[optimizer].name}</span>}
        >
          <select
            className="route-optimizer"
            aria-label={`${text.routes.route(place + 1)}: ${text.routes.optimizer}`}
            value={optimizer}
            onChange={(event) => store.getState().change(setOptimizer(place, event.target.value as OptimizerId))}
          >
            {Object.entries(text.optimizers)
              .filter(([id]) => isOptimizer(id))
              .map(([id, { name }]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </Part>
        <Part id="explain">
          <ExplainButton name={text.optimizers[optimizer].name} subject={{ kind: 'optimizer', id: optimizer, place }} />
        </Part>
        <Part id="parameters" place={place}>
          <IconButton
            icon="sliders"
            label={text.routes.more}
            className="button quiet route-button"
            aria-expanded={more}
            onClick={() => setMore(!more)}
          />
        </Part>
        <Part id="route-menu" place={place}>
          <RouteMenu place={place} onChangeRule={changeable ? () => setChanged('asked') : undefined} />
        </Part>
      </div>
      {changed === 'asked' && <ChangeRule place={place} onDone={() => setChanged('done')} />}
      {optimizer === 'own' && (
        <Part id="rule" place={place}>
          <RuleField place={place} focused={changed === 'done'} />
        </Part>
      )}
      <Part id="batch" place={place}>
        <Look place={place} />
      </Part>
      {!compared && (
        <Part id="lr" place={place}>
          <LearningRate place={place} />
        </Part>
      )}
      <Part id="parameters" place={place}>
        <Parameters place={place} all={more || optimizer === 'own'} />
      </Part>
      {scheduled && (
        <Part id="schedule" place={place}>
          <RouteSchedule place={place} more={more} />
        </Part>
      )}
      {!compared && <OutcomeLine place={place} />}
    </li>
  );
});
