import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/**
 * Holds every Akoma Ntoso file of a built site against the schema of OASIS; null where `AKN_SCHEMA` does not say where that
 * lies, with `xml.xsd` beside it. Documents of other outlines are held against it by unit tests where it is given.
 */
export async function auditAkomaNtoso(outDir: string): Promise<readonly string[] | null> {
  const path = process.env['AKN_SCHEMA'];
  if (!path) return null;
  const beside = join(dirname(path), 'xml.xsd');
  const missing = [path, beside].filter((file) => !existsSync(file));
  if (missing.length > 0) return missing.map((file) => `${file} is not there: AKN_SCHEMA must name the schema.`);
  const schema = [{ fileName: basename(path), contents: readFileSync(path, 'utf8') }];
  const preload = [{ fileName: 'xml.xsd', contents: readFileSync(beside, 'utf8') }];
  const built = globSync('data/*.akn.xml', { cwd: outDir }).map((file) => ({
    fileName: basename(file),
    contents: readFileSync(join(outDir, file), 'utf8'),
  }));
  if (built.length === 0) return ['The site has no Akoma Ntoso file.'];
  const faults: string[] = [];
  for (const file of built) {
    const { errors } = await validateXML({ xml: [file], schema, preload });
    faults.push(...errors.map(({ message, loc }) => `${file.fileName}:${loc?.lineNumber ?? ''} ${message}`));
  }
  return faults;
}
