import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { StoreApi } from 'zustand';
import { en } from '../../src/locales/whole';
import { light } from '../../src/plot/palette';
import { createFormat } from '../../src/report/format';
import { decode } from '../../src/scenario/decodeAddress';
import { createAppStore, type Store } from '../../src/store/store';
import { SharedContext } from '../../src/ui/shell/context';
import { simulateLong } from '../../src/workers/client';
import '../../src/ui/shell/base.css';
import '../../src/ui/controls/controls.css';

/** Shows a part of the page alone, so wide, over the store of an address. */
export function show(
  part: ReactNode,
  address: string,
  width: number,
  text = en,
): { store: StoreApi<Store>; close(): void } {
  const host = document.createElement('div');
  host.style.width = `${width}px`;
  document.body.style.margin = '0';
  document.body.append(host);
  const store = createAppStore(decode(address), simulateLong);
  const root = createRoot(host);
  root.render(
    <StrictMode>
      <SharedContext value={{ store, text, format: createFormat(text.tag), palette: light }}>{part}</SharedContext>
    </StrictMode>,
  );
  return {
    store,
    close() {
      root.unmount();
      host.remove();
    },
  };
}

/** The pixels of a canvas, through a copy: one that only shows a picture can't be read. */
export function pixels(canvas: HTMLCanvasElement): ImageData {
  const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!;
  copy.drawImage(canvas, 0, 0);
  return copy.getImageData(0, 0, canvas.width, canvas.height);
}

/** How many of a canvas's pixels have something of a colour, given as #rrggbb. */
export function inked(canvas: HTMLCanvasElement, colour: string): number {
  const want = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const { data } = pixels(canvas);
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    const near = want.every((part, k) => Math.abs(part - data[i + k]!) < 24);
    if (data[i + 3]! > 40 && near) count++;
  }
  return count;
}
