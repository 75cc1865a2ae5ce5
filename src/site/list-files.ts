import { readdirSync } from 'node:fs';

/**
 * Every file below a folder, by its path from there with slashes, in the order of the names.
 *
 * @param passesOver says of a folder, `2022/3-4/`, that what is below it is not asked for
 */
export function listFiles(folder: string, passesOver = (_below: string): boolean => false): readonly string[] {
  const files: string[] = [];
  // Node's own way through folders within folders asks the disk about each file once more.
  const list = (below: string): void => {
    for (const entry of readdirSync(`${folder}/${below}`, { withFileTypes: true })) {
      const path = below + entry.name;
      if (entry.isFile()) files.push(path);
      else if (entry.isDirectory() && !passesOver(`${path}/`)) list(`${path}/`);
    }
  };
  list('');
  return files.sort();
}
