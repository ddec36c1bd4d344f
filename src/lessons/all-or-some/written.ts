import type { WrittenLesson } from '../lesson';
import { picture } from './picture';
import { lesson } from './scene';
import teachersEn from './teachers.en.md?raw';
import teachersZh from './teachers.zh.md?raw';
import en from './text.en.md?raw';
import zh from './text.zh.md?raw';

export const written: WrittenLesson = {
  ...lesson,
  picture,
  text: { en, zh },
  teachers: { en: teachersEn, zh: teachersZh },
};
