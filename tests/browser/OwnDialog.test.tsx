import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en as words } from '../../src/locales/own/en';
import { OwnDialog } from '../../src/ui/own/OwnDialog';
import { show } from './charts';

let shown: ReturnType<typeof show>;
afterEach(() => shown.close());

function ask(): void {
  shown = show(
    <dialog open>
      <OwnDialog asked="table" words={words} />
    </dialog>,
    '?surface=linear-regression',
    800,
  );
}

const GERMAN = 'temp;sold\n1,500;20\n2,500;22\n4,250;25';

test('how a text is read as the reader says stays with it while it is edited, and not with the next text', async () => {
  ask();
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

async function drop(name: string): Promise<void> {
  const file = await fetch(new URL(`../files/${name}`, import.meta.url));
  shown.store.getState().ask('table', [new File([await file.blob()], name)]);
}

test('of a binary file it is told what it is, and what could be meant otherwise is chosen, from where the focus stays', async () => {
  ask();
  await drop('landscape-unfinished.h5');
  await expect.element(page.getByText(words.stored.hdf5('float64'))).toBeVisible();
  await expect.element(page.getByText(words.flaws.uncomputed('x 0.666667, y 0', '23'))).toBeVisible();
  const dataset = page.getByLabelText(words.dataset);
  await expect.element(dataset).toHaveValue('train_loss');
  dataset.element().focus();
  await dataset.selectOptions('train_acc');
  await expect.element(page.getByText(words.size('7', '5'))).toBeVisible();
  await expect.element(dataset).toHaveFocus();
  await drop('height-float16.npy');
  await expect.element(page.getByText(words.stored.npy('float16'))).toBeVisible();
  await expect.element(page.getByText(words.size('5', '6'))).toBeVisible();
  const across = page.getByLabelText(words.firstAcross);
  await across.click();
  await expect.element(page.getByText(words.size('6', '5'))).toBeVisible();
  await expect.element(across).toBeChecked();
  await expect.element(across).toHaveFocus();
  await drop('track-xy-float32.npy');
  await expect.element(page.getByText(words.kept('7', '7'))).toBeVisible();
});

test('nothing of a file is shown of the next one, while that is not read yet', async () => {
  ask();
  const separator = page.getByLabelText(words.separator);
  const array = page.getByText(words.stored.npy('float32'));
  await drop('pipe.csv');
  await expect.element(separator).toBeVisible();
  await drop('track-xy-float32.npy');
  await expect.element(array).toBeVisible();
  await expect.element(separator).not.toBeInTheDocument();
  await drop('pipe.csv');
  await expect.element(separator).toBeVisible();
  await expect.element(array).not.toBeInTheDocument();
});
