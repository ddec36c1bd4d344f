import { useShared } from './context';
import { Sheet } from './controls/Sheet';
import type { Subject } from './explain/topic';

const fetchParts = (tag: string) =>
  Promise.all([
    import('./explain/Explanation').then(({ Explanation }) => Explanation),
    (tag === 'zh' ? import('../locales/explain/zh') : import('../locales/explain/en')).then(
      (file) => file.explanations,
    ),
  ]);

interface Props {
  readonly subject: Subject;
  onClose(): void;
}

/** A modal sheet around an explanation, which is fetched when it opens. */
export function ExplainSheet({ subject, onClose }: Props) {
  const { text } = useShared();
  return (
    <Sheet label={text.explain.label} words={text.explain} fetchParts={fetchParts} onClose={onClose}>
      {([Explanation, words]) => <Explanation asked={subject} words={words} />}
    </Sheet>
  );
}
