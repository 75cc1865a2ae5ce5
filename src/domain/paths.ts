/** Where each thing lives: paths below the site's root, without a leading slash, as the table of addresses promises. */

/** The path of an edition's whole text, `2022/`. */
export const editionPath = (edition: string): string => `${edition}/`;

/** The path of a part, a clause, the notice or the preamble, `2022/3-4/`. */
export const unitPath = (edition: string, unit: string): string => `${edition}/${unit}/`;

/** The path of a sentence's own page, `2022/3-4/s2/`, from its id `3-4-s2`. */
export function sentencePath(edition: string, sentence: string): string {
  const { unit, fragment } = splitId(sentence);
  return `${edition}/${unit}/${fragment}/`;
}

/** The path to a sentence or duty inside its clause page, `2022/3-4/#s2`, from its id `3-4-s2`. */
export function inClausePath(edition: string, id: string): string {
  const { unit, fragment } = splitId(id);
  return `${unitPath(edition, unit)}#${fragment}`;
}

/** The path to a duty inside its clause page, to a sentence, or to a unit, whichever has the id. */
export function placePath(edition: string, id: string): string {
  const { fragment } = splitId(id);
  if (/^d\d/u.test(fragment)) return inClausePath(edition, id);
  return /^s\d/u.test(fragment) ? sentencePath(edition, id) : unitPath(edition, id);
}

/** The path to anything with an id on the whole-document page, `2022/#3-4-s2`. */
export const inWholePath = (edition: string, id: string): string => `${edition}/#${id}`;

/** The path of what the browser needs to cite from an edition, `2022/cite.json`. */
export const citationDataPath = (edition: string): string => `${edition}/cite.json`;
/** The path of what the search needs of an edition, `2022/search.json`. */
export const editionSearchPath = (edition: string): string => `${edition}/search.json`;

export const targetsPath = (edition: string): string => `${edition}/targets/`;
export const targetPath = (edition: string, target: string): string => `${edition}/targets/${target}/`;
export const dutiesPath = (edition: string): string => `${edition}/duties/`;
/** The path of the list of all documents; only with more of them than the home page lists. */
export const documentsPath = 'documents/';
/** So many documents the home page lists; of more it names the newest and leads to a page of their own. */
const mostOnHome = 6;
/** Whether the library has a page of its own. */
export const hasLibraryPage = (editions: readonly unknown[]): boolean => editions.length > mostOnHome;
/** Where the library of several editions stands: on the home page, or on a page of its own. */
export const libraryPath = (editions: readonly unknown[]): string =>
  hasLibraryPage(editions) ? documentsPath : '#library';
/** The path of what changed from an earlier edition, `2023/compare/2022/`. */
export const comparePath = (edition: string, earlier: string): string => `${edition}/compare/${earlier}/`;

export const departmentsPath = 'departments/';
export const departmentPath = (department: string): string => `departments/${department}/`;
/** The path of the feed of a department over the years. */
export const departmentFeedPath = (department: string): string => `departments/${department}/feed.xml`;
export const termsPath = 'terms/';
export const termPath = (term: string): string => `terms/${term}/`;
/** The path of the list of topics; only where there are any. */
export const topicsPath = 'topics/';
export const topicPath = (topic: string): string => `topics/${topic}/`;

export const searchPath = 'search/';
/** The path of what the search knows of the library, `search/catalogue.json`. */
export const searchDataPath = (name: 'catalogue' | 'records' | 'editions' | 'units' | 'latin'): string =>
  `search/${name}.json`;
export const verifyPath = 'verify/';
/** The path of the page that judges the quotations and references of a draft. */
export const draftPath = 'verify/draft/';
/**
 * The path of the page that says where an edition's words come from, `2022/verify/`; of the newest it is the page
 * that checks quotations.
 *
 * @param editions newest first, as the corpus has them
 */
export const provenancePath = (edition: string, editions: readonly { readonly slug: string }[]): string =>
  editions[0]?.slug === edition ? verifyPath : editionVerifyPath(edition);
