import { hashWords } from '../citation/hash.ts';
import { type ClauseText, readClause } from '../document/clause.ts';
import { readParagraphs } from '../document/escaping.ts';
import { mendText, withoutSpace } from '../document/mend.ts';
import { readOpening } from '../document/opening.ts';
import type { Problem } from '../problem.ts';
import type { EditionContent, TextFile } from './content.ts';
import { findDeadlines } from './deadlines.ts';
import { readResponsibility } from './duties.ts';
import type { Annex, Clause, Duty, Edition, Opening, Part, PartRef, Sentence } from './model.ts';
import { shortForms } from './names.ts';
import { cutAtForms, idsOf } from './occurrences.ts';
import { Offsets } from './offsets.ts';
import { checkOrder, inDocumentOrder } from './order.ts';
import { checkSum } from './sum.ts';
import { checkTargets, readTargets, readTies } from './targets.ts';

/** The names by which an edition's words are cross-linked, each leading to an id. */
export interface Names {
  readonly departments: ReadonlyMap<string, string>;
  readonly terms: ReadonlyMap<string, string>;
}

/** Builds an edition from its files; whatever is wrong is added to the problems, and the rest is built all the same. */
export function readEdition(content: EditionContent, names: Names, problems: Problem[]): Edition {
  const sourceFile = `${content.folder}/source.txt`;
  const mended = mendText(content.source, content.edits);
  for (const { edit, fault } of mended.faults) {
    const mend = 'Import the source again, or mend the entry.';
    problems.push({ file: `${content.folder}/edits.json`, line: null, words: edit.before, fault, mend });
  }
  const text = withoutSpace(mended);
  const files = inDocumentOrder(content.texts);
  problems.push(...checkOrder(files), ...checkSum(files, text, sourceFile));

  const words = files.flatMap(({ body }) => readParagraphs(body).map((paragraph) => paragraph.words)).join('\n');
  const reader = new Reader(names, shortForms(words, names.terms), content, new Offsets(text), problems);
  const notice = reader.opening('notice', '通知', files);
  const preamble = reader.opening('preamble', '序言', files);
  const parts = reader.parts(files);
  const annex = reader.annex(files);

  const clauses = parts.flatMap((part) => part.clauses);
  const sentences = clauses.flatMap((clause) => clause.sentences);
  const { title, year, number, issuer, signed, published, later, oddities, sourceUrl } = content.data;
  const edition: Edition = {
    slug: content.slug,
    title,
    year,
    number,
    issuer,
    signed,
    published,
    addressees: wordsOf(notice, 'addressees'),
    annex,
    oddities,
    later,
    source: { sha256: content.sha256, text: content.source, url: sourceUrl, edits: content.edits },
    notice,
    preamble,
    parts,
    targets: readTargets(content.targets, sentences),
    deadlines: reader.deadlines(clauses),
    sentences,
    tasks: sentences.filter(({ departments }) => departments.length > 0),
    unassigned: sentences.filter(({ departments }) => departments.length === 0),
  };
  problems.push(...checkTargets(content.targets, edition), ...checkFacts(content, edition));
  return edition;
}

/** Turns files into the model in document order, so that each sentence learns its place in the source as it passes. */
class Reader {
  private readonly names: Names;
  private readonly forms: ReadonlyMap<string, string>;
  private readonly content: EditionContent;
  private readonly offsets: Offsets;
  private readonly problems: Problem[];
  private readonly ties: ReturnType<typeof readTies>;

  constructor(
    names: Names,
    short: ReadonlyMap<string, string>,
    content: EditionContent,
    offsets: Offsets,
    problems: Problem[],
  ) {
    this.names = names;
    this.forms = new Map([...names.terms, ...short]);
    this.content = content;
    this.offsets = offsets;
    this.problems = problems;
    this.ties = readTies(content.targets);
  }

  opening(id: Opening['id'], label: Opening['label'], files: readonly TextFile[]): Opening | null {
    const file = files.find((candidate) => candidate.id === id);
    if (file === undefined) return null;
    const sentences: Sentence[] = [];
    const paragraphs = readOpening(readParagraphs(file.body).map(({ words }) => words)).map((paragraph) => {
      if (paragraph.kind !== 'text') {
        this.offsets.pass(paragraph.words);
        return paragraph;
      }
      const read = paragraph.sentences.map((words, index) =>
        this.sentence(words, { clause: id, duty: null, number: sentences.length + index + 1, departments: [] }),
      );
      sentences.push(...read);
      return { kind: paragraph.kind, sentences: read };
    });
    return { id, label, paragraphs, sentences };
  }

