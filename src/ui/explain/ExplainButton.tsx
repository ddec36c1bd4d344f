import { type ComponentProps, useState } from 'react';
import { IconButton } from '../controls/IconButton';
import { useShared } from '../shell/context';
import { ExplainSheet } from './ExplainSheet';

interface Props {
  readonly name: string;
  readonly subject: ComponentProps<typeof ExplainSheet>['subject'];
}

/** Asks what something is; the answer is fetched then. */
export function ExplainButton({ name, subject }: Props) {
  const { text } = useShared();
  const [open, setOpen] = useState(false);
  const label = text.explain.about(name);
  return (
    <>
      <IconButton
        icon="about"
        label={label}
        className="button quiet route-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      />
      {open && <ExplainSheet subject={subject} onClose={() => setOpen(false)} />}
    </>
  );
}
