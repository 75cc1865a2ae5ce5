import { expect, test } from 'vitest';
import {
  aboutPath,
  addressBookPath,
  citationDataPath,
  dataPath,
  departmentDataPath,
  departmentPath,
  departmentsPath,
  draftPath,
  dutiesPath,
  editionDataPath,
  editionPath,
  editionVerifyPath,
  embedPath,
  inClausePath,
  inWholePath,
  libraryPath,
  llmsPath,
  oembedPath,
  picturePath,
  placePath,
  provenancePath,
  referencesPath,
  reservedNames,
  searchPath,
  sentencePath,
  splitId,
  targetPath,
  targetsPath,
  termPath,
  termsPath,
  twinPath,
  unitPath,
  unitReferencePath,
  verifyPath,
} from './paths.ts';

test.each([
  ['an edition', editionPath('2022'), '2022/'],
  ['what assistants read of an edition', llmsPath('2022'), 'llms-2022.txt'],
  ['a clause in a frame', embedPath('2022/3-4/'), 'embed/2022/3-4/'],
  ['what says how a clause is framed', oembedPath('2022/3-4/'), 'embed/2022/3-4.json'],
  ['the references to a clause', unitReferencePath('2022', '3-4'), 'data/refs/2022/3-4.json'],
  ['the references to all clauses', referencesPath('2022'), 'data/refs/2022/all.json'],
  ['an address book', addressBookPath('2022'), 'data/2022.addresses.json'],
  ['a clause', unitPath('2022', '3-4'), '2022/3-4/'],
  ['the notice', unitPath('2022', 'notice'), '2022/notice/'],
  ['a sentence', sentencePath('2022', '3-4-s2'), '2022/3-4/s2/'],
  ['a sentence of the notice', sentencePath('2022', 'notice-s1'), '2022/notice/s1/'],
  ['a sentence on its clause’s page', inClausePath('2022', '3-4-s2'), '2022/3-4/#s2'],
  ['a sentence that states something', placePath('2022', 'preamble-s1'), '2022/preamble/s1/'],
  ['a duty that states something', placePath('2022', '3-4-d1'), '2022/3-4/#d1'],
  ['what is stated below the text', placePath('2022', 'closing'), '2022/closing/'],
  ['a unit', placePath('2022', '3-4'), '2022/3-4/'],
  ['a duty of part five', inClausePath('2022', '5-d1'), '2022/5/#d1'],
  ['a sentence in the whole document', inWholePath('2022', '3-4-s2'), '2022/#3-4-s2'],
  ['what the browser cites from', citationDataPath('2022'), '2022/cite.json'],
  ['the targets', targetsPath('2022'), '2022/targets/'],
  ['a target', targetPath('2022', 'protection'), '2022/targets/protection/'],
  ['the division of duties', dutiesPath('2022'), '2022/duties/'],
  ['the departments', departmentsPath, 'departments/'],
  ['a department', departmentPath('treaty-and-law'), 'departments/treaty-and-law/'],
  ['the terms', termsPath, 'terms/'],
  ['a term', termPath('rcep'), 'terms/rcep/'],
  ['search', searchPath, 'search/'],
  ['verification', verifyPath, 'verify/'],
  ['the check of a draft', draftPath, 'verify/draft/'],
  ['an edition’s provenance', editionVerifyPath('2022'), '2022/verify/'],
  ['what the site is', aboutPath, 'about/'],
  ['the data', dataPath, 'data/'],
  ['an edition’s file', editionDataPath('2022', 'xlsx'), 'data/2022.xlsx'],
  ['a department’s ledger', departmentDataPath('protection', 'csv'), 'data/departments/protection.csv'],
  ['a clause’s twin', twinPath('2022', '3-4', 'md'), '2022/3-4.md'],
  ['a sentence’s picture', picturePath('2022/3-4/s2/'), 'og/2022/3-4/s2.png'],
  ['the home page’s picture', picturePath(''), 'og/index.png'],
])('the path of %s is as promised', (_, path, promised) => {
  expect(path).toBe(promised);
});

test('the newest edition’s words are accounted for beside the check of quotations, every other’s on a page of its own', () => {
  const editions = [{ slug: '2023' }, { slug: '2022' }];
  expect(editions.map(({ slug }) => provenancePath(slug, editions))).toEqual(['verify/', '2022/verify/']);
  expect(provenancePath('2022', [{ slug: '2022' }])).toBe('verify/');
});

test('an id is cut at its last hyphen', () => {
  expect(splitId('3-4-s2')).toEqual({ unit: '3-4', fragment: 's2' });
});

test('no edition may take the name of a page', () => {
  expect(reservedNames).toEqual([
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
  ]);
});

test('a library of more documents than the home page lists has a page of its own', () => {
  expect(libraryPath(Array.from({ length: 6 }))).toBe('#library');
  expect(libraryPath(Array.from({ length: 7 }))).toBe('documents/');
});
