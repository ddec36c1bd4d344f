import { type ComponentProps, useEffect } from 'react';
import type { Timeline } from '../../store/clock';
import { SPEEDS, timelineOf, timeOf } from '../../store/playbackSlice';
import type { Store } from '../../store/store';
import { IconButton } from '../controls/IconButton';
import { Part } from '../controls/Part';
import { Range } from '../controls/Range';
import { RunProgress } from '../late/lateParts';
import { type Shared, useApp, useShared } from '../shell/context';
import './transport.css';
import { everyFrame } from '../time/frames';

/** Positions of the scrub slider where the clock does not count in whole units, or in too many. */
const FINE = 1000;

/** From one position of the scrub slider to the next, in the clock's unit. */
const stepOf = ({ clock, end }: Pick<Timeline, 'clock' | 'end'>): number =>
  clock !== 'epoch' && end <= 1e7 ? 1 : end / FINE || 1;

/** The time no finer than the slider shows it, so that it is drawn anew only when it shows something else. */
function shownTime(state: Store): number {
  const step = stepOf(timelineOf(state));
  return Math.floor((timeOf(state) / step) * (1 + 1e-12)) * step;
}

/** What the clock reads as it is said in a sentence, or as it stands by itself. */
export function clockWords(
  { text, format }: Pick<Shared, 'text' | 'format'>,
  { clock, end }: Pick<Timeline, 'clock' | 'end'>,
  time: number,
  way: 'at' | 'reading' = 'at',
): string {
  const write = clock === 'epoch' ? format.tenth : format.whole;
  return text.transport[way][clock](write(time), write(end));
}

/** Moves the cursor while playing, once a frame. */
export function usePlayback(): void {
  const { store } = useShared();
  const playing = useApp((state) => state.playing && state.present);
  useEffect(() => {
    if (!playing) return undefined;
    let last = performance.now();
    return everyFrame((now) => {
      store.getState().tick(Math.min(0.1, Math.max(0, (now - last) / 1000)));
      last = now;
    });
  }, [playing, store]);
}

function Scrub() {
  const { store, text, format } = useShared();
  const time = useApp(shownTime);
  const clock = useApp((state) => state.clock);
  const end = useApp((state) => timelineOf(state).end);
  const step = stepOf({ clock, end });
  const positions = Math.max(1, Math.round(end / step));
  const position = Math.round(time / step);
  const words = (way: 'at' | 'reading'): string => clockWords({ text, format }, { clock, end }, time, way);
  return (
    <>
      <Range
        data-param="time"
        min={0}
        max={positions}
        value={position}
        aria-label={text.transport.scrub}
        aria-valuetext={words('at')}
        onMove={(to) => store.getState().seek(to < positions ? to * step : end)}
      />
      <output className="transport-at" aria-hidden="true">
        {words('reading')}
      </output>
    </>
  );
}

interface Props {
  /** What stands on the play button where it is locked, and what it says of that. */
  readonly locked?: Pick<ComponentProps<typeof IconButton>, 'icon' | 'label'> | undefined;
}

/** Play, pause, step, restart, scrub and speed. */
export function Transport({ locked }: Props) {
  usePlayback();
  const { store, text } = useShared();
  const playing = useApp((state) => state.playing);
  const speed = useApp((state) => state.speed);
  const { play, pause, step, restart, setSpeed } = store.getState();
  const words = text.transport;
  return (
    <section className="transport" aria-label={words.label}>
      <Part id="playback">
        <div className="transport-buttons">
          <IconButton icon="restart" label={words.restart} onClick={restart} />
          <IconButton icon="back" label={words.back} onClick={() => step(-1)} />
          <IconButton
            icon={playing ? 'pause' : 'play'}
            label={playing ? words.pause : words.play}
            className="transport-play"
            onClick={playing ? pause : play}
            {...locked}
          />
          <IconButton icon="forward" label={words.forward} onClick={() => step(1)} />
        </div>
        <Scrub />
      </Part>
      <Part id="speed">
        <label className="transport-speed">
          <span className="hidden-text">{words.speed}</span>
          <select value={speed} onChange={(event) => setSpeed(Number(event.target.value))}>
            {SPEEDS.map((factor) => (
              <option key={factor} value={factor}>
                {factor}×
              </option>
            ))}
          </select>
        </label>
      </Part>
      <RunProgress />
    </section>
  );
}
