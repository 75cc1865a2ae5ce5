import * as pagefind from 'pagefind';
import { indexedForm } from '#domain/search/encode.ts';

/** A file of the index, by its path inside the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What a browser asks for that speaks Pagefind's API and reads no fragments; the rest is interfaces of Pagefind's own. */
const needed = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.(?:pf_meta|pf_index|pagefind))$/u;

/**
 * Builds the index that says which editions hold a word, by Pagefind, an edition a page. Throws what Pagefind complains of.
 *
 * @param texts what is indexed of each edition, as `locatedText` gives it; they are ranked in this order
 */
export async function buildSearchIndex(texts: Iterable<string>): Promise<readonly IndexFile[]> {
  // Pagefind then takes what U+200B parts for words, and leaves them as they are.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh', maxFragments: 1 });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  try {
    let rank = 0;
    for (const text of texts) {
      const { errors } = await index.addHTMLFile({ url: `/${rank}/`, content: page(text, rank) });
      if (errors.length > 0) throw new Error(`Pagefind refused edition ${rank}: ${errors.join('; ')}`);
      rank++;
    }
    const { files } = await index.getFiles();
    return files.filter(({ path }) => needed.test(path)).map(rejecting);
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}

/** How its scripts pass over a part of the index that they cannot have. */
const passingOver = '"load_index_chunk")).catch(()=>{})';

/** Makes its scripts reject a search for which a part of the index is missing: they would find too little, without a word. */
function rejecting(file: IndexFile): IndexFile {
  if (!file.path.endsWith('.js')) return file;
  const script = new TextDecoder().decode(file.content);
  if (!script.includes(passingOver))
    throw new Error(`${file.path} of Pagefind does not say ${passingOver}: see how it loads its index now.`);
  return { ...file, content: new TextEncoder().encode(script.replace(passingOver, '"load_index_chunk"))')) };
}

const page = (text: string, rank: number): string =>
  `<html lang="zh"><body data-pagefind-body><p data-pagefind-sort="rank[data-rank]" data-rank="${String(rank).padStart(7, '0')}">${indexedForm(text)}</p></body></html>`;
