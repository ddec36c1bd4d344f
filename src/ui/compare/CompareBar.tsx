import { type KeyboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RunSpec } from '../../core/scenario';
import type { Surface } from '../../core/types';
import type { Frame } from '../../plot/frame';
import { needsNoise, type SettingValues, setRow } from '../../store/across';
import { SOME_NOISE } from '../../store/lateEdits';
import { Part } from '../controls/Part';
import { MapTools } from '../map/MapTools';
import { useApp, useShared } from '../shell/context';
import { RateChoice } from './RateChoice';
import { RowChoice } from './RowChoice';
import { useWords } from './words';

interface Props {
  readonly surface: Surface;
  readonly frame: Frame | undefined;
  readonly reference: number | undefined;
}

/** What concerns all panels at once: rows of one setting, fair learning rates, the part of the plane that is seen. */
export function CompareBar({ surface, frame, reference }: Props) {
  const { store, format } = useShared();
  const words = useWords();
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
    <div className="compare-bar" onKeyDown={onKeyDown}>
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
      {frame && (
        <Part id="zoom">
          <MapTools surface={surface} frame={frame} />
        </Part>
      )}
      <Part id="lr">
        <RateChoice reference={reference} />
      </Part>
      {open && <RowChoice base={reference ?? 0} onChoose={choose} />}
      <p className="hint compare-said" role="status">
        {saysNoise ? words.row.addsNoise(format.exact(SOME_NOISE)) : ''}
      </p>
    </div>
  );
}
