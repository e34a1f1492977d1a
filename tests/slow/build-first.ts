import { execFileSync } from 'node:child_process';

/** The slow tests run the product as it is shipped. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}
