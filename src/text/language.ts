/** The languages that every sentence is said in. */
export type Language = 'en' | 'vi';
