import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RunSpec } from '../../core/scenario';
import { needsNoise, type SettingValues, setRow } from '../../store/across';
import { SOME_NOISE } from '../../store/lateEdits';
import { Part } from '../controls/Part';
import { useApp, useShared } from '../shell/context';
import { RateChoice } from './RateChoice';
import { RowChoice } from './RowChoice';
import { useRateChoice } from './useRateChoice';
import { useWords } from './words';

interface Props {
  readonly reference: number | undefined;
  /** What stands beside it where the maps have no room for that. */
  readonly children?: ReactNode;
}

/** What concerns all panels at once: fair learning rates, rows of one setting. */
export function CompareBar({ reference, children }: Props) {
  const { store, format } = useShared();
  const words = useWords();
  const rates = useRateChoice(reference);
  const [open, setOpen] = useState(false);
  /** The routes that came with noise. */
  const [noisy, setNoisy] = useState<readonly RunSpec[]>();
  const saysNoise = useApp(({ scenario }) => scenario.runs === noisy);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    flushSync(() => setOpen(false));
    button.current?.focus();
  };
  const choose = (row: SettingValues): void => {
    const { scenario, change } = store.getState();
    const noise = needsNoise(scenario, row);
    change(setRow(reference ?? 0, row));
    setNoisy(noise ? store.getState().scenario.runs : undefined);
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears Escape on its way from the controls inside
    <div className="compare-foot" onKeyDown={onKeyDown}>
      <div className="compare-bar">
        <Part id="lr">
          <RateChoice kind={rates.kind} onChoose={rates.choose} />
        </Part>
        <Part id="add-route">
          <button
            ref={button}
            type="button"
            className="button"
            aria-expanded={open}
            aria-controls={open ? 'compare-rows' : undefined}
            onClick={() => setOpen(!open)}
          >
            {words.row.open}
          </button>
        </Part>
        {children}
      </div>
      <div className="compare-more">
        {open && <RowChoice base={reference ?? 0} onChoose={choose} />}
        <p className="hint compare-said" role="status">
          {rates.said}
        </p>
        <p className="hint compare-said" role="status">
          {saysNoise ? words.row.addsNoise(format.exact(SOME_NOISE)) : ''}
        </p>
      </div>
    </div>
  );
}
