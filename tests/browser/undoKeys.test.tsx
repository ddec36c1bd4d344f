import { useEffect, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { en } from '../../src/locales/whole';
import { setStart } from '../../src/store/edits';
import { Modal } from '../../src/ui/controls/Modal';
import { late } from '../../src/ui/late/late';
import { useShared } from '../../src/ui/shell/context';
import { Header } from '../../src/ui/shell/Header';
import { hearUndo } from '../../src/ui/shell/hearUndo';
import { show } from './charts';

let shown: ReturnType<typeof show>;
afterEach(() => shown.close());

const words = late(async () => 'words');

function Page() {
  const [open, setOpen] = useState(false);
  const { store } = useShared();
  useEffect(() => {
    const gone = new AbortController();
    hearUndo(store, gone.signal);
    return () => gone.abort();
  }, [store]);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
      {open && (
        <Modal className="sheet" label="a sheet" part={words} onClose={() => setOpen(false)}>
          {(text) => <p>{text}</p>}
        </Modal>
      )}
    </>
  );
}

test('the keys for undo and redo leave the page behind a modal dialog alone', async () => {
  shown = show(<Page />, '?surface=bowl&run=gd', 400);
  const { store } = shown;
  store.getState().change(setStart([1, 1]));
  await page.getByRole('button', { name: 'open' }).click();
  await page.getByText('words').click();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(store.getState().past).toHaveLength(1);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(store.getState().past).toHaveLength(0);
  await page.getByRole('button', { name: 'open' }).click();
  await userEvent.keyboard('{Control>}y{/Control}');
  expect(store.getState().past).toHaveLength(0);
});

test('where older changes are no longer kept, the button for undo says so at its end', async () => {
  shown = show(<Header dark={false} />, '?surface=bowl&run=gd', 1000);
  const { store } = shown;
  for (let made = 1; made <= 201; made++) store.getState().change(setStart([made / 1000, 1]));
  const undo = page.getByRole('button', { name: en.app.undo, exact: true });
  await expect.element(undo).toBeEnabled();
  for (let undone = 0; undone < 200; undone++) store.getState().undo();
  await expect.element(page.getByRole('button', { name: en.app.undoEnd })).toBeDisabled();
  expect(undo.query()).toBeNull();
});
