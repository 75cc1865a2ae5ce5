import { readdirSync } from 'node:fs';

/** Every file below a folder, by its path from there with slashes, in the order of the names. */
export function listFiles(folder: string): readonly string[] {
  const files: string[] = [];
  // Node's own way through folders within folders asks the disk about each file once more.
  const list = (below: string): void => {
    for (const entry of readdirSync(`${folder}/${below}`, { withFileTypes: true })) {
      if (entry.isDirectory()) list(`${below}${entry.name}/`);
      else if (entry.isFile()) files.push(below + entry.name);
    }
  };
  list('');
  return files.sort();
}
