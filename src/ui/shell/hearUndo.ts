import type { StoreApi } from 'zustand';
import type { Store } from '../../store/store';

const PRESSED = ['range', 'radio', 'checkbox'];

/** Ctrl or ⌘ with Z undoes, with Shift or with Y redoes, until a signal ends that; text being typed keeps its own undo. */
export function hearUndo(store: StoreApi<Store>, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (event.target instanceof HTMLTextAreaElement) return;
    if (event.target instanceof HTMLInputElement && !PRESSED.includes(event.target.type)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    // What the reader can't reach behind a dialog must not change there.
    if (document.querySelector('dialog:modal')) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) store.getState().redo();
    else store.getState().undo();
  };
  document.addEventListener('keydown', onKeyDown, { signal });
}
