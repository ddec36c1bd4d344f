import { useState } from 'react';
import { Icon } from '../controls/Icon';
import { Modal } from '../controls/Modal';
import { afterPaint } from '../late/parts';
import { withWords } from '../late/withWords';
import { useApp, useShared } from '../shell/context';
import './pick.css';

const picker = withWords(
  () => import('./SurfacePicker'),
  import.meta.glob<typeof import('../../locales/picker/en')>('./??.ts', { base: '../../locales/picker' }),
);

const PickPicture = afterPaint(async () => (await import('./PickPicture')).PickPicture);

/** Says which surface is shown, and opens what chooses another; that is fetched then. */
export function PickButton() {
  const { text } = useShared();
  const id = useApp((state) => state.scenario.surface.id);
  const [open, setOpen] = useState(false);
  const { surface } = text.map;
  return (
    <>
      <button type="button" className="pick" value={id} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className="pick-picture" aria-hidden="true">
          <PickPicture />
        </span>
        <span className="hidden-text">{surface}</span> <span className="pick-name">{text.surfaces[id].name}</span>
        <Icon name="down" />
      </button>
      {open && (
        <Modal className="dialog picker" label={surface} part={picker} onClose={() => setOpen(false)}>
          {({ SurfacePicker, picker }) => <SurfacePicker words={picker} />}
        </Modal>
      )}
    </>
  );
}
