import { Presets, SingleBar } from 'cli-progress';

/** What a progress bar says besides numbers. */
export interface ProgressWords {
  readonly samples: string;
  readonly perSecond: string;
  readonly left: string;
}

/** A bar that follows a count. */
export interface Progress {
  readonly update: (done: number) => void;
  readonly end: () => void;
}

/** A bar with the rate and the time that is left, on a terminal; it is wiped away in the end. */
export function showProgress(
  { samples, perSecond, left }: ProgressWords,
  say: (count: number) => string,
  from: number,
  to: number,
): Progress {
  const began = Date.now();
  const seconds = () => Math.max(0.001, (Date.now() - began) / 1000);
  const bar = new SingleBar(
    {
      clearOnComplete: true,
      hideCursor: true,
      linewrap: false,
      fps: 8,
      barsize: 24,
      stream: process.stderr,
      gracefulExit: false,
      format: (_options, { value, total }) => {
        const rate = (value - from) / seconds();
        const part = total === 0 ? 1 : value / total;
        const full = Math.round(24 * part);
        // The first moment, when threads are still starting, tells nothing of the rest.
        const rest = rate > 0 && seconds() > 1 ? timeText((total - value) / rate) : '';
        return `${'█'.repeat(full)}${'░'.repeat(24 - full)} ${say(value)}/${say(total)} ${samples}  ${say(Math.round(rate))} ${perSecond}${rest === '' ? '' : `  ${rest} ${left}`}`;
      },
    },
    Presets.shades_classic,
  );
  bar.start(to, from);
  return { update: (done) => bar.update(done), end: () => bar.stop() };
}

function timeText(seconds: number): string {
  const whole = Math.ceil(seconds);
  const minutes = Math.floor(whole / 60);
  return `${minutes}:${`${whole % 60}`.padStart(2, '0')}`;
}
