import { useState } from 'react';
import { IconButton } from '../controls/IconButton';
import { Modal } from '../controls/Modal';
import { withWords } from '../late/withWords';
import { useShared } from '../shell/context';

const sharing = withWords(
  () => import('./ShareDialog'),
  () => import('../../locales/share/en'),
  () => import('../../locales/share/zh'),
);

/** Opens what takes the scene elsewhere; it is fetched then. */
export function ShareButton() {
  const { text } = useShared();
  const [open, setOpen] = useState(false);
  const { share } = text.app;
  return (
    <>
      <IconButton icon="share" label={share} aria-haspopup="dialog" onClick={() => setOpen(true)} />
      {open && (
        <Modal className="dialog share" label={share} part={sharing} onClose={() => setOpen(false)}>
          {({ ShareDialog, share }) => <ShareDialog words={share} />}
        </Modal>
      )}
    </>
  );
}
