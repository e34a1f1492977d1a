/** What a terminal can show. */
export interface Terminal {
  readonly width: number;
  readonly colour: boolean;
}

/** The width that was asked for, else the terminal's, else 80; colour only on a terminal that wants it. */
export function terminalOf(width: string | undefined): Terminal {
  const columns = width === undefined ? (process.stdout.columns ?? 80) : Number(width);
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const wanted = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' ? true : process.stdout.isTTY === true && TERM !== 'dumb';
  return { width: Math.max(40, Math.min(columns, 120)), colour: wanted && (NO_COLOR === undefined || NO_COLOR === '') };
}
