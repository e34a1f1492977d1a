/** Locals of a function under construction. */
export interface Locals {
  readonly types: number[];
  readonly reserve: (type: number) => number;
}

export function createLocals(parameters: number): Locals {
  const types: number[] = [];
  return {
    types,
    reserve: (type) => {
      types.push(type);
      return parameters + types.length - 1;
    },
  };
}
