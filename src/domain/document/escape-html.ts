const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Gives words as HTML and XML show them, in text as in an attribute between double quotation marks. */
export const escapeHtml = (words: string): string => words.replace(/[&<>"]/gu, (mark) => entities[mark] ?? mark);
