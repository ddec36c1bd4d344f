import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setStart } from '../../src/store/edits';
import { Modal } from '../../src/ui/controls/Modal';
import { late } from '../../src/ui/late/late';
import { useShared } from '../../src/ui/shell/context';
import { useUndoKeys } from '../../src/ui/shell/useUndoKeys';
import { show } from './charts';

let shown: ReturnType<typeof show>;
afterEach(() => shown.close());

const words = late(async () => 'words');

function Page() {
  const [open, setOpen] = useState(false);
  useUndoKeys(useShared().store);
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
