/**
 * What a saved page or a PDF carries along and nobody sees: page feeds, soft hyphens, zero-width characters, marks of
 * direction, byte order marks. Those that change how the words around them are read, U+202D and U+202E, and tags are not
 * among them.
 */
// Stryker disable next-line Regex: of \v it makes \V, which no regular expression may hold.
export const CARRIED = /[\v\f\u00ad\u200b-\u200f\u202a-\u202c\u2060-\u2064\u2066-\u2069\ufeff]+/gu;

/** Some words as they are seen. */
export const withoutCarried = (words: string): string => words.replace(CARRIED, '');
