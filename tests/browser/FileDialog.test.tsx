import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { recordingProgram } from '../../src/import/tracks/program';
import { files as words } from '../../src/locales/files/en';
import { FileDialog } from '../../src/ui/files/FileDialog';
import { show } from './charts';

let shown: ReturnType<typeof show>;
afterEach(() => shown.close());

function ask(): void {
  shown = show(
    <dialog open>
      <FileDialog asked="table" words={words} />
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
  await drop('height-float32-big.npy');
  await page.getByText(words.kinds.table, { exact: true }).click();
  await expect.element(page.getByText(words.kept('6', '6'))).toBeVisible();
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

const RUNS = 'optimizer,epoch,x,y,train_loss';

/** The polylines of the picture of tracks, and the rings and dots at their ends. */
const drawn = () => ['polyline', 'circle'].map((mark) => document.querySelectorAll(`.own-thumbnail ${mark}`).length);

test('of recorded tracks it is shown where they went, how many and how long they are, and what is left out; columns are chosen', async () => {
  ask();
  await drop('track-runs.csv');
  await expect.element(page.getByText(words.headings.track)).toBeVisible();
  await expect.element(page.getByLabelText(words.kinds.track)).toBeChecked();
  await expect.element(page.getByText(words.routes('2', 2, '11', '12'))).toBeVisible();
  await expect.element(page.getByText('SGD, lr 0.3', { exact: true }).last()).toBeVisible();
  await expect.element(page.getByText(words.span('x', '3.36e−5', '2.00'))).toBeVisible();
  await expect.element(page.getByText(words.kept('23', '26'))).toBeVisible();
  await expect.element(page.getByText(words.dropped.missing('2', 2) + words.firstAt('6', 'train_loss'))).toBeVisible();
  expect(drawn()).toEqual([2, 4]);
  const loss = page.getByLabelText(words.lossColumn);
  loss.element().focus();
  await loss.selectOptions(words.none);
  await expect.element(page.getByText(words.kept('26', '26'))).toBeVisible();
  await expect.element(page.getByText(words.noLoss)).toBeVisible();
  await expect.element(loss).toHaveFocus();
  await expect.element(page.getByRole('button', { name: words.take.tracks })).toBeEnabled();
  await page.getByLabelText(words.routeColumn).selectOptions(words.none);
  await expect.element(page.getByText(words.routes('1', 1, '26', '26'))).toBeVisible();
  await expect.element(page.getByRole('button', { name: words.take.track })).toBeEnabled();
  expect(drawn()).toEqual([1, 2]);
});

test('the kind that is found for a file is put right by the reader, and back', async () => {
  ask();
  await drop('track-xy-float32.npy');
  await expect.element(page.getByText(words.routes('1', 1, '7', '7'))).toBeVisible();
  const kind = (name: 'grid' | 'table' | 'track') => page.getByText(words.kinds[name], { exact: true }).click();
  await kind('table');
  await expect.element(page.getByText(words.headings.table)).toBeVisible();
  await expect.element(page.getByText(words.kept('7', '7'))).toBeVisible();
  await expect.element(page.getByText(words.firstRows)).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: words.take.table })).toBeEnabled();
  await kind('grid');
  await expect.element(page.getByText(words.flaws.few('', '4'))).toBeVisible();
  await kind('track');
  await expect.element(page.getByText(words.noLoss)).toBeVisible();
  await expect.element(page.getByRole('button', { name: words.take.track })).toBeEnabled();
});

test('a projection of loss-landscape is a track, one whose lists do not fit is none, and a landscape may be read as one', async () => {
  ask();
  await drop('projection.h5');
  await expect.element(page.getByText(words.routes('1', 1, '31', '31'))).toBeVisible();
  await expect.element(page.getByText(words.stored.hdf5('float64'))).toBeVisible();
  await drop('projection-lengths.h5');
  await expect.element(page.getByText(words.flaws.lengths('(31,), (30,)'))).toBeVisible();
  await expect.element(page.getByRole('button', { name: words.take.track })).toBeDisabled();
  await drop('landscape-names.h5');
  await expect.element(page.getByText(words.size('7', '5'))).toBeVisible();
  await page.getByText(words.kinds.track, { exact: true }).click();
  await expect.element(page.getByText(words.routes('1', 1, '31', '31'))).toBeVisible();
});

test('what is left without two records of a route can’t be taken, and is said', async () => {
  ask();
  await page.getByText(words.kinds.track, { exact: true }).click();
  await page.getByLabelText(words.paste).fill(`${RUNS}\nAdam,0,1,2,3\nSGD,0,1,2,3`);
  await expect.element(page.getByText(words.noRecords)).toBeVisible();
  await expect.element(page.getByRole('button', { name: words.take.track })).toBeDisabled();
  await page.getByLabelText(words.paste).fill(`${RUNS}\nAdam,0,1,2,3\nSGD,0,1,2,3\nSGD,1,2,3,4`);
  await expect.element(page.getByText(words.shortRoutes('1', 1))).toBeVisible();
  await drop('track-twelve.csv');
  await expect.element(page.getByText(words.beyondRoutes('4', 4))).toBeVisible();
});

test('the program that makes such files stands with grids and tracks, and not with tables', async () => {
  ask();
  const heading = page.getByText(words.recording.heading);
  await expect.element(page.getByText(words.about.table)).toBeVisible();
  await expect.element(heading).not.toBeInTheDocument();
  await page.getByText(words.kinds.grid, { exact: true }).click();
  await heading.click();
  const code = page.getByRole('region', { name: words.recording.code });
  await expect.element(code).toBeVisible();
  expect(code.element().textContent).toBe(recordingProgram(words.recording.remarks));
});
