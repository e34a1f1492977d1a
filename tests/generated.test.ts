import { expect, test } from 'vitest';
import { generatedFiles, isFresh } from '../scripts/generate.ts';

test('generated files are what `npm run generate` writes', async () => {
  const stale = (await generatedFiles()).filter((file) => !isFresh(file)).map(({ path }) => path);
  expect(stale).toEqual([]);
});

test('the validators need nothing at run time', async () => {
  const code = (await generatedFiles()).find(({ path }) => path.endsWith('.js'));
  expect(code?.text).not.toMatch(/\brequire\(|^import /m);
});
