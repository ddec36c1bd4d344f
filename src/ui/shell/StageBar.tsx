import { surfaces } from '../../core/catalogue';
import { contentsOf } from '../../core/contents/contents';
import type { SurfaceType } from '../../core/types';
import type { DatasetId } from '../../datasets/ids';
import { datasetsOf } from '../../scenario/defaults';
import { setData, setSurface } from '../../store/edits';
import type { SurfaceId } from '../../surfaces/ids';
import { Part } from '../controls/Part';
import { ExplainButton } from '../explain/ExplainButton';
import { afterPaint } from '../late/parts';
import { useApp, useShared } from './context';
import { ViewSwitch } from './ViewSwitch';

const FormulaField = afterPaint(async () => (await import('../formula/FormulaField')).FormulaField, 'formula', true);

const GROUPS = ['landscape', 'test', 'data', 'own'] as const;

const inGroup = (group: SurfaceType['group']): SurfaceId[] =>
  (Object.keys(surfaces) as SurfaceId[]).filter((id) => surfaces[id].group === group);

/** Which surface, and from which data; the routes on one map or side by side. */
export function StageBar() {
  const { store, text } = useShared();
  const surface = useApp((state) => state.scenario.surface);
  const chosen = useApp((state) => state.scenario.data);
  const { id } = surface;
  const data = chosen?.id;
  const { change, ask } = store.getState();
  const file = contentsOf(surface.params, chosen?.params)[0]?.[1];
  // The menu grows when the rest of the catalogue has come.
  useApp((state) => state.whole);
  return (
    <div className="stage-bar">
      <div className="bar-row">
        <Part id="surface">
          <select
            className="select"
            aria-label={text.map.surface}
            value={id}
            onChange={({ target: { value } }) =>
              value === 'grid' ? ask('grid') : change(setSurface(value as SurfaceId))
            }
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
        </Part>
        {data && (
          <Part id="data-set">
            <select
              className="select"
              aria-label={text.map.data}
              value={data}
              onChange={({ target: { value } }) =>
                value === 'own' ? ask('table') : change(setData(value as DatasetId))
              }
            >
              {datasetsOf(id).map((dataset) => (
                <option key={dataset} value={dataset}>
                  {text.datasets[dataset].name}
                </option>
              ))}
            </select>
          </Part>
        )}
        <Part id="explain">
          <ExplainButton name={text.surfaces[id].name} subject={{ kind: 'surface', id }} />
        </Part>
        {file && (
          <p className="bar-file">
            <strong>{file.name}</strong>{' '}
            <button type="button" className="link" onClick={() => ask(file.kind)}>
              {text.map.openFile}
            </button>
          </p>
        )}
        <Part id="view">
          <ViewSwitch />
        </Part>
      </div>
      {id === 'formula' && (
        <Part id="formula">
          <FormulaField />
        </Part>
      )}
    </div>
  );
}
