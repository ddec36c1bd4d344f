import { type ChangeEvent, type CompositionEvent, useEffect, useState } from 'react';
import { useShared } from '../shell/context';
import { createTimer } from '../time/timer';

/** How long the keys have to rest before a text is taken, and before one that can't be read is complained of; ms. */
const TAKEN_AFTER = 350;
const TOLD_AFTER = 700;

type Field = HTMLInputElement | HTMLTextAreaElement;

interface Draft {
  /** What stands in the field. */
  readonly typed: string;
  /** Whether that is not, or not yet, what holds. */
  readonly isOpen: boolean;
  /** Whether to say what is wrong with it. */
  readonly told: boolean;
  /** Takes a text that can be read, and complains of another. */
  take(text: string): void;
  /** Drops what was typed. */
  restore(): void;
  readonly handlers: {
    onChange(event: ChangeEvent<Field>): void;
    onCompositionEnd(event: CompositionEvent<Field>): void;
    onBlur(): void;
  };
}

/**
 * A text as the reader types it. One that can be read is taken after a pause, or when the field is left; one that can't
 * stays in the field while the last good one holds.
 * @param held what holds, as the field shows it
 */
export function useDraft(held: string, isReadable: (text: string) => boolean, onTake: (text: string) => void): Draft {
  const { store } = useShared();
  const [draft, setDraft] = useState<string>();
  const [told, setTold] = useState(false);
  const [timer] = useState(createTimer);
  useEffect(() => timer.clear, [timer]);

  const take = (text: string): void => {
    timer.clear();
    const readable = isReadable(text);
    setTold(!readable);
    if (readable) onTake(text);
  };

  const type = (text: string, composing: boolean): void => {
    timer.clear();
    setDraft(text);
    if (composing) return;
    const readable = isReadable(text);
    if (readable) setTold(false);
    timer.set(() => take(text), readable ? TAKEN_AFTER : TOLD_AFTER);
  };

  return {
    typed: draft ?? held,
    isOpen: draft !== undefined,
    told,
    take,
    restore() {
      timer.clear();
      setDraft(undefined);
      setTold(false);
    },
    handlers: {
      onChange: ({ target, nativeEvent }) => type(target.value, (nativeEvent as InputEvent).isComposing),
      onCompositionEnd: ({ currentTarget }) => type(currentTarget.value, false),
      onBlur() {
        if (draft !== undefined) take(draft);
        if (isReadable(draft ?? held)) setDraft(undefined);
        store.getState().endGesture();
      },
    },
  };
}
