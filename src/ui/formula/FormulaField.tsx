import { useId } from 'react';
import { compact } from '../../core/formula/compact';
import { parseFormula } from '../../core/formula/parse';
import { setSurfaceParam } from '../../store/lateEdits';
import { useApp, useShared } from '../shell/context';
import { FormulaComplaint } from './FormulaComplaint';
import { Readings } from './Readings';
import { Typeset } from './Typeset';
import { useDraft } from './useDraft';
import './formula.css';

const EXAMPLES = [
  'x^4/4 - x^2 + y^2 + x/5',
  'x^2/4 + y^2/4 + sin(3x) sin(3y)',
  'sin(x^2 + y^2)/2 + (x^2 + y^2)/9',
  '(x y - 1)^2 + (x - y)^2/8',
  'x^3 - 3x y^2 + (x^2 + y^2)^2/8',
  '|x| + 2|y| + x^2/4',
];

/**
 * The formula as the reader types it, and as it is printed. One that can be read is drawn on Enter or after a pause;
 * one that can't stays in the field, with the place and the reason, while the last good one holds.
 */
export function FormulaField() {
  const { store, text } = useShared();
  const id = useId();
  const held = useApp((state) => String(state.scenario.surface.params.f ?? ''));
  const { typed, isOpen, told, take, restore, handlers } = useDraft(
    held,
    (formula) => !('error' in parseFormula(formula)),
    (formula) => {
      const { scenario, change } = store.getState();
      if (formula !== scenario.surface.params.f) change(setSurfaceParam('f', formula), 'formula');
    },
  );
  const read = parseFormula(typed);
  const error = 'error' in read ? read.error : undefined;
  const good = 'tree' in read ? read : parseFormula(held);

  return (
    <div className="formula">
      <div className="formula-row">
        <label className="formula-name" htmlFor={id}>
          J(x, y) =<span className="hidden-text"> {text.formula.label}</span>
        </label>
        <input
          id={id}
          className="formula-input"
          inputMode="text"
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          value={typed}
          aria-invalid={told && error !== undefined}
          aria-describedby={told && error ? `${id}-complaint` : undefined}
          {...handlers}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') take(typed);
            if (event.key !== 'Escape' || !isOpen) return;
            event.stopPropagation();
            restore();
          }}
        />
      </div>
      {told && error && (
        <FormulaComplaint
          id={`${id}-complaint`}
          typed={typed}
          error={error}
          where={text.formula.at(error.at + 1)}
          keep={text.formula.keep}
        />
      )}
      <div className="formula-foot">
        <div className="formula-read">
          {'tree' in good && <Typeset tree={good.tree} stale={error !== undefined} />}
          {'tree' in read && read.readings && <Readings typed={typed} readings={read.readings} />}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't stand in the row */}
        <div className="formula-examples" role="group" aria-label={text.formula.examples}>
          {EXAMPLES.map((example, i) => (
            <button
              key={example}
              type="button"
              className="formula-example"
              aria-pressed={compact(example) === compact(held)}
              onClick={() => {
                restore();
                take(example);
                store.getState().endGesture();
              }}
            >
              {text.formula.exampleNames[i]}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
