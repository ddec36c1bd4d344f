import type { LateIcon } from './Icon';

const drawing = (id: string, path: string): LateIcon => ({ id, path });

// The drawings of parts that the page's first picture does without.

export const minusIcon = drawing('minus', 'M3 8h10');
export const wholeIcon = drawing('whole', 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10');
export const loupeIcon = drawing('loupe', 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4l3.6 3.6');
export const pinIcon = drawing('pin', 'M8 9.5V14M5 2.5h6M6 2.5v4L4.5 9.5h7L10 6.5v-4');
export const outIcon = drawing('out', 'M9.5 2.5h4v4M13.5 2.5 7.5 8.5M11.5 9.5v4h-9v-9h4');
export const anewIcon = drawing('anew', 'M13.5 8a5.5 5.5 0 1 1-1.8-4.1M12 1.2v3H9');
export const tableIcon = drawing('table', 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 3.5v9');
export const slidersIcon = drawing('sliders', 'M2 5h6M12 5h2M2 11h2M8 11h6M10 3v4M6 9v4');
export const lockIcon = drawing('lock', 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5');
