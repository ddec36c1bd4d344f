import type { NumberParameter } from '../../core/types';
import { setRunParam } from '../../store/edits';
import { ParameterControl } from '../controls/ParameterControl';
import { useApp, useShared } from '../shell/context';
import { useMethod } from '../shell/useMethod';

interface Props {
  readonly place: number;
  readonly name: string;
  readonly parameter: NumberParameter;
}

function Parameter({ place, name, parameter }: Props) {
  const { store, text } = useShared();
  const value = useApp((state) => state.scenario.runs[place]?.params[name] ?? parameter.initial);
  return (
    <ParameterControl
      name={name}
      of={text.routes.route(place + 1)}
      parameter={parameter}
      value={value}
      onChange={(next, gesture) => store.getState().change(setRunParam(place, name, next), gesture)}
    />
  );
}

interface Named {
  readonly place: number;
  readonly names: readonly string[];
}

/** Controls for some of an optimizer's parameters. */
export function RouteParameters({ place, names }: Named) {
  const { parameters } = useMethod(place);
  return names.map((name) => {
    const parameter = parameters[name];
    return parameter && <Parameter key={name} place={place} name={name} parameter={parameter} />;
  });
}
