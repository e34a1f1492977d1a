import { totalmem } from 'node:os';
import type { MemoryLimit } from '../pipeline/sample-source.ts';

/** Part of the machine's memory that samples may take. */
const MEMORY_SHARE = 0.7;

/** The memory of the machine, and what samples may take of it. */
export function machineMemory(): MemoryLimit {
  const there = totalmem();
  return { there, room: MEMORY_SHARE * there };
}

/** @param count a whole number as the reader writes it */
export function bytesText(bytes: number, count: (value: number) => string): string {
  return bytes < 1e9 ? `${count(Math.ceil(bytes / 1e6))} MB` : `${count(Math.ceil(bytes / 1e9))} GB`;
}
