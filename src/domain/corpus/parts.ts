import type { Clause, Duty, Part, PartRef, Sentence } from '#domain/model/text.ts';
import { type ClauseText, type DutyText, parseClause } from '../document/clause.ts';
import { parseParagraphs } from '../document/escaping.ts';
import type { TextFile } from './content.ts';
import { deriveResponsibility } from './duties.ts';
import type { SentenceBuilder } from './sentence-builder.ts';

/** Reads the parts with their clauses; text under a part's own heading becomes a clause with the part's id. */
export function deriveParts(files: readonly TextFile[], builder: SentenceBuilder): Part[] {
  const parts: (PartRef & { clauses: Clause[] })[] = [];
  for (const file of files.filter(({ id }) => /^\d/u.test(id))) {
    const text = parseClause(parseParagraphs(file.body));
    if (!file.id.includes('-')) {
      builder.passOver(text.heading);
      const { label, heading, title } = text;
      parts.push({ id: file.id, label: label?.label ?? '', number: Number(file.id), title, heading, clauses: [] });
      if (text.duties.length === 0) continue;
    }
    const part = parts.at(-1);
    if (part === undefined) continue;
    const { clauses, ...ref } = part;
    clauses.push(deriveClause(file, text, ref, builder));
  }
  return parts;
}

function deriveClause(file: TextFile, text: ClauseText, part: PartRef, builder: SentenceBuilder): Clause {
  const own =
    file.id === part.id
      ? { label: '', number: null, title: '', heading: '', runIn: false }
      : {
          label: text.label?.label ?? '',
          number: text.label?.number ?? null,
          title: text.title,
          heading: text.heading,
          runIn: text.runIn,
        };
  builder.passOver(own.heading);
  const duties: Duty[] = [];
  for (const duty of text.duties) duties.push(deriveDuty(duty, duties, file, builder));
  return { id: file.id, ...own, part, duties, sentences: sentencesOf(duties) };
}

function deriveDuty(duty: DutyText, before: readonly Duty[], file: TextFile, builder: SentenceBuilder): Duty {
  const number = before.length + 1;
  const id = `${file.id}-d${number}`;
  const first = sentencesOf(before).length + 1;
  const responsibility = deriveResponsibility(duty, id, file.file, builder.reading);
  const named = [...new Set(responsibility.departments.map((department) => department.id))];
  const note = responsibility.note?.words ?? '';
  builder.passOver(duty.heading ?? '');
  if (duty.ahead) builder.passOver(note);
  const sentences = duty.sentences.map((words, index) =>
    builder.build(words, { clause: file.id, duty: id, number: first + index, departments: named }),
  );
  if (!duty.ahead) builder.passOver(note);
  return { id, number, paragraph: duty.paragraph, heading: duty.heading, ...responsibility, sentences };
}

const sentencesOf = (duties: readonly Duty[]): Sentence[] => duties.flatMap(({ sentences }) => sentences);
