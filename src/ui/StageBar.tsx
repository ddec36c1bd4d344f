import { Suspense } from 'react';
import { surfaces } from '../core/catalogue';
import type { DatasetId, SurfaceId } from '../core/scenario';
import type { SurfaceType } from '../core/types';
import { datasetsOf } from '../scenario/defaults';
import { setData, setSurface } from '../store/edits';
import { useApp, useShared } from './context';
import { ExplainButton } from './ExplainButton';
import { afterPaint } from './painted';

const FormulaField = afterPaint(async () => (await import('./FormulaField')).FormulaField);

const GROUPS = ['landscape', 'test', 'data', 'own'] as const;

const inGroup = (group: SurfaceType['group']): SurfaceId[] =>
  (Object.keys(surfaces) as SurfaceId[]).filter((id) => surfaces[id].group === group);

/** Which surface, and from which data. */
export function StageBar() {
  const { store, text } = useShared();
  const id = useApp((state) => state.scenario.surface.id);
  const data = useApp((state) => state.scenario.data?.id);
  const { change } = store.getState();
  // The menu grows when the rest of the catalogue has come.
  useApp((state) => state.whole);
  const { about } = data ? text.datasets[data] : text.surfaces[id];
  return (
    <div className="stage-bar">
      <select
        className="select"
        aria-label={text.map.surface}
        value={id}
        onChange={(event) => change(setSurface(event.target.value as SurfaceId))}
      >
        {GROUPS.filter((group) => inGroup(group).length > 0).map((group) => (
          <optgroup key={group} label={text.surfaceGroups[group]}>
            {inGroup(group).map((surface) => (
              <option key={surface} value={surface}>
                {text.surfaces[surface].name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {data && (
        <select
          className="select"
          aria-label={text.map.data}
          value={data}
          onChange={(event) => change(setData(event.target.value as DatasetId))}
        >
          {datasetsOf(id).map((dataset) => (
            <option key={dataset} value={dataset}>
              {text.datasets[dataset].name}
            </option>
          ))}
        </select>
      )}
      <ExplainButton name={text.surfaces[id].name} subject={{ kind: 'surface', id }} />
      <p className="stage-about">{about}</p>
      {id === 'formula' && (
        <Suspense fallback={<div className="formula" />}>
          <FormulaField />
        </Suspense>
      )}
    </div>
  );
}
