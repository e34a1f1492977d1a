// Builds dist/ on installation from source. Without the development packages there is nothing to build with, and no need to.
try {
  await import('esbuild');
} catch {
  console.log('parkreach: development packages are not installed, dist/ is left as it is');
  process.exit(0);
}
await import('./build.mjs');
