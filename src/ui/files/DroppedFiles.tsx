import { useEffect, useState } from 'react';
import { useShared } from '../shell/context';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped anywhere on the page. */
export function DroppedFiles() {
  const { store } = useShared();
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
      const { asked: present, scenario, ask } = store.getState();
      ask(present ?? (scenario.data ? 'table' : 'grid'), [...(event.dataTransfer?.files ?? [])]);
    };
    const bound = new AbortController();
    const { signal } = bound;
    document.addEventListener('dragover', onOver, { signal });
    document.addEventListener('dragleave', onLeave, { signal });
    document.addEventListener('drop', onDrop, { signal });
    return () => bound.abort();
  }, [store]);
  return over && <div className="drop-veil" aria-hidden="true" />;
}
