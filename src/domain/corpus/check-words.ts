import { settingOf } from '../document/clause.ts';
import { parseParagraphs } from '../document/escaping.ts';
import { mendText } from '../document/mend.ts';
import { unitsOfOutline } from '../document/outline.ts';
import { findResponsibilityPlaces, unlistedPlaces } from '../document/responsibility-places.ts';
import type { Problem } from '../problem.ts';
import { checkCharacters } from './check-characters.ts';
import { checkCompleteness } from './completeness.ts';
import type { EditionWords, TextFile } from './content.ts';
import type { SourceRecord } from './import-records.ts';
import { checkOrder, holdsUnits, inDocumentOrder, outlineOf } from './order.ts';

/** Checks that an edition's files hold the words of its source, each in its place and nothing else. */
export function checkWords({ folder, source, record, edits, texts }: EditionWords): Problem[] {
  const mended = mendText(source, edits);
  const files = inDocumentOrder(texts);
  return [
    ...mended.faults.map(({ edit, fault }) => ({
      file: `${folder}/edits.json`,
      line: null,
      words: edit.before,
      fault,
      mend: 'Import the source again, or mend the entry.',
    })),
    ...checkOrder(files),
    ...checkCompleteness(files, mended, `${folder}/source.txt`),
    ...files.flatMap(({ file, body }) => checkCharacters(parseParagraphs(body), file)),
    ...checkPlaces(files, record),
  ];
}

/** Every place that says who is responsible, and is neither read as a note nor on the list that the import wrote. */
function checkPlaces(files: readonly TextFile[], { unread }: SourceRecord): Problem[] {
  const around = files
    .filter((file) => !holdsUnits(file))
    .map(({ file, body }) => ({ file, paragraphs: parseParagraphs(body), setting: null }));
  const units = [...unitsOfOutline(outlineOf(files))].map((unit) => ({
    file: unit.paragraphs[0]?.file.file ?? '',
    paragraphs: unit.paragraphs,
    setting: settingOf(unit),
  }));
  const places = [...around, ...units].flatMap(({ file, ...unit }) =>
    findResponsibilityPlaces([unit]).map((place) => ({ ...place, file })),
  );
  return unlistedPlaces(places, unread).map(({ file, line, words }) => ({
    file,
    line,
    words,
    fault: 'this says who is responsible, but is neither read as a note nor listed in source.json',
    mend: 'Import the source again, so that readers are told; or teach the forms in src/domain/document/responsibility this one.',
  }));
}
