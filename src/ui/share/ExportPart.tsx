import { useState } from 'react';
import { FILM_FORMATS, type FilmFormat } from '../../recording/film';
import { Segments } from '../controls/Segments';
import { Fetched } from '../late/Fetched';
import { late } from '../late/late';
import { useApp } from '../shell/context';
import { EXPORT_FORMATS, type ExportFormat } from './exports';
import { FilePart } from './FilePart';
import { useWords } from './words';

const films = late(() => import('./FilmPart'));

const [PNG, SVG, ...TABLES] = EXPORT_FORMATS;
const ALL = [PNG, SVG, ...FILM_FORMATS, ...TABLES] as const;

const isFilm = (format: FilmFormat | ExportFormat): format is FilmFormat =>
  FILM_FORMATS.some((film) => film === format);

/** Makes pictures, films and tables of what is shown. */
export function ExportPart() {
  const { export: words } = useWords();
  const [format, setFormat] = useState<FilmFormat | ExportFormat>(PNG);
  const computing = useApp((state) => state.progress !== undefined);
  return (
    <>
      <Segments<FilmFormat | ExportFormat>
        label={words.format}
        value={format}
        options={ALL.map((each) => [each, words.formats[each]])}
        onChange={setFormat}
      />
      <p className="hint">{words.about[format]}</p>
      {computing && <p className="hint">{words.computing}</p>}
      {isFilm(format) ? (
        <Fetched part={films} waiting={<p role="status">{words.making}</p>}>
          {({ FilmPart }) => <FilmPart format={format} />}
        </Fetched>
      ) : (
        <FilePart format={format} />
      )}
    </>
  );
}
