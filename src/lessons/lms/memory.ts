/** Where a lesson's elements keep their state in place of the browser's own storage: one text, read and written at once. */
export interface LessonMemory {
  read(): string;
  write(text: string): void;
}

/** Characters that SCORM 1.2 holds to be the most of `cmi.suspend_data` (RTE 3.4); longer texts are nowhere written. */
export const MEMORY_LIMIT = 4096;
