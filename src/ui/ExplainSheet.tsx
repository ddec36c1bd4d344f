import { useEffect, useState } from 'react';
import { useShared } from './context';
import type { Subject } from './explain/topic';
import { Icon } from './Icon';

const fetchParts = (tag: string) =>
  Promise.all([
    import('./explain/Explanation').then(({ Explanation }) => Explanation),
    (tag === 'zh' ? import('../locales/explain/zh') : import('../locales/explain/en')).then(
      (file) => file.explanations,
    ),
  ]);

type Parts = Awaited<ReturnType<typeof fetchParts>>;

interface Props {
  readonly subject: Subject;
  onClose(): void;
}

const show = (dialog: HTMLDialogElement | null): void => dialog?.showModal();

/** A modal sheet around an explanation, which is fetched when it opens. */
export function ExplainSheet({ subject, onClose }: Props) {
  const { text } = useShared();
  const [parts, setParts] = useState<Parts | 'failed'>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try fetches anew
  useEffect(() => {
    let wanted = true;
    fetchParts(text.tag).then(
      (fetched) => wanted && setParts(fetched),
      () => wanted && setParts('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [text.tag, tries]);
  const retry = (): void => {
    setParts(undefined);
    setTries(tries + 1);
  };
  const [Explanation, words] = Array.isArray(parts) ? parts : [];
  return (
    <dialog ref={show} className="sheet" aria-label={text.explain.label} closedby="any" onClose={onClose}>
      <button
        type="button"
        className="button quiet sheet-close"
        aria-label={text.explain.close}
        title={text.explain.close}
        onClick={(event) => event.currentTarget.closest('dialog')?.close()}
      >
        <Icon name="close" />
      </button>
      {Explanation && words ? (
        <Explanation asked={subject} words={words} />
      ) : parts === 'failed' ? (
        <p role="alert">
          {text.explain.failed}{' '}
          <button type="button" className="link" onClick={retry}>
            {text.error.retry}
          </button>
        </p>
      ) : (
        <p role="status">{text.explain.loading}</p>
      )}
    </dialog>
  );
}
