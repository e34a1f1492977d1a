import type { ScenarioFacts } from '../../scenario/scenario-problem.ts';
import type { Sentences } from './sentences.ts';
import { code, codes } from './words.ts';

const UNREAD: Readonly<Record<ScenarioFacts['include-unread']['reason'], string>> = {
  'not-found': 'is not there',
  'a-folder': 'is a folder',
  'not-allowed': 'may not be read',
  'too-large': 'is too large',
};

/** What is wrong with files, in English. */
export const englishFiles = {
  'file-unread': ({ file, name, folder, reason, there, more, nearest }) => {
    const list = there.length === 0 ? '' : `${codes(there)}${more === 0 ? '' : ` and ${more} more`}`;
    const from = 'Paths start from the folder in which the command runs.';
    const elseInit = 'To begin a plan: `parkreach init my-plan.yaml`.';
    switch (reason) {
      case 'not-found': {
        const where = folder === '' ? 'in this folder' : `in the folder ${code(folder)}`;
        const choice = list === '' ? `No YAML file is there. ${from} ${elseInit}` : `YAML files there: ${list}.`;
        return {
          message: `There is no file ${code(name)} ${where}.`,
          hint: nearest === undefined ? choice : `Write ${code(nearest)}.`,
        };
      }
      case 'no-folder':
        return {
          message: `There is no folder ${code(folder)}, and so no file ${code(name)} in it.`,
          hint: `Check the path. ${from}`,
        };
      case 'a-folder':
        return {
          message: `${code(file)} is a folder, and a file is asked for.`,
          hint: list === '' ? `No YAML file is in it. ${elseInit}` : `Name a file in it: ${list}.`,
        };
      case 'not-allowed':
        return {
          message: `${code(file)} is there but may not be read.`,
          hint: 'Ask for the right to read it, or make a copy that is yours.',
        };
      case 'too-large':
        return {
          message: `${code(file)} is too large.`,
          hint: 'A plan is a text of some hundred lines: check whether this is the right file.',
        };
    }
  },
  'include-unread': ({ file, reason }) => ({
    message: `${code(file)} ${UNREAD[reason]}.`,
    hint: 'Check the name and the folder: names under `include` start from the folder of their own file.',
  }),
  'include-circle': ({ files }) => ({
    message: `The files include each other in a circle: ${files.map(code).join(', ')}.`,
    hint: 'Take one of them out of `include`.',
  }),
  'too-many-includes': ({ limit }) => ({
    message: `More than ${limit} files are taken in by \`include\`.`,
    hint: 'Name each file once; what several files share can stand in one.',
  }),
} satisfies Partial<Sentences<ScenarioFacts>>;