  parts(files: readonly TextFile[]): Part[] {
    const parts: (PartRef & { clauses: Clause[] })[] = [];
    for (const file of files.filter(({ id }) => /^\d/u.test(id))) {
      const text = readClause(readParagraphs(file.body));
      if (!file.id.includes('-')) {
        parts.push({ ...this.part(file, text), clauses: [] });
        if (text.duties.length === 0) continue;
      }
      const part = parts.at(-1);
      if (part === undefined) continue;
      const { clauses, ...ref } = part;
      clauses.push(this.clause(file, text, ref));
    }
    return parts;
  }

  annex(files: readonly TextFile[]): Annex | null {
    const file = files.find(({ id }) => id === 'annex');
    const words = file === undefined ? undefined : readParagraphs(file.body)[0]?.words;
    if (words === undefined) return null;
    const title = words.replace(/^附件\d*[：:]/u, '').replace(/\.(?:pdf|docx?|wps|ofd)$/iu, '');
    return { words, title, held: this.content.data.annexHeld, reason: this.content.data.annexReason };
  }

  deadlines(clauses: readonly Clause[]): Edition['deadlines'] {
    return clauses.flatMap(({ duties }) =>
      duties.flatMap(({ note, sentences }) =>
        sentences.flatMap(({ id, words }) =>
          findDeadlines(words + (note?.words ?? '')).map((deadline) => ({ sentence: id, ...deadline })),
        ),
      ),
    );
  }

  private part({ id }: TextFile, { label, heading, title }: ClauseText): PartRef {
    this.offsets.pass(heading);
    return { id, label: label?.label ?? '', number: Number(id), title, heading };
  }

  private clause(file: TextFile, text: ClauseText, part: PartRef): Clause {
    const isPart = file.id === part.id;
    const heading = isPart ? '' : text.heading;
    this.offsets.pass(heading);
    const sentences: Sentence[] = [];
    const duties = text.duties.map((duty, index): Duty => {
      const id = `${file.id}-d${index + 1}`;
      if (duty.heading !== null) this.offsets.pass(duty.heading);
      const { note, departments } = readResponsibility(duty, file.file, this.names.departments, this.problems);
      const read = duty.sentences.map((words, position) =>
        this.sentence(words, {
          clause: file.id,
          duty: id,
          number: sentences.length + position + 1,
          departments: [...new Set(departments.map((department) => department.id))],
        }),
      );
      sentences.push(...read);
      this.offsets.pass(note?.words ?? '');
      return {
        id,
        number: index + 1,
        paragraph: duty.paragraph,
        heading: duty.heading,
        note,
        departments,
        sentences: read,
      };
    });
    return {
      id: file.id,
      label: isPart ? '' : (text.label?.label ?? ''),
      number: isPart ? null : (text.label?.number ?? null),
      title: isPart ? '' : text.title,
      heading,
      part,
      duties,
      sentences,
    };
  }

  private sentence(words: string, place: Pick<Sentence, 'clause' | 'duty' | 'number' | 'departments'>): Sentence {
    const id = `${place.clause}-s${place.number}`;
    const pieces = cutAtForms(words, this.forms);
    return {
      id,
      ...place,
      words,
      pieces: pieces.map((piece) => ({ words: piece.words, term: piece.id })),
      hash: hashWords(words),
      offset: this.offsets.pass(words),
      targets: this.ties.get(id) ?? [],
      terms: idsOf(pieces),
      mentions: idsOf(cutAtForms(words, this.names.departments)),
    };
  }
}

function wordsOf(opening: Opening | null, kind: 'addressees' | 'number' | 'issuer' | 'date' | 'title' | 'subtitle') {
  const paragraph = opening?.paragraphs.find((candidate) => candidate.kind === kind);
  return paragraph !== undefined && paragraph.kind !== 'text' ? paragraph.words : '';
}

/** Checks what edition.mdx says of the document against the document's own words. */
function checkFacts(content: EditionContent, { notice, preamble }: Edition): Problem[] {
  const { title, number, issuer, signed } = content.data;
  const [year, month, day] = signed.split('-').map(Number);
  const facts = [
    { key: 'title', ours: title, printed: wordsOf(preamble, 'title') + wordsOf(preamble, 'subtitle') },
    { key: 'number', ours: number, printed: wordsOf(notice, 'number') },
    { key: 'issuer', ours: issuer, printed: wordsOf(notice, 'issuer') },
    { key: 'signed', ours: `${year}年${month}月${day}日`, printed: wordsOf(notice, 'date') },
  ];
  return facts
    .filter(({ ours, printed }) => printed !== '' && printed !== ours)
    .map(({ key, ours, printed }) => ({
      file: `${content.folder}/edition.mdx`,
      line: null,
      words: ours,
      fault: `${key} is not what the document prints, “${printed}”`,
      mend: 'Take over the words of the document.',
    }));
}
