import { type ReactNode, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setStart } from '../../src/store/edits';
import { useShared } from '../../src/ui/context';
import { Dialog } from '../../src/ui/controls/Dialog';
import { Sheet } from '../../src/ui/controls/Sheet';
import { useUndoKeys } from '../../src/ui/useUndoKeys';
import { show } from './charts';

let shown: ReturnType<typeof show>;
afterEach(() => shown.close());

function Page({ modal }: { readonly modal: (close: () => void) => ReactNode }) {
  const [open, setOpen] = useState(false);
  useUndoKeys(useShared().store);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
      {open && modal(() => setOpen(false))}
    </>
  );
}

const fetchParts = async () => ({});

const modals: readonly (readonly [string, (close: () => void) => ReactNode])[] = [
  [
    'a sheet',
    (close) => (
      <Sheet label="sheet" words={{ loading: '', failed: '' }} fetchParts={fetchParts} onClose={close}>
        {() => <p>words</p>}
      </Sheet>
    ),
  ],
  [
    'a dialog',
    (close) => (
      <Dialog className="" heading="dialog" onClose={close}>
        <p>words</p>
      </Dialog>
    ),
  ],
];

test.each(modals)('the keys for undo and redo leave the page behind %s alone', async (_, modal) => {
  shown = show(<Page modal={modal} />, '?surface=bowl&run=gd', 400);
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
