import { useShallow } from 'zustand/react/shallow';
import { fullAddress, linkedOf, siteOf } from '../browser/address';
import { save } from '../browser/save';
import { useApp } from '../shell/context';
import { CopyBox } from './CopyBox';
import { QrCode } from './QrCode';
import { useWords } from './words';

/** The link to what is shown, to copy and as a QR code. */
export function LinkPart() {
  const { link: words } = useWords();
  const link = siteOf(window.location) + fullAddress(useApp(useShallow(linkedOf)));
  return (
    <>
      <p className="hint">{words.about}</p>
      <CopyBox label={words.label} text={link} />
      <QrCode
        text={link}
        label={words.qr}
        tooLong={words.tooLong}
        saveLabel={words.save}
        onSave={(file) => save(new Blob([file], { type: 'image/svg+xml' }), 'fall-line-qr.svg')}
      />
    </>
  );
}
