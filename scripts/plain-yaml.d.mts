import type { Plugin } from 'esbuild';

export declare const plainYaml: Plugin;
export declare function withoutGenerators(source: string): string;
