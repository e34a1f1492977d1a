import type { Language } from '../language.ts';
import { enProject } from './en.ts';
import type { ProjectTexts } from './project-words.ts';
import { viProject } from './vi.ts';

/** The sentences by language: one that is missing does not compile. */
export const PROJECT_TEXTS: Readonly<Record<Language, ProjectTexts>> = { en: enProject, vi: viProject };
