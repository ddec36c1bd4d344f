import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'David Hilbert, Stefan Cohn-Vossen',
    year: 1932,
    title: 'Anschauliche Geometrie',
    where: 'Springer; linked: Wolfram MathWorld',
    url: 'https://mathworld.wolfram.com/MonkeySaddle.html',
  },
];
