import { useEffect, useState } from 'react';
import { openReadWorker } from '../../workers/open';
import { createFileReading, type FileReading } from '../../workers/reading';

/** What reads files as long as a part of the page is there. */
export function useFileReading(): FileReading {
  const [reading] = useState(() => createFileReading(openReadWorker));
  useEffect(() => reading.close, [reading]);
  return reading;
}
