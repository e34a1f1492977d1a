import type { DesignKind } from '../base/sweep-section.ts';
import type { CheckOptions } from './check.ts';

/**
 * The command that writes samples of another design beside a result file.
 * @example sweepCommand('plan.yaml', { mode: 'from-today', rulebook: 'statcan-2025' }, 'saltelli', 'plan.parquet')
 * // 'parkreach sweep plan.yaml --design saltelli --out plan-saltelli.parquet'
 */
export function sweepCommand(scenario: string, { variant, set, mode }: CheckOptions, design: DesignKind, beside: string): string {
  const out = beside.replace(/(\.\w+)?$/, (end) => `-${design}${end}`);
  return [
    ...['parkreach', 'sweep', quoted(scenario)],
    ...(variant === undefined ? [] : ['--variant', quoted(variant)]),
    ...(set ?? []).flatMap((text) => ['--set', quoted(text)]),
    ...(mode === 'as-planned' ? ['--as-planned'] : []),
    ...['--design', design, '--out', quoted(out)],
  ].join(' ');
}

/** As a shell reads it. */
function quoted(text: string): string {
  return /^[\w./:=@%+-]+$/.test(text) ? text : `"${text.replace(/["\\$`]/g, '\\$&')}"`;
}
