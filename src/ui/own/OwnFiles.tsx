import { lazy, Suspense, useEffect, useState } from 'react';
import { useApp, useShared } from '../context';

const OwnDialog = lazy(async () => ({ default: (await import('./OwnDialog')).OwnDialog }));

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** The reader's own files: asked for by a menu, or dropped anywhere on the page. */
export function OwnFiles() {
  const { store } = useShared();
  const asked = useApp((state) => state.asked);
  const [file, setFile] = useState<File>();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      setFile(event.dataTransfer?.files[0]);
      const { asked: present, scenario, ask } = store.getState();
      ask(present ?? (scenario.data ? 'table' : 'grid'));
    };
    const bound = new AbortController();
    const { signal } = bound;
    document.addEventListener('dragover', onOver, { signal });
    document.addEventListener('dragleave', onLeave, { signal });
    document.addEventListener('drop', onDrop, { signal });
    return () => bound.abort();
  }, [store]);
  const close = (): void => {
    // A file dropped on the page leaves no control to which the focus could return.
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || activeElement.closest('dialog'))
      document.querySelector<HTMLElement>('.stage-bar select')?.focus({ preventScroll: true });
    setFile(undefined);
    store.getState().ask(undefined);
  };
  return (
    <>
      {over && <div className="drop-veil" aria-hidden="true" />}
      {asked && (
        <Suspense>
          <OwnDialog asked={asked} dropped={file} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
