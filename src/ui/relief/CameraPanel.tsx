import { useId } from 'react';
import {
  aim,
  type Camera,
  type Preset,
  presetOf,
  presetsOf,
  RISE_RANGE,
  TILT_RANGE,
  TURN_RANGE,
} from '../../plot/relief/camera';
import type { Projection } from '../../plot/relief/projection';
import { Range } from '../controls/Range';
import { useShared } from '../shell/context';
import { exaggerationOf } from './exaggeration';
import { useReliefWords } from './words';

interface SliderProps {
  readonly name: 'turn' | 'tilt' | 'rise';
  readonly label: string;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly step: number;
  readonly said: string;
  onChange(value: number): void;
}

function Slider({ name, label, value, range: [min, max], step, said, onChange }: SliderProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <Range
        id={id}
        data-param={name}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={said}
        onMove={onChange}
      />
      <output aria-hidden="true">{said}</output>
    </>
  );
}

interface Props {
  readonly projection: Projection;
  /** From where the landscape is seen at first. */
  readonly first: Camera;
  /** Whether the slider of heights is left out of it. */
  readonly short?: boolean;
  onAim(camera: Camera): void;
}

/** From where the relief is seen: three sliders, and the three views that are asked for most. */
export function CameraPanel({ projection, first, short = false, onAim }: Props) {
  const { format, text } = useShared();
  const words = useReliefWords();
  const { camera, block } = projection;
  const move = (change: Partial<Camera>): void => onAim(aim(camera, change));
  const presets = presetsOf(first);
  const preset = presetOf(camera, presets);
  const factor = exaggerationOf(projection);
  const write = (angle: number): string => words.degrees(format.plain(Math.round(angle)));
  const notes = [
    ...(short || factor === undefined ? [] : [words.exaggeration(format.figures(Number(factor.toPrecision(2))))]),
    ...(block.log ? [words.logHeights] : []),
    ...(block.cut ? [words.cut(format.value(block.highest))] : []),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would stand in the way of the grid
    <div className="relief-camera" role="group" aria-label={words.camera}>
      <Slider
        name="turn"
        label={words.turn}
        value={camera.turn}
        range={[TURN_RANGE.lowest, TURN_RANGE.highest]}
        step={1}
        said={write(camera.turn)}
        onChange={(turn) => move({ turn })}
      />
      <Slider
        name="tilt"
        label={words.tilt}
        value={camera.tilt}
        range={[TILT_RANGE.lowest, TILT_RANGE.highest]}
        step={1}
        said={write(camera.tilt)}
        onChange={(tilt) => move({ tilt })}
      />
      {!short && (
        <Slider
          name="rise"
          label={words.rise}
          value={camera.rise}
          range={[RISE_RANGE.lowest, RISE_RANGE.highest]}
          step={0.01}
          said={
            factor === undefined
              ? format.percent(projection.rise)
              : words.times(format.figures(Number(factor.toPrecision(2))))
          }
          onChange={(rise) => move({ rise })}
        />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div className="relief-views" role="group" aria-label={words.views}>
        {(Object.keys(presets) as Preset[]).map((name) => (
          <button
            key={name}
            type="button"
            className="button"
            aria-pressed={preset === name}
            onClick={() => move({ ...presets[name], zoom: 1 })}
          >
            {words.presets[name]}
          </button>
        ))}
      </div>
      {notes.length > 0 && <p className="relief-note">{notes.join(text.spoken.gap)}</p>}
    </div>
  );
}
