import { Modal } from '../controls/Modal';
import { withWords } from '../late/withWords';
import { useShared } from '../shell/context';

const writer = withWords(
  () => import('./Program'),
  import.meta.glob<typeof import('../../locales/program/en')>('./??.ts', { base: '../../locales/program' }),
);

interface Props {
  /** The route's place. */
  readonly place: number;
  onClose(): void;
}

/** A modal sheet around a route's program, whose writer is fetched when it opens. */
export function ProgramSheet({ place, onClose }: Props) {
  const { text } = useShared();
  return (
    <Modal className="sheet wide" label={text.program.label(place + 1)} part={writer} onClose={onClose}>
      {({ Program, program }) => <Program place={place} words={program} />}
    </Modal>
  );
}
