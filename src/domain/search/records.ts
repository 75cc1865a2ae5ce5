import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Target } from '#domain/model/target.ts';
import type { Term } from '#domain/model/term.ts';
import type { Clause, Duty, Opening, Sentence } from '#domain/model/text.ts';
import { departmentPath, editionPath, inClausePath, targetPath, termPath, unitPath } from '#domain/paths.ts';
import { bareHeading, placeOfUnit } from '../citation/place.ts';
import type { Block, SearchRecord } from './record.ts';

/**
 * Everything that search finds, in the order in which it is listed: departments and headings, the document, then what
 * is drawn from it. Each word of an edition stands in one record, besides the names of departments, targets and terms.
 */
export const searchRecords = (corpus: Corpus): readonly SearchRecord[] => [
  ...corpus.departments.map(departmentRecord),
  ...corpus.editions.flatMap(headingRecords),
  ...corpus.editions.flatMap(documentRecords),
  ...corpus.editions.flatMap((edition) => edition.targets.map((target) => targetRecord(edition, target))),
  ...corpus.terms.map(termRecord),
];

const outside = { place: '', departments: [], part: null, targets: [] } as const;

const line = (words: string, path: string): Block => ({ kind: 'line', number: null, path, words, runsOn: false });

const lines = (words: readonly string[], path: string): readonly Block[] =>
  [...new Set(words)].map((words) => line(words, path));

const sentences = (of: readonly Sentence[], edition: Edition): readonly Block[] =>
  of.map(({ id, number, words }, index) => ({
    kind: 'sentence',
    number,
    path: inClausePath(edition.slug, id),
    words,
    runsOn: index > 0,
  }));

function departmentRecord({ id, token, name, aliases, parent }: Department): SearchRecord {
  const path = departmentPath(id);
  return { ...outside, kind: 'department', path, title: token, blocks: lines([token, name, ...aliases, parent], path) };
}

function termRecord({ id, name, forms, note }: Term): SearchRecord {
  const path = termPath(id);
  const editor = note ? [{ ...line(note, path), kind: 'editor' } as const] : [];
  return { ...outside, kind: 'term', path, title: name, blocks: [...lines([name, ...forms], path), ...editor] };
}

function targetRecord({ slug }: Edition, { id, title, duty, indicators }: Target): SearchRecord {
  const path = targetPath(slug, id);
  const words = [title, ...indicators.flatMap(({ name, quote }) => [name, quote])];
  return {
    ...outside,
    kind: 'target',
    path,
    title,
    part: duty.split('-')[0] ?? null,
    targets: [id],
    blocks: lines(words, path),
  };
}

/** The document's own title, those of notice and annex, and the headings of parts, clauses and dash items. */
function headingRecords(edition: Edition): readonly SearchRecord[] {
  const { slug, title, notice, annex, parts } = edition;
  const heading = (words: string, path: string, place: string, part: string | null): SearchRecord => ({
    ...outside,
    kind: 'heading',
    path,
    place,
    title: '',
    part,
    blocks: [line(words, path)],
  });
  const titles = (notice?.paragraphs ?? []).flatMap((paragraph) => (paragraph.kind === 'title' ? [paragraph] : []));
  return [
    heading(title, editionPath(slug), '', null),
    ...titles.map(({ words }) => heading(words, unitPath(slug, 'notice'), '通知', null)),
    ...parts.flatMap((part) => [
      heading(part.heading, unitPath(slug, part.id), placeOfUnit(part), part.id),
      ...part.clauses.flatMap((clause) => [
        ...(clause.heading ? [heading(clause.heading, unitPath(slug, clause.id), placeOfUnit(clause), part.id)] : []),
        ...clause.duties.flatMap((duty) =>
          duty.heading
            ? [
                {
                  ...heading(duty.heading, inClausePath(slug, duty.id), placeOfUnit(clause), part.id),
                  targets: targetsStatedBy(duty, edition),
                },
              ]
            : [],
        ),
      ]),
    ]),
    ...(annex ? [heading(annex.words, editionPath(slug), '附件', null)] : []),
  ];
}

/** The notice, the preamble and every duty. */
function documentRecords(edition: Edition): readonly SearchRecord[] {
  const openings = [edition.notice, edition.preamble].filter((opening) => opening !== null);
  return [
    ...openings.map((opening) => openingRecord(opening, edition)),
    ...edition.parts.flatMap((part) =>
      part.clauses.flatMap((clause) => clause.duties.map((duty) => dutyRecord(duty, clause, edition))),
    ),
  ];
}

/** Titles are left to the headings. */
function openingRecord({ id, label, paragraphs }: Opening, edition: Edition): SearchRecord {
  const path = unitPath(edition.slug, id);
  const blocks = paragraphs.flatMap((paragraph) => {
    if (paragraph.kind === 'text') return sentences(paragraph.sentences, edition);
    return paragraph.kind === 'title' || paragraph.kind === 'subtitle' ? [] : [line(paragraph.words, path)];
  });
  return { ...outside, kind: 'opening', path, place: label, title: '', blocks };
}

function dutyRecord(duty: Duty, clause: Clause, edition: Edition): SearchRecord {
  const path = inClausePath(edition.slug, duty.id);
  const ties = duty.sentences.flatMap((sentence) => sentence.targets.map(({ id }) => id));
  return {
    kind: duty.note ? 'task' : 'unassigned',
    path,
    place: placeOfUnit(clause),
    title: [clause.title || clause.part.title, duty.heading ? bareHeading(duty.heading) : '']
      .filter(Boolean)
      .join(' · '),
    departments: duty.departments.map(({ id }) => id),
    part: clause.part.id,
    targets: [...new Set([...targetsStatedBy(duty, edition), ...ties])],
    blocks: [
      ...sentences(duty.sentences, edition),
      ...(duty.note ? [{ kind: 'note', number: null, path, words: duty.note.words, runsOn: true } as const] : []),
    ],
  };
}

const targetsStatedBy = (duty: Duty, { targets }: Edition): readonly string[] =>
  targets.filter((target) => target.duty === duty.id).map(({ id }) => id);
