import { memo, useId } from 'react';
import { sliderRange } from '../../core/lrScale';
import { ratesOn } from '../../core/stride';
import { textScale } from '../browser/textScale';
import { useSize } from '../browser/useSize';
import { routeColour } from '../routes/routeColour';
import { useApp, useShared } from '../shell/context';
import { useMethod } from '../shell/useMethod';
import { markImage } from './markImage';
import { RateInput } from './RateInput';
import { usePainting } from './usePainting';
import './learningRate.css';
import './zones.css';
import './ticks.css';

interface Props {
  readonly place: number;
  /** Whether the scale is written under it. */
  readonly open?: boolean;
}

/** The learning rate of a route, if its optimizer has one. */
export function LearningRate(props: Props) {
  const { parameters } = useMethod(props.place);
  return Object.hasOwn(parameters, 'lr') && <RateSlider {...props} />;
}

/** A slider painted with where the runs of a route end. */
const RateSlider = memo(function RateSlider({ place, open = false }: Props) {
  const { text, palette } = useShared();
  const { value: painting, failures } = usePainting();
  const words = useId();
  const [track, size] = useSize<HTMLDivElement>();
  // In px of type of the usual size, sixteen of which are a rem: the slider grows with the page's type.
  const width = size.width / textScale();
  const surface = useApp((state) => state.result.objective.surface);
  const { stride } = useMethod(place);
  const [first, last] = sliderRange(ratesOn(stride, surface));
  return (
    <div className="rate" data-open={open} style={{ '--mark': markImage(place, routeColour(palette, place)) }}>
      <div className="rate-track" ref={track}>
        {painting ? (
          <painting.RatePaint place={place} first={first} last={last} width={width} words={words} named={open} />
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
      {open && (
        <div className="rate-ticks">
          {painting && <painting.RateTicks place={place} first={first} last={last} width={width} />}
        </div>
      )}
    </div>
  );
});
