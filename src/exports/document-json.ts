import { departmentsAsOf } from '#domain/corpus/department-on.ts';
import { allSentences } from '#domain/corpus/find.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Target } from '#domain/model/target.ts';
import type { Clause, Duty, Opening, Part, Sentence } from '#domain/model/text.ts';
import { editionPath, inClausePath, sentencePath, targetPath, unitPath } from '#domain/paths.ts';

import type { Locate } from './locate.ts';

/**
 * An edition as `/data/2022.json` publishes it: the document by parts, clauses, duties and sentences, with what is
 * derived from it. Ids are local to the edition; the shape is public and only ever added to.
 */
export function documentJson(corpus: Corpus, edition: Edition, locate: Locate) {
  const inEdition = <Lists extends { readonly edition: string; readonly sentences: readonly string[] }>(
    lists: readonly Lists[],
  ): readonly string[] => lists.find((list) => list.edition === edition.slug)?.sentences ?? [];
  const terms = new Set(allSentences(edition).flatMap((sentence) => sentence.terms));
  return {
    edition: edition.slug,
    title: edition.title,
    number: edition.number,
    issuer: edition.issuer,
    signed: edition.signed,
    published: edition.published,
    addressees: edition.addressees,
    annex: edition.annex?.title ?? null,
    url: locate(editionPath(edition.slug)),
    source: { sha256: edition.source.sha256, url: edition.source.url },
    later: edition.later,
    notice: openingJson(edition.notice, edition, locate),
    preamble: openingJson(edition.preamble, edition, locate),
    parts: edition.parts.map((part) => partJson(part, edition, locate)),
    ...(edition.closing && { closing: closingJson(edition.closing, edition, locate) }),
    targets: edition.targets.map((target) => targetJson(target, edition, locate)),
    deadlines: edition.deadlines,
    departments: departmentsAsOf(edition, corpus).map(({ id, token, name, aliases, parent, tasks }) => ({
      id,
      token,
      name,
      aliases,
      parent,
      tasks: inEdition(tasks),
    })),
    terms: corpus.terms
      .filter(({ id }) => terms.has(id))
      .map(({ id, name, forms, kind, sentences }) => ({
        id,
        name,
        forms,
        kind,
        sentences: inEdition(sentences),
      })),
  };
}

/** The notice or the preamble, as the whole document and its own twin show it. */
export const openingJson = (opening: Opening | null, edition: Edition, locate: Locate) =>
  opening && {
    id: opening.id,
    url: locate(unitPath(edition.slug, opening.id)),
    sentences: opening.sentences.map((sentence) => sentenceJson(sentence, edition, locate)),
  };

/** What stands below the body, line by line, as the whole document and its own twin show it. */
export const closingJson = ({ id, paragraphs }: Opening, edition: Edition, locate: Locate) => ({
  id,
  url: locate(unitPath(edition.slug, id)),
  lines: paragraphs.flatMap((line) => (line.kind === 'text' ? [] : [{ kind: line.kind, words: line.words }])),
});

/** A part with its clauses, as the whole document and its own twin show it. */
export const partJson = ({ id, label, title, clauses }: Part, edition: Edition, locate: Locate) => ({
  id,
  label,
  title,
  url: locate(unitPath(edition.slug, id)),
  clauses: clauses.map((clause) => clauseJson(clause, edition, locate)),
});

/** A clause as the whole document and its own twin show it. */
export function clauseJson({ id, label, title, duties, units }: Clause, edition: Edition, locate: Locate): ClauseJson {
  const own = {
    id,
    label,
    title,
    url: locate(unitPath(edition.slug, id)),
    duties: duties.map((duty) => dutyJson(duty, edition, locate)),
  };
  return units.length === 0 ? own : { ...own, units: units.map((unit) => clauseJson(unit, edition, locate)) };
}

interface ClauseJson {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly url: string;
  readonly duties: readonly ReturnType<typeof dutyJson>[];
  readonly units?: readonly ClauseJson[];
}

const dutyJson = (duty: Duty, edition: Edition, locate: Locate) => ({
  id: duty.id,
  url: locate(inClausePath(edition.slug, duty.id)),
  paragraph: duty.paragraph,
  heading: duty.heading,
  note: duty.note?.words ?? null,
  departments: duty.departments,
  ...(duty.times.length > 0 ? { times: duty.times } : {}),
  sentences: duty.sentences.map((sentence) => sentenceJson(sentence, edition, locate)),
});

const sentenceJson = ({ id, words, hash, offset, targets, terms }: Sentence, edition: Edition, locate: Locate) => ({
  id,
  text: words,
  url: locate(sentencePath(edition.slug, id)),
  hash,
  offset,
  targets,
  terms,
});

const targetJson = ({ id, title, duty, indicators, tasks }: Target, edition: Edition, locate: Locate) => ({
  id,
  title,
  url: locate(targetPath(edition.slug, id)),
  duty,
  indicators,
  tasks,
});
