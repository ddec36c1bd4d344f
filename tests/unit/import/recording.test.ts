import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { recordingProgram } from '../../../src/import/tracks/program';
import { files as en } from '../../../src/locales/files/en';
import { files as zh } from '../../../src/locales/files/zh';
import { expectRecording } from './recordedFolder';

const FOLDER = fileURLToPath(new URL('../../files/recording', import.meta.url));

test('the program of the dialog is the one by which tests/golden/recording.py has made the files', async () => {
  await expect(recordingProgram(en.recording.remarks)).toMatchFileSnapshot('../../files/recording/program.py');
});

test('what it has written is read as what was recorded: the track to its end at the origin, the grid around it', () => {
  expectRecording(FOLDER);
});

test('in both languages it is the same but for its remarks, and short enough to be read', () => {
  const [one, other] = [en, zh].map(({ recording }) =>
    recordingProgram(recording.remarks)
      .split('\n')
      .filter((line) => !line.startsWith('#')),
  );
  expect(one).toEqual(other);
  expect(one!.filter((line) => line !== '').length).toBeLessThan(25);
});
