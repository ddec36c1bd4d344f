import { useId } from 'react';
import type { NumberParameter } from '../../core/types';
import { useShared } from '../shell/context';
import { NumberField } from './NumberField';
import { Range } from './Range';

interface Props {
  readonly name: string;
  /** What it is called where the parameter's own name does not say enough. */
  readonly title?: string;
  /** What it belongs to, where others alike stand beside it. */
  readonly of?: string | undefined;
  readonly parameter: NumberParameter;
  readonly value: number;
  /** @param gesture names what the reader holds; absent where the change stands by itself */
  onChange(value: number, gesture?: string): void;
}

/** Positions of a log-scaled slider per decade. */
const DECADE = 50;
/** Positions of a linear slider. */
const LINEAR = 200;

/** The slider's positions for a parameter, and the way between them and values. */
function positions({ range, slider = range, scale, integer }: NumberParameter) {
  const [low, high] = slider;
  if (scale === 'log')
    return {
      min: Math.round(Math.log10(low) * DECADE),
      max: Math.round(Math.log10(high) * DECADE),
      to: (value: number) => Math.round(Math.log10(Math.max(value, low)) * DECADE),
      from: (position: number) => {
        const value = Number((10 ** (position / DECADE)).toPrecision(integer ? 2 : 3));
        return Math.min(range[1], Math.max(range[0], integer ? Math.round(value) : value));
      },
    };
  const step = Number(((high - low) / LINEAR).toPrecision(3));
  return {
    min: 0,
    max: Math.round((high - low) / step),
    to: (value: number) => Math.round((value - low) / step),
    from: (position: number) => Math.min(high, Number((low + position * step).toFixed(6))),
  };
}

type NamedProps = Props & { readonly label: string };

function Box({ name, label, of, value, onChange }: NamedProps) {
  const { text } = useShared();
  return (
    <label className="row check">
      <span className="label">{label}</span>
      <input
        type="checkbox"
        data-param={name}
        aria-label={of && text.spoken.of(of, label)}
        checked={value !== 0}
        onChange={(event) => onChange(Number(event.target.checked))}
      />
    </label>
  );
}

function Slider({ name, label, of, parameter, value, onChange }: NamedProps) {
  const { store, text, format } = useShared();
  const id = useId();
  const { min, max, to, from } = positions(parameter);
  const position = Math.min(max, Math.max(min, to(value)));
  const end = (): void => store.getState().endGesture();
  return (
    <div className="parameter">
      <div className="row">
        <label className="label" htmlFor={id}>
          {label}
        </label>
        <span className="parameter-number">
          <NumberField
            label={label}
            of={of}
            hideLabel
            value={value}
            range={parameter.range}
            whole={parameter.integer ?? false}
            onChange={(next) => onChange(next)}
          />
        </span>
      </div>
      <Range
        id={id}
        data-param={name}
        min={min}
        max={max}
        value={position}
        aria-label={of && text.spoken.of(of, label)}
        aria-valuetext={format.plain(value)}
        onMove={(next) => onChange(from(next), id)}
        onPointerUp={end}
        onPointerCancel={() => store.getState().dropGesture()}
        onKeyUp={end}
        onBlur={end}
      />
    </div>
  );
}

/** A named parameter as a slider with a number field, or as a box to tick. */
export function ParameterControl(props: Props) {
  const { text } = useShared();
  const { name, title, parameter } = props;
  const label = `${title ?? text.parameters[name] ?? name}${parameter.symbol ? ` ${parameter.symbol}` : ''}`;
  return parameter.scale === 'boolean' ? <Box {...props} label={label} /> : <Slider {...props} label={label} />;
}
