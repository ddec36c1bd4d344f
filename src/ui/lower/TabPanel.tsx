import type { ComponentType } from 'react';
import { TABS, type TabId } from '../../scenario/parts';
import { Part } from '../controls/Part';
import { afterPaint } from '../late/parts';

const files = import.meta.glob<ComponentType>('../*/Panel.tsx', { import: 'Panel' });
const panels = new Map(TABS.map((id) => [id, afterPaint(files[`../${id}/Panel.tsx`]!, 'panel', true)]));

/** A panel that is a folder of its own, fetched once the first picture stands. */
export function TabPanel({ id }: { readonly id: TabId }) {
  const Panel = panels.get(id)!;
  return (
    <Part id={id}>
      <Panel />
    </Part>
  );
}
