import type { Bytes } from './assembler.ts';

/** Instructions over two doubles at a time, by their names in the text format; their codes stand behind a prefix. */
export const v128 = {
  load: [0xfd, 0x00, 3, 0] as Bytes,
  loadSplat: [0xfd, 0x0a, 3, 0] as Bytes,
  store: [0xfd, 0x0b, 3, 0] as Bytes,
  and: [0xfd, 0x4e] as Bytes,
  bitselect: [0xfd, 0x52] as Bytes,
};

export const f64x2 = {
  splat: [0xfd, 0x14] as Bytes,
  notEqual: [0xfd, 0x48] as Bytes,
  greater: [0xfd, 0x4a] as Bytes,
  atLeast: [0xfd, 0x4c] as Bytes,
  add: [0xfd, 0xf0, 0x01] as Bytes,
  subtract: [0xfd, 0xf1, 0x01] as Bytes,
  multiply: [0xfd, 0xf2, 0x01] as Bytes,
  divide: [0xfd, 0xf3, 0x01] as Bytes,
  minimum: [0xfd, 0xf4, 0x01] as Bytes,
  maximum: [0xfd, 0xf5, 0x01] as Bytes,
};
