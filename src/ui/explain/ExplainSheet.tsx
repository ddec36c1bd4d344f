import { Modal } from '../controls/Modal';
import { withWords } from '../late/withWords';
import { useShared } from '../shell/context';
import type { Subject } from './topic';

const explanation = withWords(
  () => import('./Explanation'),
  import.meta.glob<typeof import('../../locales/explain/en')>('./??.ts', { base: '../../locales/explain' }),
);

interface Props {
  readonly subject: Subject;
  onClose(): void;
}

/** A modal sheet around an explanation, which is fetched when it opens. */
export function ExplainSheet({ subject, onClose }: Props) {
  const { text } = useShared();
  return (
    <Modal className="sheet" label={text.explain.label} part={explanation} onClose={onClose}>
      {({ Explanation, explanations }) => <Explanation asked={subject} words={explanations} />}
    </Modal>
  );
}
