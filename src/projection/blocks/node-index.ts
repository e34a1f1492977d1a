/** The parts by which nodes are told apart. */
export interface NodeParts {
  readonly operation: string;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly value: number;
  /** Index of the pool that it ranges over, -1 for one value. */
  readonly pool: number;
  readonly isMask: boolean;
  /** Finite and not below +0 for every site. */
  readonly isPlain: boolean;
}

/**
 * Finds nodes that are alike: a table of places by a hash of their parts, twice as long as the list at least. Programs are
 * planned while somebody waits, and most of that is looking up nodes.
 *
 * @param nodes a list that grows by the nodes that were not found
 * @returns place of a node in the list, or where it is to be put
 */
export function createNodeIndex(nodes: readonly NodeParts[]): (node: NodeParts) => number {
  const value = new Float64Array(1);
  const halves = new Int32Array(value.buffer);
  const codes = new Map<string, number>();
  let places = new Int32Array(1024).fill(-1);
  const hashOf = (node: NodeParts): number => {
    let code = codes.get(node.operation);
    if (code === undefined) {
      code = codes.size;
      codes.set(node.operation, code);
    }
    value[0] = node.value;
    let hash = Math.imul(code, 0x9e3779b1) ^ (halves[0] as number) ^ Math.imul(halves[1] as number, 0x85ebca6b);
    hash = Math.imul(hash ^ node.a, 0x27d4eb2f);
    hash = Math.imul((hash ^ (hash >>> 15)) + node.b, 0x165667b1);
    hash = Math.imul((hash ^ (hash >>> 13)) + node.c, 0x9e3779b1);
    hash = Math.imul((hash ^ (hash >>> 16)) + node.pool * 2 + (node.isMask ? 1 : 0), 0x85ebca6b);
    return (hash ^ (hash >>> 15)) >>> 0;
  };
  /** The place in the table that has a node, or is free for it. */
  const seek = (node: NodeParts): number => {
    const mask = places.length - 1;
    let at = hashOf(node) & mask;
    for (;;) {
      const found = places[at] as number;
      if (found < 0 || isAlike(nodes[found] as NodeParts, node)) return at;
      at = (at + 1) & mask;
    }
  };
  return (node) => {
    if (nodes.length * 2 >= places.length) {
      places = new Int32Array(places.length * 2).fill(-1);
      for (const [index, known] of nodes.entries()) places[seek(known)] = index;
    }
    const at = seek(node);
    const found = places[at] as number;
    if (found >= 0) return found;
    places[at] = nodes.length;
    return nodes.length;
  };
}

/** -0 and 0 are different values, and so are conditions and numbers. */
function isAlike(one: NodeParts, other: NodeParts): boolean {
  return (
    one.operation === other.operation &&
    one.a === other.a &&
    one.b === other.b &&
    one.c === other.c &&
    Object.is(one.value, other.value) &&
    one.pool === other.pool &&
    one.isMask === other.isMask &&
    one.isPlain === other.isPlain
  );
}
