import type { Paragraph } from './paragraphs.ts';

/** Says what is wrong with a paragraph, or with the whole text, and how to mend it. */
export type Report = (paragraph: Paragraph | undefined, fault: string, mend: string) => void;
