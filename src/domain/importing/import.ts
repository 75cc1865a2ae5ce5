import { readClause } from '#domain/document/clause.ts';
import { unitsOfOutline } from '#domain/document/outline.ts';
import { CarriedRules } from '#domain/document/responsibility/carry.ts';
import type { Edit } from '#domain/model/source.ts';
import type { Problem } from '#domain/problem.ts';
import { deriveResponsibility } from '../corpus/duties.ts';
import type { Registry } from '../corpus/registry.ts';
import { type UnknownName, UnknownNames, unknownDepartment } from '../corpus/unknown-names.ts';
import { printedDay, printedIssuer } from './printed.ts';
import { type ReceivedText, readReceivedText } from './received-text.ts';

/** A received text turned into the files that the import owns. */
export interface Imported extends Omit<ReceivedText, 'file' | 'problems'> {
  /** Every name that the document may use of a department, leading to its id. */
  readonly names: ReadonlyMap<string, string>;
  /** The names that notes use and no department has, each once. */
  readonly unknown: readonly UnknownName[];
}

/**
 * Turns a received text into an edition's files.
 *
 * @param corrections edits made by hand, each with its evidence; they win over the edits that rules make
 * @param departments who is known by which name
 * @param issuer who issued the document, where that is known without its text
 * @returns problems; where there are any, nothing may be written
 */
export const importText = (
  bytes: Uint8Array,
  file: string,
  corrections: readonly Edit[],
  departments: Registry,
  issuer: string | null = null,
): { imported: Imported; problems: Problem[] } =>
  nameDepartments(readReceivedText(bytes, file, corrections), departments, issuer);

/** Finds out whom the notes of a received text name; its parameters are those of `importText`. */
export function nameDepartments(
  { file, problems, ...text }: ReceivedText,
  departments: Registry,
  issuer: string | null,
): { imported: Imported; problems: Problem[] } {
  const { outline } = text;
  const names = departments(issuer ?? printedIssuer(outline), printedDay(outline));
  const unknown = unknownNames(text, file, names);
  return {
    imported: { ...text, names, unknown },
    problems: [...problems, ...unknown.map(unknownDepartment)].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

/** The names in the notes that no department has. */
function unknownNames(
  { outline, cuts }: Pick<ReceivedText, 'outline' | 'cuts'>,
  file: string,
  names: ReadonlyMap<string, string>,
): UnknownName[] {
  const unknown = new UnknownNames();
  for (const unit of unitsOfOutline(outline.units)) {
    for (const duty of readClause(cuts.get(unit) ?? [], unit.label).duties)
      deriveResponsibility(duty, unit.id, file, { names, unknown, rules: new CarriedRules() });
  }
  return unknown.list(names);
}
