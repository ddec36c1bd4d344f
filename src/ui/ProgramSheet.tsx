import { useShared } from './context';
import { Sheet } from './controls/Sheet';

const fetchParts = (tag: string) =>
  Promise.all([
    import('./program/Program').then(({ Program }) => Program),
    (tag === 'zh' ? import('../locales/program/zh') : import('../locales/program/en')).then((file) => file.program),
  ]);

interface Props {
  /** The route's place. */
  readonly place: number;
  onClose(): void;
}

/** A modal sheet around a route's program, whose writer is fetched when it opens. */
export function ProgramSheet({ place, onClose }: Props) {
  const { program } = useShared().text;
  return (
    <Sheet label={program.label(place + 1)} words={program} fetchParts={fetchParts} onClose={onClose}>
      {([Program, words]) => <Program place={place} words={words} />}
    </Sheet>
  );
}
