import { useEffect, useState } from 'react';
import { chooseCodec } from '../../recording/codecs';
import type { FilmChoice } from './filmOf';

/** Whether this browser makes films of a format; nothing until it has said so. */
export function useSupport({ format, width, rate }: FilmChoice): boolean | undefined {
  const asked = `${format} ${width} ${rate}`;
  const [known, setKnown] = useState<{ readonly asked: string; readonly supported: boolean }>();
  useEffect(() => {
    if (format === 'gif') return;
    const tell = (supported: boolean): void => setKnown({ asked, supported });
    chooseCodec(format, { width, height: width, rate }).then(
      (codec) => tell(codec !== undefined),
      () => tell(false),
    );
  }, [asked, format, width, rate]);
  return format === 'gif' || (known?.asked === asked ? known.supported : undefined);
}
