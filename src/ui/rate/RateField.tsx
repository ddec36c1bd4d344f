import { lr as parameter } from '../../optimizers/shared/parameters';
import { setRunParam } from '../../store/edits';
import { NumberField } from '../controls/NumberField';
import { useApp, useShared } from '../shell/context';
import { useMethod } from '../shell/useMethod';

/** The learning rate of a route as a number, if its optimizer has one. */
export function RateField({ place }: { readonly place: number }) {
  const { store, text } = useShared();
  const lr = useApp((state) => state.scenario.runs[place]?.params.lr ?? 0);
  const { parameters } = useMethod(place);
  if (!Object.hasOwn(parameters, 'lr')) return null;
  return (
    <div className="rate-field">
      <i aria-hidden="true">α</i>
      <NumberField
        label={text.lr.label}
        of={text.routes.route(place + 1)}
        hideLabel
        value={lr}
        range={parameter.range}
        onChange={(value) => store.getState().change(setRunParam(place, 'lr', value))}
      />
    </div>
  );
}
