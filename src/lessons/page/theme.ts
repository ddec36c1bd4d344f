import { keepPreferredTheme, keptPreferences } from './kept';

const DARK = matchMedia('(prefers-color-scheme: dark)');

function apply(theme: unknown): void {
  const dark = theme === 'dark' || (theme !== 'light' && DARK.matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

/** The scene that a figure shows, in a theme; where it stands in time may be locked, and stays. */
const inTheme = (address: string, theme: string): string =>
  `${address.replace(/&(theme|k)=[^&]*/g, '')}&theme=${theme}`;

/** The whole page and its figures in the theme that the reader has chosen, here or in Explore; a button changes it. */
export function keepTheme(): void {
  apply(keptPreferences().theme);
  DARK.addEventListener('change', () => apply(keptPreferences().theme));
  const toggle = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!toggle) return;
  toggle.hidden = false;
  toggle.addEventListener('click', () => {
    const theme = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
    keepPreferredTheme(theme);
    apply(theme);
    for (const figure of document.querySelectorAll('fall-line'))
      figure
        .getState()
        .then(({ address }) => figure.setState(inTheme(address, theme)))
        .catch(() => undefined);
  });
}
