import type { IForbiddenRuleType } from 'dependency-cruiser';

/** Rooms of the code, from least to most dependent, and what each may import besides itself. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  styles: [],
  browser: [],
  site: ['domain'],
  content: ['domain'],
  decoding: ['domain'],
  drafts: ['domain', 'decoding'],
  reports: ['domain'],
  command: ['domain', 'drafts', 'reports'],
  'content.config.ts': ['domain', 'content'],
  'corpus.ts': ['domain', 'content'],
  'url.ts': ['domain'],
  'built-before.ts': ['domain'],
  'search-index': ['domain'],
  // The search by an engine, for libraries too large for files, and the server that browsers ask.
  'search-engine': ['domain'],
  'search-gateway': ['domain', 'search-engine'],
  // The engine itself, for a while and on this machine, with records in it.
  opensearch: ['domain', 'search-engine'],
  exports: ['domain', 'corpus.ts', 'url.ts', 'built-before.ts', 'styles'],
  // Tables that a reader picks are written in the browser.
  client: ['domain', 'drafts', 'reports', 'exports', 'styles'],
  components: ['domain', 'corpus.ts', 'url.ts', 'built-before.ts', 'client', 'styles'],
  layouts: ['domain', 'corpus.ts', 'url.ts', 'components', 'client', 'styles'],
  pages: ['domain', 'corpus.ts', 'url.ts', 'built-before.ts', 'exports', 'components', 'layouts', 'client', 'styles'],
  integrations: ['domain', 'content', 'search-index', 'url.ts', 'built-before.ts', 'exports', 'styles', 'site'],
  // What is done in the browser is compared with what others do.
  tests: ['domain', 'content', 'reports', 'exports', 'client', 'integrations', 'site', 'browser', 'search-index'],
  // What a deployment writes is written anew.
  audit: [
    'domain',
    'content',
    'exports',
    'integrations',
    'search-engine',
    'search-gateway',
    'opensearch',
    'site',
    'browser',
    'tests',
  ],
  bench: [
    'domain',
    'content',
    'receiving',
    'site',
    'browser',
    'search-index',
    'search-engine',
    'search-gateway',
    'opensearch',
    'styles',
    'tests',
  ],
  mutants: [],
  receiving: ['domain', 'command', 'content', 'decoding'],
  // It answers from a published site.
  assistants: ['domain'],
  // What is typed: nothing imports it.
  scripts: [
    'domain',
    'command',
    'content',
    'decoding',
    'receiving',
    'assistants',
    'search-engine',
    'search-gateway',
    'opensearch',
    'site',
    'browser',
    'audit',
    'bench',
    'mutants',
  ],
};

/** The same for the subjects of the domain. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  'problem.ts': [],
  'paths.ts': [],
  model: [],
  document: ['model'],
  corpus: ['model', 'document'],
  citation: ['model', 'document', 'corpus'],
  // It finds words as the search does.
  ledger: ['model', 'document', 'corpus', 'citation', 'search'],
  // What became of sentences from one edition to the next; it finds words and lays out tables as the ledger does.
  lineage: ['model', 'document', 'corpus', 'citation', 'search', 'ledger'],
  verify: ['model', 'document', 'corpus', 'citation'],
  search: ['model', 'document', 'corpus', 'citation'],
  // What others write about the documents: their quotations and references, as checks of one quotation judge them.
  draft: ['model', 'document', 'corpus', 'citation', 'verify'],
  'address-book': ['model', 'document', 'corpus', 'citation'],
  importing: ['model', 'document', 'corpus', 'citation'],
  // What a published site is proved by.
  proof: ['model', 'document', 'corpus', 'citation', 'address-book'],
};

/** What a test in a room may import besides what its room may; the domain's own need nothing but the domain. */
const testsToo = (room: string): readonly string[] => (room === 'domain' ? [] : ['content', 'tests']);
const isTest = '\\.(?:test|fixture)\\.ts$';

const folderOf = (room: string): string => (room === 'scripts' ? room : `src/${room}`);
const under = (folders: readonly string[]): string => `^(?:${folders.join('|').replaceAll('.', '\\.')})(?:/|$)`;

const roomRules = Object.entries(rooms).flatMap(([room, others]): IForbiddenRuleType[] => {
  const name = `${room} imports ${others.length === 0 ? 'no other room' : `${others.join(', ')} alone`}`;
  const own = [room, ...others];
  const here = under([folderOf(room)]);
  const beyond = (allowed: readonly string[]) => ({ path: '^(?:src|scripts)/', pathNot: under(allowed.map(folderOf)) });
  return [
    { name, severity: 'error', from: { path: here, pathNot: isTest }, to: beyond(own) },
    { name, severity: 'error', from: { path: `${here}.*${isTest}` }, to: beyond([...own, ...testsToo(room)]) },
  ];
});

const subjectRules = Object.entries(subjects).map(
  ([subject, others]): IForbiddenRuleType => ({
    name: `domain/${subject} imports ${others.length === 0 ? 'no other subject' : `${others.join(', ')} alone`}`,
    severity: 'error',
    from: { path: under([`src/domain/${subject}`]), pathNot: isTest },
    to: {
      path: '^src/domain/',
      pathNot: under([subject, ...others, 'problem.ts', 'paths.ts'].map((one) => `src/domain/${one}`)),
    },
  }),
);

/** Tells whether a file stands in a room, and below `src/domain` in a subject; a test stands where what it tests does. */
export function hasPlace(file: string): boolean {
  const names = Object.keys(file.startsWith('src/domain/') ? subjects : rooms);
  const tested = file.replace(/\.test\.ts$/, '.ts');
  const [top = '', next = ''] = tested.replace(/^src\/(?:domain\/)?/, '').split('/');
  return names.includes(top) && (next !== '' || top.includes('.'));
}

/** Where imports may point; what breaks a rule is an error. */
export const rules: readonly IForbiddenRuleType[] = [
  ...roomRules,
  ...subjectRules,
  {
    name: 'the domain knows neither Astro nor the machine',
    severity: 'error',
    from: { path: '^src/domain/', pathNot: isTest },
    to: { path: ['^astro(?:$|[:/])', 'node_modules/(?:astro|@astrojs)/'] },
  },
  {
    name: 'what runs in a browser knows no module of Node',
    severity: 'error',
    from: { path: '^src/(?:domain|client|drafts)/', pathNot: isTest },
    to: { dependencyTypes: ['core'] },
  },
  { name: 'nothing imports a test', severity: 'error', from: { pathNot: isTest }, to: { path: isTest } },
  { name: 'no import comes back to where it began', severity: 'error', from: {}, to: { circular: true } },
];
