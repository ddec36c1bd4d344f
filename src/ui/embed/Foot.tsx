import { useShallow } from 'zustand/react/shallow';
import { fullAddress, linkedOf } from '../browser/address';
import { Icon } from '../controls/Icon';
import { anewIcon, outIcon } from '../controls/lateIcons';
import { Part } from '../controls/Part';
import { useApp, useShared } from '../shell/context';

/** Back to the scene as its author set it up, and on to the full page. */
export function Foot() {
  const { store, text } = useShared();
  const address = fullAddress(useApp(useShallow(linkedOf)));
  return (
    <div className="embed-foot">
      <Part id="reset">
        <button
          type="button"
          className="button quiet"
          title={text.embed.reset}
          onClick={() => store.getState().reset()}
        >
          <Icon name={anewIcon} />
          <span className="embed-word">{text.embed.reset}</span>
        </button>
      </Part>
      <Part id="open">
        <a className="embed-open" title={text.embed.open} href={address} target="_blank" rel="noopener">
          <span className="embed-word">{text.embed.open}</span>
          <span className="hidden-text"> {text.embed.newTab}</span>
          <Icon name={outIcon} />
        </a>
      </Part>
    </div>
  );
}
