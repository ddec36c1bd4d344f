import { type ComponentProps, useState } from 'react';
import { useShared } from './context';
import { ExplainSheet } from './ExplainSheet';
import { Icon } from './Icon';

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
      <button
        type="button"
        className="button quiet route-button"
        aria-haspopup="dialog"
        aria-label={label}
        title={label}
        onClick={() => setOpen(true)}
      >
        <Icon name="about" />
      </button>
      {open && <ExplainSheet subject={subject} onClose={() => setOpen(false)} />}
    </>
  );
}
