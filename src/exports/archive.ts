import { unzipSync, zipSync } from 'fflate';

/** The first moment a ZIP archive can name: a date that says nothing, so that the same content gives the same bytes. */
export const never = new Date(1980, 0, 1);

/** Writes a ZIP archive (XLSX, DOCX) anew without the moment it was made; `edit` may change the files on the way. */
export function withoutDates(
  archive: Uint8Array,
  edit: (name: string, bytes: Uint8Array) => Uint8Array = (_, bytes) => bytes,
): Uint8Array<ArrayBuffer> {
  const files = Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, edit(name, bytes)]);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: never }));
}
