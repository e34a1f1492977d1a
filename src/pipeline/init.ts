import { initTemplate } from './init-template.ts';

/**
 * The text of a first scenario, with comments and labels in one language.
 * @example initScenario('vi').includes('targets:') // true
 */
export function initScenario(language: 'en' | 'vi'): string {
  return initTemplate((en, vi) => (language === 'vi' ? vi : en));
}
