/** Largest file that is read, in bytes: a scenario of 2,900 sites takes about a tenth of it. */
export const MAXIMUM_BYTES = 4 * 1024 * 1024;

/** Deepest nesting of maps and lists; the format needs about eight levels. */
export const MAXIMUM_DEPTH = 100;

/** Most tokens (keys, values, signs, blanks, line ends, comments) of a file: a key with its value takes about eight. */
export const MAXIMUM_TOKENS = 600_000;

/** Most values that aliases (`*name`) may repeat in one file. */
export const MAXIMUM_ALIASED_VALUES = 50_000;

/** Most slips of syntax, and most parts of YAML that are refused, that are told at once. */
export const MAXIMUM_FINDINGS = 200;

/** Most problems of one document that are told at once. */
export const MAXIMUM_PROBLEMS = 1000;
