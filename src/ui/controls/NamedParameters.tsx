import type { ComponentProps } from 'react';
import type { Parameter, Params } from '../../core/types';
import { useShared } from '../shell/context';
import { ParameterControl } from './ParameterControl';
import { Segments } from './Segments';

/** More choices than this stand in a menu. */
const MOST_SEGMENTS = 3;

interface Props extends Pick<ComponentProps<typeof ParameterControl>, 'of'> {
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly values: Params;
  /** @param gesture names what the reader holds; absent where the change stands by itself */
  onChange(name: string, value: number | string, gesture?: string): void;
}

/** A choice of a few as buttons side by side, of more as a menu. */
function Choices(props: ComponentProps<typeof Segments<string>>) {
  const { label, value, options, onChange } = props;
  if (options.length <= MOST_SEGMENTS) return <Segments {...props} />;
  return (
    <select className="select" aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** A control for each of some parameters: a slider for a number, the words of a choice side by side or in a menu. */
export function NamedParameters({ of, parameters, values, onChange }: Props) {
  const { text } = useShared();
  return Object.entries(parameters).map(([name, parameter]) => {
    // A text and the name of a file stand beside the menu of surfaces.
    if (parameter.kind === 'text' || parameter.kind === 'content') return null;
    return parameter.kind === 'number' ? (
      <ParameterControl
        key={name}
        name={name}
        of={of}
        parameter={parameter}
        value={Number(values[name])}
        onChange={(value, gesture) => onChange(name, value, gesture)}
      />
    ) : (
      <div className="row" key={name}>
        <span className="label">{text.parameters[name]}</span>
        <Choices
          label={text.parameters[name] ?? name}
          value={String(values[name])}
          options={parameter.choices.map((choice) => [choice, text.choices[choice] ?? choice] as const)}
          onChange={(value) => onChange(name, value)}
        />
      </div>
    );
  });
}
