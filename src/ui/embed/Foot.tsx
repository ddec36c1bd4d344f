import { encode } from '../../scenario/encode';
import { DEFAULT_VIEW } from '../../scenario/view';
import { type Store, viewOf } from '../../store/store';
import { useShared } from '../context';
import { Icon } from '../Icon';
import { Part } from '../Part';
import { useAfterFrame } from '../useAfterFrame';

/** The address of the full page with what is shown just now, without what makes the embed. */
function fullAddress(state: Store): string {
  const { parent: _, fit: __, ...view } = viewOf(state);
  return encode(state.scenario, {
    ...view,
    ui: 'full',
    show: DEFAULT_VIEW.show,
    hide: DEFAULT_VIEW.hide,
    lock: DEFAULT_VIEW.lock,
  });
}

/** Back to the scene as its author set it up, and on to the full page. */
export function Foot() {
  const { store, text } = useShared();
  // Written anew when playback rests, not at each of its frames.
  const address = useAfterFrame((state) =>
    state.playing ? fullAddress({ ...state, time: undefined }) : fullAddress(state),
  );
  return (
    <footer className="embed-foot">
      <Part id="reset">
        <button type="button" className="button quiet" onClick={() => store.getState().reset()}>
          <Icon name="anew" size={14} />
          {text.embed.reset}
        </button>
      </Part>
      <Part id="open">
        <a className="embed-open" href={address} target="_blank" rel="noopener">
          {text.embed.open}
          <span className="hidden-text"> {text.embed.newTab}</span>
          <Icon name="out" size={14} />
        </a>
      </Part>
    </footer>
  );
}
