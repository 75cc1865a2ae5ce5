import type { Level } from '#domain/model/level.ts';
import type { Clause, ClauseRef, Duty, Part, PartRef, Sentence } from '#domain/model/text.ts';
import { type ClauseText, type DutyText, parseClause, settingOf } from '../document/clause.ts';
import { inOrder } from '../document/in-order.ts';
import type { OutlineUnit } from '../document/outline.ts';
import type { TextFile } from './content.ts';
import { deriveResponsibility } from './duties.ts';
import { pointToNotesBelow } from './notes-of-lists.ts';
import { type FiledParagraph, outlineOf } from './order.ts';
import type { SentenceBuilder } from './sentence-builder.ts';

type CutUnit = OutlineUnit<FiledParagraph>;

/** What is a clause though no part holds it. */
const LOOSE: readonly Level[] = ['article', 'item'];
/** The part of a document that has none: no reader sees it. */
const NAMELESS: PartRef = { id: '', level: 'part', label: '', number: 0, title: '', heading: '' };

/**
 * Reads the parts with their clauses and all units below; text under a part's own heading becomes a clause with the part's
 * id. Articles and numbered items that stand in no part are clauses of a part without name.
 *
 * @param files in document order
 */
export function deriveParts(files: readonly TextFile[], builder: SentenceBuilder): Part[] {
  const parts: Part[] = [];
  const loose: Clause[] = [];
  for (const unit of outlineOf(files)) {
    if (!LOOSE.includes(unit.label.level)) parts.push(derivePart(unit, builder));
    else {
      if (loose.length === 0) parts.push({ ...NAMELESS, clauses: loose });
      loose.push(deriveClause(unit, NAMELESS, [], builder));
    }
  }
  return parts;
}

function derivePart(unit: CutUnit, builder: SentenceBuilder): Part {
  const { id, label } = unit;
  const text = parseClause(unit.paragraphs, settingOf(unit));
  builder.passOver(text.heading);
  const number = label.number;
  const ref: PartRef = { id, level: label.level, label: label.label, number, title: text.title, heading: text.heading };
  const clauses: Clause[] = [];
  if (text.duties.length > 0) {
    const duties = deriveDuties(unit, text, builder);
    const own = {
      level: label.level,
      label: '',
      number: null,
      title: '',
      heading: '',
      runIn: false,
      within: [],
      after: 0,
    };
    clauses.push({ id, ...own, part: ref, duties, sentences: sentencesOf(duties), units: [] });
  }
  const below = unit.units.map((one) => deriveClause(one, ref, [], builder));
  return { ...ref, clauses: [...clauses, ...pointToNotesBelow(below, unit.units)] };
}

function deriveClause(unit: CutUnit, part: PartRef, within: readonly ClauseRef[], builder: SentenceBuilder): Clause {
  const { id, after } = unit;
  const { level, label, number } = unit.label;
  const text = parseClause(unit.paragraphs, settingOf(unit));
  const { title, heading, runIn } = text;
  const ref: ClauseRef = { id, level, label, number, title, heading };
  builder.passOver(heading);
  const duties: Duty[] = [];
  const units: Clause[] = [];
  // In document order: so sentences learn their places in the text as received.
  for (const piece of inOrder({ ...text, units: unit.units })) {
    if ('unit' in piece) units.push(deriveClause(piece.unit, part, [...within, ref], builder));
    else duties.push(deriveDuty(piece.duty, duties, unit, builder));
  }
  const listed = pointToNotesBelow(units, unit.units);
  return { ...ref, runIn, part, within, after, duties, sentences: sentencesOf(duties), units: listed };
}

function deriveDuties(unit: CutUnit, text: ClauseText, builder: SentenceBuilder): Duty[] {
  const duties: Duty[] = [];
  for (const duty of text.duties) duties.push(deriveDuty(duty, duties, unit, builder));
  return duties;
}

function deriveDuty(duty: DutyText, before: readonly Duty[], unit: CutUnit, builder: SentenceBuilder): Duty {
  const number = before.length + 1;
  const id = `${unit.id}-d${number}`;
  const first = sentencesOf(before).length + 1;
  const file = unit.paragraphs[0]?.file.file ?? '';
  const responsibility = deriveResponsibility(duty, id, file, builder.reading);
  const named = [...new Set(responsibility.departments.map((department) => department.id))];
  const note = responsibility.note?.words ?? '';
  builder.passOver(duty.heading ?? '');
  if (duty.ahead) builder.passOver(note);
  const sentences = duty.sentences.map((words, index) =>
    builder.build(words, { clause: unit.id, duty: id, number: first + index, departments: named }),
  );
  if (!duty.ahead) builder.passOver(note);
  return { id, number, paragraph: duty.paragraph, heading: duty.heading, ...responsibility, sentences };
}

const sentencesOf = (duties: readonly Duty[]): Sentence[] => duties.flatMap(({ sentences }) => sentences);
