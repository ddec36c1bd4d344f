import { aim, type Camera } from '../../plot/relief/camera';
import { IconButton } from '../controls/IconButton';
import { minusIcon, wholeIcon } from '../controls/lateIcons';
import { useShared } from '../shell/context';
import { ZOOM } from './reliefKeys';
import { useReliefWords } from './words';

interface Props {
  readonly camera: Camera;
  /** Takes a camera, or none for the one at first. */
  onAim(camera: Camera | undefined): void;
}

/** Zoom buttons, and one that shows the relief as at first. */
export function ReliefTools({ camera, onAim }: Props) {
  const { text } = useShared();
  const words = useReliefWords();
  const zoom = (factor: number): void => onAim(aim(camera, { zoom: camera.zoom * factor }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would stand in the way of the relief's own layout
    <div className="map-tools" role="group" aria-label={words.tools}>
      <IconButton icon="plus" label={text.onMap.zoomIn} className="map-tool" onClick={() => zoom(ZOOM)} />
      <IconButton icon={minusIcon} label={text.onMap.zoomOut} className="map-tool" onClick={() => zoom(1 / ZOOM)} />
      <IconButton icon={wholeIcon} label={words.reset} className="map-tool" onClick={() => onAim(undefined)} />
    </div>
  );
}
