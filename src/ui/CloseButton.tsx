import { useShared } from './context';
import { Icon } from './Icon';
import { closeModal } from './modal';

/** Closes the dialog around it. */
export function CloseButton() {
  const { close } = useShared().text.app;
  return (
    <button type="button" className="button quiet close" aria-label={close} title={close} onClick={closeModal}>
      <Icon name="close" />
    </button>
  );
}
