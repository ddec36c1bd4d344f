import type { Page } from 'playwright-core';
import { until } from './app';

/** Whether the page answers a file that is dragged over it. */
function takesFiles(): boolean {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['1'], 'one.csv'));
  const map = document.querySelector('.map')!;
  const taken = !map.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
  map.dispatchEvent(new DragEvent('dragleave', { dataTransfer, bubbles: true }));
  return taken;
}

/** Waits until a file may be dropped on the page. */
export const untilTakesFiles = (page: Page): Promise<void> => until(() => page.evaluate(takesFiles)).toBe(true);
