/** What the command says to the script that called it. */
export const EXIT = {
  /** Judged, or done. */
  ok: 0,
  /** With `--strict`: a target is neither reachable nor met. */
  notReached: 1,
  /** A printed figure was not found in its document. */
  notFound: 1,
  /** The input has problems. */
  problems: 2,
  /** Stopped by the user; what was done is kept where there is a place for it. */
  stopped: 130,
  /** A bug of ours. */
  bug: 70,
} as const;
