import { useState } from 'react';
import { encode } from '../../scenario/encode';
import type { Language, Theme } from '../../scenario/view';
import { viewOf } from '../../store/store';
import { sceneName } from '../../writing/figureOf';
import { exact } from '../../writing/settings';
import { useApp, useShared } from '../context';
import { NumberField } from '../NumberField';
import { Segments } from '../Segments';
import { siteOf } from './address';
import { CopyBox } from './CopyBox';
import { PartBoxes } from './PartBoxes';
import { Preview } from './Preview';
import { CONTROLS, LOCKABLE, listsOf, OWN_CHOICE, PANELS } from './partChoice';
import { snippets, WAYS, type Way } from './snippets';
import { useWords } from './words';

/** Sizes that a frame may be given, px; below, the embed can't be used. */
const SIZES = [240, 4000] as const;

/** Writes the code of an embed, with a preview of it. */
export function EmbedPart() {
  const { text } = useShared();
  const { embed: words, figure } = useWords();
  const [way, setWay] = useState<Way>('iframe');
  const [width, setWidth] = useState(720);
  const [height, setHeight] = useState(560);
  const [lang, setLang] = useState<Language>('auto');
  const [theme, setTheme] = useState<Theme>('auto');
  const [parts, setParts] = useState(OWN_CHOICE);
  const scenario = useApp((state) => state.scenario);
  const address = useApp((state) =>
    encode(state.scenario, { ...viewOf(state), ui: 'embed', lang, theme, ...listsOf(parts) }),
  );
  const rates = scenario.runs.map(({ optimizer, params }) =>
    [text.optimizers[optimizer].name, ...(params.lr === undefined ? [] : [`α ${exact(params.lr)}`])].join(' '),
  );
  const title = figure.frameTitle(
    sceneName({ scenario }, { text }),
    rates.join(figure.comma),
    `(${scenario.start.map(exact).join(', ')})`,
  );
  const code = snippets[way]({ site: siteOf(window.location), address, title, width, height });
  return (
    <>
      <Segments<Way>
        label={words.way}
        value={way}
        options={WAYS.map((each) => [each, words.ways[each]])}
        onChange={setWay}
      />
      <p className="hint">{words.about[way]}</p>
      <CopyBox label={words.ways[way]} text={code} rows={5} />
      <div className="row share-choices">
        <span className="share-field">
          <NumberField label={words.width} value={width} range={SIZES} whole onChange={setWidth} />
        </span>
        <span className="share-field">
          <NumberField label={words.height} value={height} range={SIZES} whole onChange={setHeight} />
        </span>
        <label className="share-field">
          <span className="label">{words.language}</span>
          <select className="select small" value={lang} onChange={(event) => setLang(event.target.value as Language)}>
            <option value="auto">{words.auto}</option>
            <option value="en" lang="en">
              English
            </option>
            <option value="zh" lang="zh-Hans">
              中文
            </option>
          </select>
        </label>
        <label className="share-field">
          <span className="label">{words.theme}</span>
          <select className="select small" value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
            <option value="auto">{words.auto}</option>
            <option value="light">{words.themes.light}</option>
            <option value="dark">{words.themes.dark}</option>
          </select>
        </label>
      </div>
      <PartBoxes
        legend={words.shown}
        ids={[...PANELS, ...CONTROLS]}
        names={words.parts}
        chosen={parts.shown}
        onChange={(shown) => setParts({ ...parts, shown })}
      />
      <PartBoxes
        legend={words.locked}
        ids={LOCKABLE.filter((id) => parts.shown.has(id))}
        names={words.parts}
        chosen={parts.locked}
        onChange={(locked) => setParts({ ...parts, locked })}
      />
      <Preview address={address} title={title} width={width} height={height} />
    </>
  );
}
