import { useShared } from '../shell/context';
import { IconButton } from './IconButton';
import { closeModal } from './modal';

/** Closes the dialog around it. */
export function CloseButton() {
  const { close } = useShared().text.app;
  return <IconButton icon="close" label={close} className="button quiet close" onClick={closeModal} />;
}
