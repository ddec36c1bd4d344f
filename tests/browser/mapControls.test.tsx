import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { en } from '../../src/locales/whole';
import { createFrame } from '../../src/plot/frame';
import { setStart } from '../../src/store/edits';
import { MapTools } from '../../src/ui/map/MapTools';
import { StartHandle } from '../../src/ui/map/StartHandle';
import { useApp } from '../../src/ui/shell/context';
import { show } from './charts';

let shown: ReturnType<typeof show>;
afterEach(() => shown.close());

function Controls() {
  const { surface } = useApp((state) => state.result.objective);
  const frame = createFrame(useApp((state) => state.domain) ?? surface.domain, 400, 300, surface.aspect);
  return (
    <>
      <StartHandle surface={surface} frame={frame} />
      <MapTools surface={surface} frame={frame} />
    </>
  );
}

function open() {
  shown = show(<Controls />, '?surface=bowl&domain=-2,2,-1.5,1.5&start=-1,1&run=gd', 400);
  return shown.store;
}

test('the start is a slider along what is seen of the map, which reaches to it wherever it stands', async () => {
  const store = open();
  const handle = page.getByRole('slider', { name: en.map.startPoint });
  const range = () => ['min', 'now', 'max'].map((end) => Number(handle.element().getAttribute(`aria-value${end}`)));
  await expect.poll(range).toEqual([-2, -1, 2]);
  store.getState().change(setStart([5, 1]));
  await expect.poll(range).toEqual([-2, 5, 5]);
  store.getState().change(setStart([-7, 1]));
  await expect.poll(range).toEqual([-7, -7, 2]);
});

test('the buttons of the map are a group, in which the arrow keys move the map and Tab goes from one to the next', async () => {
  const store = open();
  const tools = page.getByRole('group', { name: en.onMap.tools });
  await tools.getByRole('button', { name: en.onMap.zoomIn }).click();
  await userEvent.keyboard('{ArrowRight}');
  const { domain } = store.getState();
  expect(domain?.[0]).toBeGreaterThan(-2 / 1.5);
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(tools.getByRole('button', { name: en.onMap.zoomOut }).element());
  expect(tools.element().getAttribute('aria-orientation')).toBeNull();
});
