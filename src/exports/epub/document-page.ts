import { noteLines } from '#domain/document/note-lines.ts';
import { isClause, isPart } from '#domain/document/units.ts';
import type { Run } from '#domain/document/walk.ts';
import { type XmlElement, type XmlNode, xml } from '../xml.ts';
import { type Chapter, depthOf } from './chapters.ts';
import { pageText } from './xhtml.ts';

/** Which pages of ours the words lead to: that of departments, and that of notes for the terms that have one. */
export interface LinksOfWords {
  readonly departments: boolean;
  readonly notedTerms: ReadonlySet<string>;
}

/** Writes a chapter: the document’s words and no others, each sentence and duty under its id. */
export function documentPage({ title, paragraphs }: Chapter, links: LinksOfWords): string {
  const taken = new Set<string>();
  /** An id stands once, also where a duty’s note begins a line of its own. */
  const idOf = (id: string): string | null => {
    if (taken.has(id)) return null;
    taken.add(id);
    return `u-${id}`;
  };

  const runElement = (run: Run): XmlElement => {
    const { kind, id, sentence, words } = run;
    if (sentence) {
      const pieces = sentence.pieces.map(({ words, term }) =>
        term !== null && links.notedTerms.has(term)
          ? xml('a', { href: `notes.xhtml#u-term-${term}`, 'epub:type': 'noteref' }, words)
          : words,
      );
      return xml('span', { id: idOf(id) }, ...pieces);
    }
    return xml('span', { class: kind }, ...(kind === 'note' ? noteNodes(run, links) : [words]));
  };

  const paragraphElement = (runs: readonly Run[], label: Run | null): XmlElement => {
    const byDuty = [...Map.groupBy(runs, ({ duty }) => duty)].flatMap(([duty, own]): readonly XmlElement[] => {
      const written = own.map(runElement);
      return duty ? [xml('span', { id: idOf(duty.id) }, ...written)] : written;
    });
    const before = label ? [xml('span', { class: 'label', id: idOf(label.id) }, label.words)] : [];
    return xml('p', {}, ...before, ...byDuty);
  };

  const body = paragraphs.flatMap(({ kind, runs }): readonly XmlElement[] => {
    const [first, ...rest] = runs;
    if (!first) return [];
    const { unit } = first;
    if (first.kind === 'heading' && unit && (isPart(unit) || isClause(unit))) {
      if (unit.title === '' && rest.length > 0) return [paragraphElement(rest, first)];
      const heading = xml(`h${depthOf(unit)}`, { id: idOf(first.id) }, first.words);
      return rest.length > 0 ? [heading, paragraphElement(rest, null)] : [heading];
    }
    if (kind === 'title') return [xml('h1', { id: idOf(first.id) }, first.words)];
    return kind === 'text'
      ? [paragraphElement(runs, null)]
      : [xml('p', { class: kind, id: idOf(first.id) }, first.words)];
  });
  return pageText(title, xml('section', { class: 'document' }, ...body));
}

/** A note with its names leading to who they are. */
function noteNodes({ duty, words }: Run, { departments }: LinksOfWords): readonly XmlNode[] {
  const line = noteLines(duty?.note ?? null).find((pieces) => pieces.map((piece) => piece.words).join('') === words);
  if (!line || !departments) return [words];
  return line.map(({ words, department }) =>
    department === null ? words : xml('a', { href: `departments.xhtml#u-department-${department}` }, words),
  );
}
