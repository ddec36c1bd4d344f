import { useEffect, useId, useMemo, useRef } from 'react';
import { optimizerOf } from '../../core/catalogue';
import { compactRule } from '../../core/rule/format';
import { parseRule } from '../../core/rule/parse';
import { ruleBy, typedLines } from '../../core/rule/written';
import { setRule } from '../../store/lateEdits';
import { FormulaComplaint } from '../formula/FormulaComplaint';
import { useDraft } from '../formula/useDraft';
import { MathBox } from '../math/MathBox';
import { typesetRule } from '../math/rule';
import { useApp, useShared } from '../shell/context';
import './rule.css';

/** Lines that the field shows at least. */
const LEAST_LINES = 3;

/** The line and the character of a place in a text, from 1. */
function placeIn(typed: string, at: number): [line: number, character: number] {
  const before = typed.slice(0, at).split('\n');
  return [before.length, before.at(-1)!.length + 1];
}

/** A rule in print, as it is carried out. */
function Printed({ rule, stale }: { readonly rule: string; readonly stale: boolean }) {
  const { text } = useShared();
  const node = useMemo(
    () => typesetRule(ruleBy(rule), optimizerOf({ optimizer: 'own', rule }), text.rule.cases),
    [rule, text],
  );
  return (
    <div className="rule-print" data-stale={stale}>
      <MathBox node={node} label={text.rule.printed} className="rule-formula" />
    </div>
  );
}

interface Props {
  readonly place: number;
  /** Whether the reader has just asked to change it. */
  readonly focused: boolean;
}

/**
 * The update rule of a route as its reader types it, and as it is printed. One that can be read holds after a pause; one
 * that can't stays in the field, with the place and the reason, while the last good one holds.
 */
export function RuleField({ place, focused }: Props) {
  const { store, text } = useShared();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const rule = useApp((state) => state.scenario.runs[place]?.rule ?? '');
  const others = useApp((state) => state.scenario.runs.filter((run) => run.rule !== undefined).length > 1);
  const held = useMemo(() => typedLines(rule).join('\n'), [rule]);
  const { typed, isOpen, told, take, restore, handlers } = useDraft(
    held,
    (draft) => !('error' in parseRule(draft)),
    (draft) => {
      const parsed = parseRule(draft);
      if ('error' in parsed) return;
      const next = compactRule(parsed.read);
      const { scenario, change } = store.getState();
      if (next !== scenario.runs[place]?.rule) change(setRule(next), 'rule');
    },
  );
  const parsed = parseRule(typed);
  const error = 'error' in parsed ? parsed.error : undefined;
  const printed = 'error' in parsed ? rule : compactRule(parsed.read);
  if (rule === '') return null;
  return (
    <div className="rule">
      <label className="label" htmlFor={id}>
        {text.rule.label}
      </label>
      <textarea
        ref={field}
        id={id}
        className="formula-input rule-input"
        rows={Math.max(LEAST_LINES, typed.split('\n').length)}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        value={typed}
        aria-label={text.spoken.of(text.routes.route(place + 1), text.rule.label)}
        aria-invalid={told && error !== undefined}
        aria-describedby={told && error ? `${id}-complaint` : `${id}-hint`}
        {...handlers}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) take(typed);
          if (event.key !== 'Escape' || !isOpen) return;
          event.stopPropagation();
          restore();
        }}
      />
      {told && error && (
        <FormulaComplaint
          id={`${id}-complaint`}
          typed={typed}
          error={error}
          where={text.rule.at(...placeIn(typed, error.at))}
          keep={text.rule.keep}
        />
      )}
      <Printed rule={printed} stale={error !== undefined} />
      <p className="hint" id={`${id}-hint`}>
        {text.rule.hint} {others && text.rule.shared}
      </p>
    </div>
  );
}
