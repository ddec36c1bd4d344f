import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en as words } from '../../src/locales/own/en';
import { OwnDialog } from '../../src/ui/own/OwnDialog';
import { show } from './charts';

let shown: ReturnType<typeof show>;
afterEach(() => shown.close());

const GERMAN = 'temp;sold\n1,500;20\n2,500;22\n4,250;25';

test('how a text is read as the reader says stays with it while it is edited, and not with the next text', async () => {
  shown = show(
    <dialog open>
      <OwnDialog asked="table" words={words} />
    </dialog>,
    '?surface=linear-regression',
    800,
  );
  const field = page.getByLabelText(words.paste);
  const decimal = page.getByLabelText(words.decimal);
  await field.fill(GERMAN);
  await expect.element(decimal).toHaveValue(',');
  await decimal.selectOptions('.');
  await expect.element(page.getByText('1,500 = 1500')).toBeVisible();
  await field.fill(`${GERMAN}\n4,500;27`);
  await expect.element(page.getByText(words.kept('4', '4'))).toBeVisible();
  await expect.element(decimal).toHaveValue('.');
  await field.fill('hours;sold\n7,5;101\n8,25;102\n9,75;103\n6,5;99');
  await expect.element(page.getByText('7,5 = 7.5')).toBeVisible();
  await expect.element(decimal).toHaveValue(',');
});
