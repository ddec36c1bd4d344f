import { Modal } from '../controls/Modal';
import { withWords } from '../late/withWords';
import { useShared } from '../shell/context';
import type { Subject } from './topic';

const explanation = withWords(
  () => import('./Explanation'),
  () => import('../../locales/explain/en'),
  () => import('../../locales/explain/zh'),
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
