import { useState } from 'react';
import { Icon } from '../controls/Icon';
import { Modal } from '../controls/Modal';
import { withWords } from '../late/withWords';
import { useShared } from '../shell/context';

const sharing = withWords(
  () => import('./ShareDialog'),
  import.meta.glob<typeof import('../../locales/share/en')>('./??.ts', { base: '../../locales/share' }),
);

/**
 * Opens what takes the scene elsewhere; it is fetched then.
 * @param named whether the button says its name in a word
 */
export function ShareButton({ named = false }: { readonly named?: boolean }) {
  const { text } = useShared();
  const [open, setOpen] = useState(false);
  const { share } = text.app;
  return (
    <>
      <button
        type="button"
        className="button quiet header-share"
        aria-label={share}
        title={named ? undefined : share}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="share" />
        {named && text.app.shareShort}
      </button>
      {open && (
        <Modal className="dialog share" label={share} part={sharing} onClose={() => setOpen(false)}>
          {({ ShareDialog, share }) => <ShareDialog words={share} />}
        </Modal>
      )}
    </>
  );
}
