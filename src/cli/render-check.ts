export function renderCheck(..._: unknown[]): string { return ''; }
export function renderProject(..._: unknown[]): string { return ''; }
export function renderProjectCsv(..._: unknown[]): string { return ''; }
