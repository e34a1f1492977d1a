import { writeSync } from 'node:fs';

const STANDARD_OUTPUT = 1;

/**
 * Writes what was asked for. Straight to the file where that works, since setting up Node's stream costs more than most
 * commands; through the stream where the other end is slower than us. A reader that stops early, such as `head`, is no fault.
 */
export function writeOutput(text: string): void {
  const bytes = new TextEncoder().encode(text);
  let from = 0;
  try {
    while (from < bytes.length) from += writeSync(STANDARD_OUTPUT, bytes, from);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return;
    if (code !== 'EAGAIN') throw error;
    process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EPIPE') throw fault;
    });
    process.stdout.write(bytes.subarray(from));
  }
}
