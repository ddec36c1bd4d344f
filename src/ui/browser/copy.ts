import { type RefObject, useRef, useState } from 'react';

/** Selects what an element holds, so that a reader may copy it by hand, and gives it. */
function select(element: Element): string {
  if (element instanceof HTMLTextAreaElement) {
    element.select();
    return element.value;
  }
  window.getSelection()?.selectAllChildren(element);
  return element.textContent;
}

/** A field holds no other line ends. */
const ofField = (text: string): string => text.replaceAll('\r\n', '\n');

/** The old way of copying, for a text that stands nowhere on the page. */
function copyUnseen(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}

/**
 * Copies a text; whether it was.
 * @param holder where the text stands, if it does; where the browser refuses, it is left selected
 */
export async function copyText(text: string, holder?: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or no secure context: the old way may still be open.
    if (!holder) return copyUnseen(text);
    return ofField(select(holder)) === ofField(text) && document.execCommand('copy');
  }
}

interface Copying<T> {
  /** For the element that holds the text. */
  readonly holder: RefObject<T | null>;
  copy(): void;
  /** Whether the text was copied, in words; empty before it is, and again once it has changed. */
  readonly said: string;
}

/** What is said once a text was to be copied. */
export interface CopyWords {
  readonly copied: string;
  readonly notCopied: string;
}

/** A text that a button copies. */
export function useCopy<T extends Element>(text: string, words: CopyWords): Copying<T> {
  const holder = useRef<T>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean }>();
  const copy = async (): Promise<void> => setCopied({ text, done: await copyText(text, holder.current) });
  const said = copied?.text === text ? (copied.done ? words.copied : words.notCopied) : '';
  return { holder, copy: () => void copy(), said };
}
