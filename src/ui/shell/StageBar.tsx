import { contentsOf } from '../../core/contents/contents';
import type { DatasetId } from '../../datasets/ids';
import { datasetsOf } from '../../scenario/defaults';
import { setData } from '../../store/edits';
import { otherView } from '../../store/pageSlice';
import { Part } from '../controls/Part';
import { ExplainSurface } from '../explain/ExplainSurface';
import { afterPaint } from '../late/parts';
import { PickButton } from '../picker/PickButton';
import { LateQuestions } from '../scenes/LateQuestions';
import { useApp, useShared } from './context';
import { ViewSwitch } from './ViewSwitch';

const FormulaField = afterPaint(async () => (await import('../formula/FormulaField')).FormulaField, 'formula', true);

/**
 * Which surface, and from which data; the routes on one map or side by side.
 * @param compact whether the surface stands in the page's head already, with what it is
 */
export function StageBar({ compact = false }: { readonly compact?: boolean }) {
  const { store, text } = useShared();
  const surface = useApp((state) => state.scenario.surface);
  const chosen = useApp((state) => state.scenario.data);
  // An experiment is a question already.
  const asks = useApp((state) => otherView(state) === 'experiment');
  const { id } = surface;
  const { notice } = text.surfaces[id];
  const data = chosen?.id;
  const { change, ask } = store.getState();
  const file = contentsOf({ surface, data: chosen })[0]?.[1];
  const view = (
    <Part id="view">
      <ViewSwitch />
    </Part>
  );
  return (
    <div className="stage-bar">
      <div className="bar-row">
        {!compact && (
          <Part id="surface">
            <PickButton />
          </Part>
        )}
        {compact && view}
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
        {!compact && <ExplainSurface />}
        {file && (
          <p className="bar-file">
            <strong>{file.name}</strong>{' '}
            <button type="button" className="link" onClick={() => ask(file.kind)}>
              {text.map.openFile}
            </button>
          </p>
        )}
        {!compact && view}
        {!asks && <LateQuestions />}
      </div>
      {notice && <p className="bar-notice">{notice}</p>}
      {id === 'formula' && (
        <Part id="formula">
          <FormulaField />
        </Part>
      )}
    </div>
  );
}
