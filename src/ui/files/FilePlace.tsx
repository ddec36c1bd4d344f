import { Modal } from '../controls/Modal';
import { withWords } from '../late/withWords';
import { useApp, useShared } from '../shell/context';

const dialog = withWords(
  () => import('./FileDialog'),
  import.meta.glob<typeof import('../../locales/files/en')>('./??.ts', { base: '../../locales/files' }),
);

/** Where a file of the reader's is asked for: by a menu, or by one that was dropped on the page. */
export function FilePlace() {
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
        {({ FileDialog, files }) => <FileDialog asked={asked} words={files} />}
      </Modal>
    )
  );
}
