import type { Parameter, Params } from '../core/types';
import { useShared } from './context';
import { ParameterControl } from './ParameterControl';
import { Segments } from './Segments';

interface Props {
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly values: Params;
  /** @param gesture names what the reader holds; absent where the change stands by itself */
  onChange(name: string, value: number | string, gesture?: string): void;
}

/** A control for each of some parameters: a slider for a number, a few words side by side for a choice. */
export function NamedParameters({ parameters, values, onChange }: Props) {
  const { text } = useShared();
  return Object.entries(parameters).map(([name, parameter]) => {
    // A text and the name of a file stand beside the menu of surfaces.
    if (parameter.kind === 'text' || parameter.kind === 'content') return null;
    return parameter.kind === 'number' ? (
      <ParameterControl
        key={name}
        name={name}
        parameter={parameter}
        value={Number(values[name])}
        onChange={(value, gesture) => onChange(name, value, gesture)}
      />
    ) : (
      <div className="row" key={name}>
        <span className="label">{text.parameters[name]}</span>
        <Segments
          label={text.parameters[name] ?? name}
          value={String(values[name])}
          options={parameter.choices.map((choice) => [choice, text.choices[choice] ?? choice] as const)}
          onChange={(value) => onChange(name, value)}
        />
      </div>
    );
  });
}
