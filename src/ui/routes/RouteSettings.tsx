import { useState } from 'react';
import { isRecorded } from '../../core/recorded';
import type { RunSpec } from '../../core/scenario';
import { isOptimizer } from '../../scenario/defaults';
import { Part } from '../controls/Part';
import { Fetched } from '../late/Fetched';
import { afterPaint } from '../late/parts';
import { useApp } from '../shell/context';
import { useMethod } from '../shell/useMethod';
import { BatchChoice, BatchNote } from './BatchChoice';
import { routeParameters, SHOWN } from './lateSettings';
import { OptimizerChoice } from './OptimizerChoice';
import { RecordedNote } from './RecordedNote';
import { RouteMenu } from './RouteMenu';
import { ScheduleChoice } from './ScheduleChoice';
import './settings.css';

const RuleField = afterPaint(async () => (await import('../rule/RuleField')).RuleField, 'rule', true);
const ChangeRule = afterPaint(async () => (await import('../rule/ChangeRule')).ChangeRule, 'hint');
const RouteSchedule = afterPaint(async () => (await import('./RouteSchedule')).RouteSchedule, 'hint');

/** Fetches what is more of the settings of some routes at once. */
export const partsEarly = (runs: readonly RunSpec[]): Promise<unknown> =>
  Promise.all([
    runs.some(({ schedule }) => schedule) && RouteSchedule.early(),
    runs.some(({ rule }) => rule !== undefined) && RuleField.early(),
  ]);

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

interface Props {
  readonly place: number;
  onOpen(place: number): void;
}

/** What a route is made of: its method, how much of the data a step looks at, how its rate changes, and a menu. */
export function RouteSettings({ place, onOpen }: Props) {
  const optimizer = useApp((state) => state.scenario.runs[place]?.optimizer ?? 'gd');
  const recorded = useApp((state) => isRecorded(state.scenario.runs[place]));
  const scheduled = useApp((state) => state.scenario.runs[place]?.schedule !== undefined);
  const [more, setMore] = useState(false);
  const [changed, setChanged] = useState<'asked' | 'done'>();
  const { parameters, needs } = useMethod(place);
  const changeable = useApp(
    ({ scenario: { runs } }) =>
      !needs && !isRecorded(runs[place]) && isOptimizer('own') && runs.every(({ optimizer }) => optimizer !== 'own'),
  );
  // The menus grow when the rest of the catalogue has come.
  useApp((state) => state.whole);
  return (
    <div className="route-settings">
      <div className="route-choices">
        <OptimizerChoice place={place} />
        {!recorded && (
          <Part id="batch" place={place}>
            <BatchChoice place={place} />
          </Part>
        )}
        {Object.hasOwn(parameters, 'lr') && (
          <Part id="schedule" place={place}>
            <ScheduleChoice place={place} />
          </Part>
        )}
        <RouteMenu
          place={place}
          more={more}
          onMore={() => setMore(!more)}
          onChangeRule={changeable ? () => setChanged('asked') : undefined}
          onOpen={onOpen}
        />
      </div>
      {changed === 'asked' && <ChangeRule place={place} onDone={() => setChanged('done')} />}
      {optimizer === 'own' && (
        <Part id="rule" place={place}>
          <RuleField place={place} focused={changed === 'done'} />
        </Part>
      )}
      {recorded ? (
        <RecordedNote place={place} />
      ) : (
        <Part id="batch" place={place}>
          <BatchNote place={place} />
        </Part>
      )}
      <Part id="parameters" place={place}>
        <Parameters place={place} all={more || optimizer === 'own'} />
      </Part>
      {scheduled && (
        <Part id="schedule" place={place}>
          <RouteSchedule place={place} />
        </Part>
      )}
    </div>
  );
}
