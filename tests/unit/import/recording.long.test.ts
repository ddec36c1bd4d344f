import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { recordingProgram } from '../../../src/import/tracks/program';
import { files as en } from '../../../src/locales/files/en';
import { files as zh } from '../../../src/locales/files/zh';
import { pythonWith } from '../../support/python';
import { expectRecording } from './recordedFolder';

const TRAINING = fileURLToPath(new URL('../../golden/recording.py', import.meta.url));

/** PyTorch alone may take half a minute to load. */
const PATIENCE = 300_000;

const python = pythonWith('torch');

test.skipIf(!python).each(Object.entries({ en, zh }))(
  'the program of the dialog, run by PyTorch on a small network, writes what was recorded: %s',
  { timeout: PATIENCE },
  (_, { recording }) => {
    const folder = mkdtempSync(join(tmpdir(), 'fall-line-recording-'));
    try {
      writeFileSync(join(folder, 'program.py'), recordingProgram(recording.remarks));
      execFileSync(python ?? '', [TRAINING, folder]);
      expectRecording(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