/** The path of an edition's own page on where its words come from, `2022/verify/`; only with several editions. */
export const editionVerifyPath = (edition: string): string => `${edition}/verify/`;
export const aboutPath = 'about/';
/** The path of the page that stands, without network, in place of one that is not stored; only with several editions. */
export const notStoredPath = 'not-stored/';
export const dataPath = 'data/';
/** The path of what programs that read for people are told of an edition, `llms-2022.txt`. */
export const llmsPath = (edition: string): string => `llms-${edition}.txt`;
/** The path of a whole-edition file, `data/2022.json`. */
export const editionDataPath = (edition: string, format: string): string => `data/${edition}.${format}`;
/** The folder of the cards that other sites may frame. */
export const embedFolder = 'embed';
/** The path of the card of a unit or a sentence, `embed/2022/3-4/s2/`, from its page's. */
export const embedPath = (path: string): string => `${embedFolder}/${path}`;
/** The path of what those who embed a page are told, `embed/2022/3-4/s2.json`. */
export const oembedPath = (path: string): string => `${embedPath(path).replace(/\/$/u, '')}.json`;
/** The path of the words of a unit, as other sites show them, `data/refs/2022/3-4.json`. */
export const unitReferencePath = (edition: string, unit: string): string => `data/refs/${edition}/${unit}.json`;

/** The path of every form that names a place of an edition, `data/refs/2022/all.json`. */
export const referencesPath = (edition: string): string => `data/refs/${edition}/all.json`;

/** The path of an edition's address book as it is published, `data/2022.addresses.json`. */
export const addressBookPath = (edition: string): string => editionDataPath(edition, 'addresses.json');
/** The path of an edition's sentences as annotations, `data/annotations/2022.jsonld`. */
export const annotationsPath = (edition: string): string => `data/annotations/${edition}.jsonld`;
/** The path of what describes the files of the ledger, beside them. */
export const dataPackagePath = 'data/datapackage.json';
/** The path of a comparison as a file, `data/compare/2023-2022.xlsx`. */
export const compareDataPath = (edition: string, earlier: string, format: string): string =>
  `data/compare/${edition}-${earlier}.${format}`;
/** The path of what is one department's in every edition: its ledger, `data/departments/protection.xlsx`, its calendar, `.ics`. */
export const departmentDataPath = (department: string, format: string): string =>
  `data/departments/${department}.${format}`;
/** The path of one department's ledger in one of several editions, `data/2023/departments/protection.xlsx`. */
export const departmentYearDataPath = (edition: string, department: string, format: string): string =>
  `data/${edition}/departments/${department}.${format}`;
/** The path of a clause page's twin, `2022/3-4.json`. */
export const twinPath = (edition: string, unit: string, format: string): string => `${edition}/${unit}.${format}`;
/** The path of a page's twin in Markdown, `2022/3-4/s2.md` for `2022/3-4/s2/`, `index.md` for the home page. */
export const markdownPath = (path: string): string => `${path.replace(/\/$/u, '') || 'index'}.md`;
/** The path of the preview picture that belongs to a page, `og/2022/3-4/s2.png` for `2022/3-4/s2/`. */
export const picturePath = (path: string): string => `og/${path.replace(/\/$/, '') || 'index'}.png`;

/** Names of top-level pages: no edition may take them. */
export const reservedNames: readonly string[] = [
  'about',
  'data',
  'departments',
  'documents',
  'embed',
  'not-stored',
  'og',
  'pagefind',
  'search',
  'terms',
  'topics',
  'verify',
];

/**
 * The ids of labelled units, as a regular expression's source: what is printed, 3-4-2, with a letter where the numbers run
 * through the whole document: `n57` items, `a12` articles, `b1` volumes, `c3` chapters, `x1` attached texts.
 */
export const unitId = '[a-cnx]?[1-9]\\d*(?:-[a-cn]?[1-9]\\d*)*';

/** Where a piece of the document is set: on a page of its own, or among all others on the whole document's page. */
export type Setting = 'own' | 'whole';

/** The id that a sentence or duty has in the page: `s2` on its unit's own page, `3-4-s2` beside other units. */
export const fragmentOf = (id: string, setting: Setting): string => (setting === 'whole' ? id : splitId(id).fragment);

/** Cuts `3-4-s2` into the unit's id `3-4` and the fragment `s2` inside that unit's page. */
export function splitId(id: string): { unit: string; fragment: string } {
  const cut = id.lastIndexOf('-');
  return { unit: id.slice(0, cut), fragment: id.slice(cut + 1) };
}
