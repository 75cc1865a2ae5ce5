/** The words as they are hashed: NFC, without any white space, so that a line break never changes a promise. */
export const hashedForm = (words: string): string => words.normalize('NFC').replace(/\s+/gu, '');
