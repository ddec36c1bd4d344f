import { useEffect, useId, useRef, useState } from 'react';
import { contentsOf } from '../../core/own/contents';
import { useApp } from '../context';
import { Icon } from '../Icon';
import { Segments } from '../Segments';
import '../styles/share.css';
import { EmbedPart } from './EmbedPart';
import { ExportPart } from './ExportPart';
import { LinkPart } from './LinkPart';
import { useWords } from './words';

const TASKS = ['link', 'embed', 'export'] as const;
type Task = (typeof TASKS)[number];

const PARTS = { link: LinkPart, embed: EmbedPart, export: ExportPart };

/** Takes what is shown to other places: as a link, as an embed, as a file. */
export function ShareDialog({ onClose }: { onClose(): void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [task, setTask] = useState<Task>('link');
  const own = useApp(({ scenario: { surface, data } }) => contentsOf(surface.params, data?.params).length > 0);
  useEffect(() => dialog.current?.showModal(), []);
  const Part = PARTS[task];
  return (
    <dialog
      ref={dialog}
      className="share"
      aria-labelledby={heading}
      closedby="any"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className="row">
        <h2 id={heading}>{words.heading}</h2>
        <button
          type="button"
          className="button quiet"
          aria-label={words.close}
          title={words.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="share-body">
        <Segments<Task>
          label={words.tasks}
          value={task}
          options={TASKS.map((each) => [each, words.task[each]])}
          onChange={setTask}
        />
        {own && (
          <p className="share-own" role="note">
            {words.own}
          </p>
        )}
        <Part />
      </div>
    </dialog>
  );
}
