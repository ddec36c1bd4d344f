/**
 * Says which question or task has set a figure to what it shows, by its name, or that none has: whichever did so before
 * hears it as `fall-line:led`.
 */
export function lead(figure: HTMLElement, name = ''): void {
  figure.dataset.led = name;
  figure.dispatchEvent(new Event('fall-line:led'));
}

/** Whether a question or task has set a figure to what it shows. */
export const leads = (figure: HTMLElement | undefined, name: string): boolean => figure?.dataset.led === name;
