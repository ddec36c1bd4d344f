import { lazy, Suspense, useState } from 'react';
import { useShared } from './context';
import { IconButton } from './controls/IconButton';

const ShareDialog = lazy(async () => ({ default: (await import('./share/ShareDialog')).ShareDialog }));

/** Opens what takes the scene elsewhere; it is fetched then. */
export function ShareButton() {
  const { text } = useShared();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="share" label={text.app.share} aria-haspopup="dialog" onClick={() => setOpen(true)} />
      {open && (
        <Suspense>
          <ShareDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
