import { coloured, type Sample } from '#components/data/sample.ts';
import { corpus } from '#corpus';
import { referenceWithin } from '#domain/citation/reference-within.ts';
import { formsOf } from '#domain/citation/references.ts';
import { currentEdition } from '#domain/corpus/find.ts';
import { unitsOf } from '#domain/document/units.ts';
import { taskRows, taskSheet } from '#domain/ledger/tasks.ts';
import { csvOf } from '#exports/csv.ts';
import { departmentsJson } from '#exports/departments-json.ts';
import { documentJson } from '#exports/document-json.ts';
import { icsOf } from '#exports/ics.ts';
import { jsonText } from '#exports/json.ts';
import { legislationOf } from '#exports/legislation.ts';
import { unitMarkdownOf } from '#exports/markdown.ts';
import { termsJson } from '#exports/terms-json.ts';
import { topicsJson } from '#exports/topics-json.ts';
import { unitJson } from '#exports/unit-json.ts';
import { locate } from '#url';

const edition = currentEdition(corpus);
const document = documentJson(corpus, edition, locate);
const duties = document.parts.flatMap(({ clauses }) => clauses).flatMap(({ duties }) => duties);
const joint = duties.find(({ departments, sentences }) => departments.length > 1 && sentences.length === 1);
const shortest = unitsOf(edition).reduce((one, other) =>
  unitMarkdownOf(edition, other, locate).length < unitMarkdownOf(edition, one, locate).length ? other : one,
);
const tied = document.targets.find(({ indicators }) => indicators.length === 1) ?? document.targets[0];

const legislation = legislationOf(edition, locate);

const json = (value: unknown): Sample => ({ lang: 'json', text: jsonText(value) });
/** The first of what a file lists, in its list; null where it lists nothing. */
const first = <T>(name: string, [one]: readonly T[], cut: (one: T) => object): Sample | null =>
  one ? json({ [name]: [cut(one)] }) : null;
/** A list of many things by its first ones. */
const few = <T>(all: readonly T[], most = 3): readonly T[] => all.slice(0, most);

/** A sample of every kind of file, cut from the file itself, by the id of what it shows; null of what the edition has not. */
const samples = {
  csv: { lang: 'csv', text: csvOf(taskSheet(few(taskRows(corpus, edition), 2)), locate).replace('\uFEFF', '') },
  markdown: { lang: 'markdown', text: unitMarkdownOf(edition, shortest, locate) },
  duty: json(joint ?? duties[0]),
  target: tied ? json({ ...tied, tasks: few(tied.tasks) }) : null,
  unit: json({ ...unitJson(edition, shortest, locate), unit: { id: shortest.id, '…': '同上' } }),
  department: first('departments', departmentsJson(corpus, locate).departments, (one) => ({
    ...one,
    tasks: few(one.tasks),
  })),
  term: first('terms', termsJson(corpus, locate).terms, (one) => ({ ...one, sentences: few(one.sentences) })),
  topic: first('topics', topicsJson(corpus, locate).topics, (one) => ({ ...one, sentences: few(one.sentences) })),
  references: json(
    Object.fromEntries(
      few(
        [...formsOf(edition, [])].map(([form, [id]]) => [form, id] as const),
        4,
      ),
    ),
  ),
  within: json({ within: referenceWithin(edition, locate) }),
  calendar: { lang: 'text', text: edition.deadlines.length > 0 ? icsOf(edition, locate) : '' },
  legislation: json({ ...legislation, hasPart: few(legislation.hasPart), encoding: few(legislation.encoding, 1) }),
} as const satisfies Readonly<Record<string, Sample | null>>;

/** Them all in colours. */
export const { markup, rules } = await coloured(samples);
