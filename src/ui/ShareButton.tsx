import { lazy, Suspense, useState } from 'react';
import { useShared } from './context';
import { Icon } from './Icon';

const ShareDialog = lazy(async () => ({ default: (await import('./share/ShareDialog')).ShareDialog }));

/** Opens what takes the scene elsewhere; it is fetched then. */
export function ShareButton() {
  const { text } = useShared();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button quiet"
        aria-haspopup="dialog"
        aria-label={text.app.share}
        title={text.app.share}
        onClick={() => setOpen(true)}
      >
        <Icon name="share" />
      </button>
      {open && (
        <Suspense>
          <ShareDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
