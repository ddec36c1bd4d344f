/** Selects what an element holds, so that a reader may copy it by hand. */
function select(element: Element): void {
  window.getSelection()?.selectAllChildren(element);
}

/** Copies the text of an element; whether it was. Where the browser refuses, the text is left selected. */
export async function copyText(element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    // No permission, or no secure context: the old way may still be open.
    select(element);
    return document.execCommand('copy');
  }
}

/** Copies a text that stands nowhere on the page; whether it was. */
export async function writeText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
