import type { WriteStream } from 'node:tty';

/** What a terminal can show. */
export interface Terminal {
  readonly width: number;
  readonly colour: boolean;
}

/** The width that was asked for, else the terminal's up to a line that is still easily read, else 80; colour only on a terminal that wants it. */
export function terminalOf(width: string | undefined, stream: Pick<WriteStream, 'columns' | 'isTTY'> = process.stdout): Terminal {
  const columns = width === undefined ? Math.min(stream.columns ?? 80, 120) : Number(width);
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
  const wanted = forced || (stream.isTTY === true && TERM !== 'dumb');
  return { width: Math.max(40, columns), colour: wanted && (NO_COLOR === undefined || NO_COLOR === '') };
}
