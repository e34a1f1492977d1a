import { describe, expect, test } from 'vitest';
import type { Host, Unreadable } from '../../src/pipeline/host.ts';
import { loadScenario } from '../../src/pipeline/load-scenario.ts';
import { openEvidence } from '../../src/pipeline/seed-files.ts';
import type { ScenarioProblem } from '../../src/scenario/scenario-problem.ts';
import { sayProblem } from '../../src/text/say-problem.ts';

const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  '.': ['README.md', 'scenarios', 'my-plan.yaml'],
  scenarios: ['lang-son.yaml', 'bac-giang.yaml', 'bac-giang-219.yaml', 'scenario.schema.json'],
  seeds: ['a', 'b', 'c', 'd', 'e', 'f', 'plan-2021'].map((name) => `${name}.yml`),
  empty: [],
};
const REASONS: Readonly<Record<string, Unreadable>> = {
  scenarios: 'a-folder',
  'scenarios/': 'a-folder',
  empty: 'a-folder',
  'secret.yaml': 'not-allowed',
  'film.yaml': 'too-large',
};
const host: Host = {
  read: (path) => ({ reason: REASONS[path] ?? 'not-found' }),
  list: (folder) => FOLDERS[folder],
};

function told(file: string, from = host): readonly string[] {
  const loaded = loadScenario(from, file, {});
  const [problem] = loaded.ok ? [] : loaded.problems;
  expect(problem?.code).toBe('file-unread');
  return (['en', 'vi'] as const).map((language) => {
    const { message, hint } = sayProblem(problem as ScenarioProblem, language);
    return `${message} ${hint}`;
  });
}

describe('a file of the command line that', () => {
  test('is misspelt', () => {
    expect(told('scenarios/bac-gang.yaml')).toEqual([
      'There is no file `bac-gang.yaml` in the folder `scenarios`. Write `scenarios/bac-giang.yaml`.',
      'Không có tệp `bac-gang.yaml` trong thư mục `scenarios`. Hãy ghi `scenarios/bac-giang.yaml`.',
    ]);
  });
  test.each([
    ['has lost its ending', 'scenarios/lang-son', 'scenarios/lang-son.yaml'],
    ['has another ending', 'scenarios/lang-son.yml', 'scenarios/lang-son.yaml'],
    ['has lost its folder', 'lang-son.yaml', 'scenarios/lang-son.yaml'],
    ['stands here', 'my_plan.yaml', 'my-plan.yaml'],
  ])('%s', (_, file, meant) => {
    expect(told(file)[0]).toContain(`Write \`${meant}\`.`);
  });
  test('is like no other', () => {
    expect(told('seeds/plan.yaml')).toEqual([
      'There is no file `plan.yaml` in the folder `seeds`. YAML files there: `seeds/plan-2021.yml`, `seeds/a.yml`, `seeds/b.yml`, `seeds/c.yml`, `seeds/d.yml` and 2 more.',
      'Không có tệp `plan.yaml` trong thư mục `seeds`. Các tệp YAML ở đó: `seeds/plan-2021.yml`, `seeds/a.yml`, `seeds/b.yml`, `seeds/c.yml`, `seeds/d.yml` và 2 tệp khác.',
    ]);
    expect(told('empty/plan.yaml')[0]).toContain('No YAML file is there.');
  });
  test('is in no folder', () => {
    expect(told('plans/a.yaml')).toEqual([
      'There is no folder `plans`, and so no file `a.yaml` in it. Check the path. Paths start from the folder in which the command runs.',
      'Không có thư mục `plans`, nên cũng không có tệp `a.yaml` trong đó. Hãy xem lại đường dẫn. Đường dẫn tính từ thư mục đang chạy lệnh.',
    ]);
  });
  test('is a folder', () => {
    const files = '`scenarios/bac-giang-219.yaml`, `scenarios/bac-giang.yaml`, `scenarios/lang-son.yaml`';
    expect(told('scenarios')).toEqual([
      `\`scenarios\` is a folder, and a file is asked for. Name a file in it: ${files}.`,
      `\`scenarios\` là thư mục, trong khi cần một tệp. Hãy ghi một tệp trong đó: ${files}.`,
    ]);
    expect(told('scenarios/')[0]).toContain(files);
    expect(told('empty')[0]).toContain('No YAML file is in it.');
  });
  test('may not be read, or is too large', () => {
    expect(told('secret.yaml')[0]).toMatch(/^`secret.yaml` is there but may not be read/);
    expect(told('secret.yaml')[1]).toMatch(/không được phép đọc/);
    expect(told('film.yaml')).toEqual([expect.stringContaining('is too large'), expect.stringContaining('quá lớn')]);
  });
  test('is not there, where the host cannot list folders', () => {
    expect(told('plans/a.yaml', { read: host.read })[0]).toMatch(/^There is no file `a.yaml` in the folder `plans`/);
  });
  test('is a seed', () => {
    const codes = (name: string) => {
      const opened = openEvidence(host, [name], 'here.yaml');
      return opened.ok ? [] : opened.problems.map(({ code }) => code);
    };
    expect(codes('seeds/plan.yaml')).toEqual(['file-unread']);
    expect(codes('scenarios')).toEqual(['file-unread']);
    expect(codes('plan')).toEqual(['unknown-evidence-file']);
  });
});

test('a file that another includes is told by its include', () => {
  const including: Host = {
    ...host,
    read: (path) => (path === 'a.yaml' ? { source: 'include: b.yaml\n' } : { reason: 'not-found' }),
  };
  const loaded = loadScenario(including, 'a.yaml', {});
  expect(loaded.ok ? [] : loaded.problems.map(({ code }) => code)).toEqual(['include-unread']);
});
