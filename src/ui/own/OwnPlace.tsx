import { Modal } from '../controls/Modal';
import { withWords } from '../late/withWords';
import { useApp, useShared } from '../shell/context';

const dialog = withWords(
  () => import('./OwnDialog'),
  import.meta.glob<typeof import('../../locales/own/en')>('./??.ts', { base: '../../locales/own' }),
);

/** Where a file of the reader's is asked for: by a menu, or by one that was dropped on the page. */
export function OwnPlace() {
  const { store, text } = useShared();
  const asked = useApp((state) => state.asked);
  return (
    asked && (
      <Modal
        className="dialog own"
        label={text.map.openFile}
        part={dialog}
        firm
        onClose={() => store.getState().ask(undefined)}
      >
        {({ OwnDialog, own }) => <OwnDialog asked={asked} words={own} />}
      </Modal>
    )
  );
}
