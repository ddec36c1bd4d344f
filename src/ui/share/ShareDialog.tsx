import { useState } from 'react';
import { contentsOf } from '../../core/contents/contents';
import type { ShareText } from '../../locales/share/en';
import { Dialog } from '../controls/Dialog';
import { Segments } from '../controls/Segments';
import { useApp } from '../shell/context';
import './share.css';
import { EmbedPart } from './EmbedPart';
import { ExportPart } from './ExportPart';
import { LinkPart } from './LinkPart';
import { WordsContext } from './words';

const TASKS = ['link', 'embed', 'export'] as const;
type Task = (typeof TASKS)[number];

const PARTS = { link: LinkPart, embed: EmbedPart, export: ExportPart };

/** Takes what is shown to other places: as a link, as an embed, as a file. */
export function ShareDialog({ words }: { readonly words: ShareText }) {
  const [task, setTask] = useState<Task>('link');
  const own = useApp(({ scenario }) => contentsOf(scenario).length > 0);
  const Part = PARTS[task];
  return (
    <WordsContext value={words}>
      <Dialog heading={words.heading}>
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
        {task !== 'export' && <p className="hint">{words.privacy}</p>}
        <Part />
      </Dialog>
    </WordsContext>
  );
}
