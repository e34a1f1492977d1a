import type { Language } from '../text/language.ts';

/** `--lang`, else the environment's, else English. */
export function chooseLanguage(option: string | undefined, environment: NodeJS.ProcessEnv): Language {
  if (option === 'en' || option === 'vi') return option;
  const said = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return said.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}
