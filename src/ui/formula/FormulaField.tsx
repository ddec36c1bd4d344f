import { useEffect, useId, useState } from 'react';
import { compact } from '../../core/formula/compact';
import { parseFormula } from '../../core/formula/parse';
import { setSurfaceParam } from '../../store/lateEdits';
import { useApp, useShared } from '../shell/context';
import { createTimer } from '../time/timer';
import { FormulaComplaint } from './FormulaComplaint';
import { Readings } from './Readings';
import { Typeset } from './Typeset';
import './formula.css';

/** How long the keys have to rest before a formula is drawn, and before one that can't be read is complained of; ms. */
const TAKEN_AFTER = 350;
const TOLD_AFTER = 700;

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
  const [draft, setDraft] = useState<string>();
  const [told, setTold] = useState(false);
  const [timer] = useState(createTimer);
  useEffect(() => timer.clear, [timer]);

  const typed = draft ?? held;
  const read = parseFormula(typed);
  const error = 'error' in read ? read.error : undefined;
  const good = 'tree' in read ? read : parseFormula(held);

  const take = (formula: string): void => {
    timer.clear();
    if ('error' in parseFormula(formula)) {
      setTold(true);
      return;
    }
    setTold(false);
    const { scenario, change } = store.getState();
    if (formula !== scenario.surface.params.f) change(setSurfaceParam('f', formula), 'formula');
  };

  const type = (formula: string, composing: boolean): void => {
    timer.clear();
    setDraft(formula);
    if (composing) return;
    const unreadable = 'error' in parseFormula(formula);
    if (!unreadable) setTold(false);
    timer.set(() => take(formula), unreadable ? TOLD_AFTER : TAKEN_AFTER);
  };

  const leave = (): void => {
    if (draft !== undefined) take(draft);
    if (!error) setDraft(undefined);
    store.getState().endGesture();
  };

  const restore = (): void => {
    timer.clear();
    setDraft(undefined);
    setTold(false);
  };

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
          onChange={(event) => type(event.target.value, (event.nativeEvent as InputEvent).isComposing)}
          onCompositionEnd={(event) => type(event.currentTarget.value, false)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') take(typed);
            if (event.key !== 'Escape' || draft === undefined) return;
            event.stopPropagation();
            restore();
          }}
        />
      </div>
      {told && error && <FormulaComplaint id={`${id}-complaint`} typed={typed} error={error} />}
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
