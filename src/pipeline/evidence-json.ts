import type { Quantity } from '../base/quantity.ts';
import type { Figure, FigureFile } from '../scenario/read-figures.ts';
import { JSON_SCHEMA_VERSION } from './check-json.ts';
import type { VerifiedSeed } from './verify.ts';

/** The figures of some documents as JSON: shares and rates are fractions, the rest in its unit. */
export function figuresJson(files: readonly FigureFile[], version: string) {
  return {
    parkreach: version,
    schemaVersion: JSON_SCHEMA_VERSION,
    files: files.map(({ name, file, standing, document, figures }) => ({
      ...{ name, file, standing },
      document: { ...document },
      figures: figures.map((figure) => figureJson(figure, name, standing)),
    })),
  };
}

function figureJson(figure: Figure, file: string, standing: FigureFile['standing']) {
  const { id, label, readings, values, year, period, prices, scope, printed, section, source, trust, boundary, note } = figure;
  return {
    ...{ id, name: `${file}.${id}`, label, standing, line: figure.place.line },
    readings: readings.map(quantityJson),
    values: values.map((item) => ({ year: item.year, ...quantityJson(item.quantity) })),
    ...{ year, period, prices, scope },
    printed: printed.map(({ text }) => text),
    ...{ place: section, source, trust, boundary, note },
  };
}

function quantityJson({ value, unit, wording, uncertainty }: Quantity) {
  const [low, high] = uncertainty?.kind === 'uniform' ? [uncertainty.low, uncertainty.high] : [value, value];
  return { value, low, high, unit: unit.text, wording };
}

/** What was found of the printed figures, and what was not, as JSON. */
export function verifyJson(seeds: readonly VerifiedSeed[], documents: string, version: string) {
  return {
    parkreach: version,
    schemaVersion: JSON_SCHEMA_VERSION,
    documents,
    verified: isVerified(seeds),
    seeds: seeds.map(({ seed, missing, fragments, found, withoutPrinted, findings }) => ({
      ...{ name: seed.name, file: seed.file, document: seed.document.file, missing, fragments, found, withoutPrinted },
      findings: findings.map(({ figure, place, printed, reason }) => ({
        ...{ figure: figure.id, line: place.line, column: place.column, printed, reason },
      })),
    })),
  };
}

/** Whether every printed fragment stands in its document. */
export function isVerified(seeds: readonly VerifiedSeed[]): boolean {
  return seeds.every(({ missing, findings }) => missing === null && findings.length === 0);
}
