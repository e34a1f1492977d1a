/** Prints what a bench measured: its lines for people, or with `--json` the numbers under its name. */
export function show(name: string, numbers: unknown, lines: readonly string[]): void {
  console.log(process.argv.includes('--json') ? JSON.stringify({ [name]: numbers }) : lines.join('\n'));
}
