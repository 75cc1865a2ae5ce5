import { contentsOfUnit } from '#domain/citation/unit-names.ts';
import { labelledClauses } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Clause } from '#domain/model/text.ts';
import { type XmlElement, xml } from '../xml.ts';
import type { Chapter } from './chapters.ts';
import { pageText } from './xhtml.ts';

/** A page of the book with its title. */
export interface BookPage {
  readonly file: string;
  readonly title: string;
}

/** Writes the table of contents that reading systems show: every page, and below a part its units. */
export function contentsPage(
  edition: Edition,
  chapters: readonly Chapter[],
  before: readonly BookPage[],
  after: readonly BookPage[],
): string {
  const items = [
    ...before.map((page) => item(page.file, page.title)),
    ...chapters.map(({ file, title }) => item(file, title, unitsIn(file, edition))),
    ...after.map((page) => item(page.file, page.title)),
  ];
  return pageText(
    '目录',
    xml('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, xml('h1', {}, '目录'), xml('ol', {}, ...items)),
  );
}

function unitsIn(file: string, { parts }: Edition): readonly XmlElement[] {
  const part = parts.find(({ id }) => `${id || 'text'}.xhtml` === file);
  return part ? labelledClauses(part).map((clause) => clauseItem(file, clause)) : [];
}

const clauseItem = (file: string, clause: Clause): XmlElement =>
  item(
    `${file}#u-${clause.id}`,
    contentsOfUnit(clause),
    clause.units.map((unit) => clauseItem(file, unit)),
  );

const item = (href: string, title: string, below: readonly XmlElement[] = []): XmlElement =>
  xml('li', {}, xml('a', { href }, title), below.length > 0 ? xml('ol', {}, ...below) : null);
