import { useShared } from './context';
import type { Subject } from './explain/topic';
import { Icon } from './Icon';
import { useFetched } from './useFetched';

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

const show = (dialog: HTMLDialogElement | null): void => dialog?.showModal();

/** A modal sheet around an explanation, which is fetched when it opens. */
export function ExplainSheet({ subject, onClose }: Props) {
  const { text } = useShared();
  const [parts, retry] = useFetched(fetchParts, text.tag);
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
