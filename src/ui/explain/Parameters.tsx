import { notationOf } from '../../core/rule/signs';
import type { Parameter, Params } from '../../core/types';
import type { Explanations } from '../../locales/explain/en';
import { MathView } from '../math/MathView';
import { typeset } from '../math/notation';
import { useShared } from '../shell/context';

interface Props {
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly values: Params;
  /** Whose values they are. */
  readonly caption: string;
  readonly words: Explanations;
}

/** The parameters with symbol, name and value. */
export function Parameters({ parameters, values, caption, words }: Props) {
  const { text, format } = useShared();
  const shown = (name: string, parameter: Parameter): string => {
    const value = values[name];
    if (typeof value !== 'number') return text.choices[String(value)] ?? String(value);
    if (parameter.kind === 'number' && parameter.scale === 'boolean') return value ? words.on : words.off;
    return format.exact(value);
  };
  return (
    <table className="explain-parameters">
      <caption>
        {words.parameters} <span>{caption}</span>
      </caption>
      <tbody>
        {Object.entries(parameters).map(([name, parameter]) => (
          <tr key={name}>
            <td>
              {parameter.kind === 'number' && parameter.symbol !== undefined && (
                <MathView node={typeset(notationOf(parameter.symbol))} inline />
              )}
            </td>
            <th scope="row">{text.parameters[name] ?? name}</th>
            <td>{shown(name, parameter)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
