import type { Source } from '../../core/source';
import type { Explanations } from '../../locales/explain/en';

interface Props {
  readonly sources: readonly Source[];
  readonly words: Explanations;
}

/** Author, year, title and link of what a reader may go on with. */
export function Sources({ sources, words }: Props) {
  if (sources.length === 0) return <p className="hint">{words.ownWork}</p>;
  return (
    <ul className="explain-sources">
      {sources.map(({ authors, year, title, where, url }) => (
        <li key={url}>
          <span lang="en">
            {authors}
            {year !== undefined && ` (${year})`}.{' '}
          </span>
          <a href={url} target="_blank" rel="noopener">
            <cite lang="en">{title}</cite>
            <span className="hidden-text"> {words.newTab}</span>
          </a>
          <span lang="en">. {where}</span>
        </li>
      ))}
    </ul>
  );
}
