import { memo, useId } from 'react';
import { sliderRange } from '../../core/lrScale';
import { ratesOn } from '../../core/stride';
import { lr as parameter } from '../../optimizers/shared/parameters';
import { setRunParam } from '../../store/edits';
import { useSize } from '../browser/useSize';
import { NumberField } from '../controls/NumberField';
import { useApp, useShared } from '../shell/context';
import { useMethod } from '../shell/useMethod';
import { RateInput } from './RateInput';
import { RateTicks } from './RateTicks';
import { usePainting } from './usePainting';
import './learningRate.css';

function RateField({ place }: { readonly place: number }) {
  const { store, text } = useShared();
  const lr = useApp((state) => state.scenario.runs[place]?.params.lr ?? 0);
  return (
    <div className="row">
      <NumberField
        label={text.lr.label}
        of={text.routes.route(place + 1)}
        value={lr}
        range={parameter.range}
        onChange={(value) => store.getState().change(setRunParam(place, 'lr', value))}
      />
    </div>
  );
}

/** The learning rate of a route, if its optimizer has one: a slider painted with where its runs end, and a number field. */
export const LearningRate = memo(function LearningRate({ place }: { readonly place: number }) {
  const { palette, text } = useShared();
  const { value: painting, failures } = usePainting();
  const words = useId();
  const [track, { width }] = useSize<HTMLDivElement>();
  const surface = useApp((state) => state.result.objective.surface);
  const { stride, parameters } = useMethod(place);
  const [first, last] = sliderRange(ratesOn(stride, surface));
  if (!Object.hasOwn(parameters, 'lr')) return null;
  return (
    <div className="rate" style={{ '--route': palette.routes[place % palette.routes.length] }}>
      <RateField place={place} />
      <div className="rate-track" ref={track}>
        {painting ? (
          <painting.RatePaint place={place} first={first} last={last} width={width} words={words} />
        ) : (
          <>
            <span className="rate-paint" />
            <span id={words} className="hidden-text">
              {failures > 0 ? text.error.missing : text.lr.computing}
            </span>
          </>
        )}
        <RateInput place={place} first={first} last={last} words={words} />
      </div>
      <RateTicks place={place} first={first} last={last} width={width} />
    </div>
  );
});
