import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describe as say } from '#domain/problem.ts';
import { change, contentFolder } from './content-folder.fixture.ts';
import { readSite } from './load-site.ts';

/** What is said of the small content with something broken in it, paths as in the repository. */
function saidOf(breakIt: (folder: string) => void): string[] {
  const folder = contentFolder();
  breakIt(folder);
  return readSite(folder).problems.map((problem) => say(problem).replaceAll(`${folder}/`, 'content/'));
}

const breaking =
  (file: string, from: string | RegExp, to: string) =>
  (folder: string): void =>
    change(folder, file, from, to);

const KEYS = 'The keys and their meaning are in src/domain/corpus/front-matter.ts.';
const OWNED = 'The import writes this file. Import the source again.';
const EXACT = 'Clone the repository again with its .gitattributes, or take the file back byte by byte.';
const MDX = 'In MDX < begins an element and { a program: write \\< and \\{ for the characters.';

/** A kind with two names of the department for which it stands: another until a day, and the present one from a day on. */
const namesWithDates = (until: string, from: string) =>
  [
    'kind: 司',
    'names:',
    `  - { token: 国际司, name: 国际司, until: "${until}" }`,
    `  - { token: 国际合作司, name: 国际合作司, from: "${from}" }`,
  ].join('\n');

test('the small content is sound', () => {
  expect(saidOf(() => {})).toEqual([]);
});

test.each<[string, (folder: string) => void, string[]]>([
  [
    'front matter that is not YAML',
    breaking('departments/trademarks.mdx', 'aliases: []', 'aliases: ['),
    [
      'content/departments/trademarks.mdx:8: the front matter is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Mend it, or put the words in quotes.',
    ],
  ],
  [
    'a key that stands twice',
    breaking('terms/tisc.mdx', 'kind: programme', 'kind: programme\nkind: policy'),
    [
      'content/terms/tisc.mdx:6: the front matter is not YAML: Map keys must be unique. Mend it, or put the words in quotes.',
    ],
  ],
  [
    'a file without front matter',
    breaking('terms/tisc.mdx', /^---\n/u, ''),
    [
      `content/terms/tisc.mdx:1: the file has no front matter. Begin the file with it, between two lines of ---. ${KEYS}`,
    ],
  ],
  [
    'a key that nothing knows and one that is missing, in one file',
    breaking('terms/tisc.mdx', 'kind: programme', 'kinds: programme'),
    [
      `content/terms/tisc.mdx:2: the key is missing: “kind”. ${KEYS}`,
      `content/terms/tisc.mdx:5: nothing knows this key: “kinds”. ${KEYS}`,
    ],
  ],
  [
    'a value of the wrong kind, inside a list',
    breaking('2023/targets/creation.mdx', 'value: 16', 'value: 十六'),
    [
      `content/2023/targets/creation.mdx:8: Invalid input: expected number, received string: “indicators.0.value”. ${KEYS}`,
    ],
  ],
  [
    'a day that is none',
    breaking('2023/edition.mdx', 'signed: 2023-03-16', 'signed: 2023-03-32'),
    [`content/2023/edition.mdx:6: Invalid ISO date: “signed”. ${KEYS}`],
  ],
  [
    'prose that MDX cannot read',
    breaking('departments/trademarks.mdx', '编者的话。', '编者的话。\n\n数目<5。'),
    [
      `content/departments/trademarks.mdx:14: the prose is not MDX: Unexpected character \`5\` (U+0035) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`. ${MDX}`,
    ],
  ],
  [
    'prose that asks for a value nobody gives',
    breaking('about.mdx', '编者的话。', '共{count}句。'),
    [`content/about.mdx:6: nothing of this name is known to the prose: “{count}”. ${MDX}`],
  ],
  [
    'a topic that names what nobody can find, without a description',
    (folder) => {
      mkdirSync(join(folder, 'topics'));
      writeFileSync(join(folder, 'topics/rules.mdx'), '---\ntitle: 规则\nmembers:\n  - 2-1\n  - 2023/2-1\n---\n');
    },
    [
      `content/topics/rules.mdx:2: the key is missing: “description”. ${KEYS}`,
      `content/topics/rules.mdx:4: A member looks like 2022/3-4, 2022/3-4-d1, 2022/3-4-s2 or 2022/targets/protection.: “members.0”. ${KEYS}`,
    ],
  ],
  [
    'a topic that names what is not there, or is there already',
    (folder) => {
      const members = ['2023/2-1', '2023/2-1-s9', '2022/2-1', '2023/2-1-s1'].map((member) => `  - ${member}\n`);
      mkdirSync(join(folder, 'topics'));
      writeFileSync(
        join(folder, 'topics/rules.mdx'),
        `---\ntitle: 规则\ndescription: 说明。\nmembers:\n${members.join('')}---\n`,
      );
    },
    [
      'content/topics/rules.mdx:6: a topic names what is not there: “2023/2-1-s9”. Give the id of a clause, duty, sentence or target of 2023, such as 2023/3-4 or 2023/3-4-s2.',
      'content/topics/rules.mdx:7: a topic names an edition that the site does not hold: “2022/2-1”. The content holds 2023.',
      'content/topics/rules.mdx:8: a topic has this already by 2023/2-1: “2023/2-1-s1”. Leave the one or the other.',
    ],
  ],
  [
    'a file in another encoding',
    (folder) => writeFileSync(join(folder, 'terms/tisc.mdx'), Buffer.from([0xd6, 0xd0, 0xb9, 0xfa])),
    ['content/terms/tisc.mdx: the file is not UTF-8. Save it as UTF-8; GB 18030 is a usual cause.'],
  ],
  [
    'edits that are not JSON',
    breaking('2023/edits.json', '"rule"', 'rule'),
    [
      `content/2023/edits.json:2: the file is not JSON: Expected double-quoted property name in JSON at position 55 (line 2 column 54). ${OWNED}`,
    ],
  ],
  [
    'an edit with a key that nothing knows',
    breaking('2023/edits.json', '"rule"', '"rules":"label","rule"'),
    [`content/2023/edits.json:2: nothing knows this key: “0.rules”. ${OWNED}`],
  ],
  [
    'an edition without a book of its addresses',
    (folder) => rmSync(join(folder, '2023/addresses.json')),
    ['content/2023/addresses.json: the edition has no address book. The import lays out an empty one, [].'],
  ],
  [
    'published addresses that are not JSON',
    (folder) => writeFileSync(join(folder, '2023/addresses.json'), '[{]'),
    [expect.stringMatching(/^content\/2023\/addresses\.json(?::1)?: the file is not JSON: .*/u)],
  ],
  [
    'a missing list of edits',
    (folder) => rmSync(join(folder, '2023/edits.json')),
    ['content/2023/edits.json: the file is missing. Import the source again.'],
  ],
  [
    'a missing source',
    (folder) => rmSync(join(folder, '2023/source.txt')),
    ['content/2023/source.txt: the file is missing. Import the source again.'],
  ],
  [
    'a missing record of the source',
    (folder) => rmSync(join(folder, '2023/source.json')),
    ['content/2023/source.json: the file is missing. Import the source again.'],
  ],
  [
    'a source changed with its clause',
    (folder) => {
      change(folder, '2023/source.txt', '商标局', '商标司');
      change(folder, '2023/clauses/2-2.mdx', '商标局', '商标司');
    },
    [
      expect.stringMatching(
        /^content\/2023\/source\.txt: the bytes have SHA-256 [0-9a-f]{64}, where source\.json records [0-9a-f]{64}\. Take it back from version control; where another text takes its place for good, import that with --replace-source\.$/u,
      ),
    ],
  ],
  [
    'a source with line endings that it did not have',
    breaking('2023/source.txt', /\n/gu, '\r\n'),
    [
      `content/2023/source.txt: the file has line endings of Windows, or a byte order mark, that the text as received has not. ${EXACT}`,
    ],
  ],
  [
    'a source with a byte order mark that it did not have',
    breaking('2023/source.txt', /^/u, '\ufeff'),
    [
      `content/2023/source.txt: the file has line endings of Windows, or a byte order mark, that the text as received has not. ${EXACT}`,
    ],
  ],
  [
    'a source without the line endings that it had',
    (folder) => {
      const received = readFileSync(join(folder, '2023/source.txt'), 'utf8').replaceAll('\n', '\r\n');
      const sha256 = createHash('sha256').update(received).digest('hex');
      change(folder, '2023/source.json', /"sha256": "[^"]*"/u, `"sha256": "${sha256}"`);
    },
    [
      `content/2023/source.txt: the file lacks line endings of Windows, or a byte order mark, that the text as received has. ${EXACT}`,
    ],
  ],
  [
    'what was received changed, and another beside it',
    (folder) => {
      writeFileSync(join(folder, '2023/received.docx'), '甲');
      writeFileSync(join(folder, '2023/received.pdf'), '乙');
      const received = {
        ...{ file: 'received.docx', sha256: 'a'.repeat(64), form: 'docx', encoding: null, guessed: false },
        ...{ dropped: [{ kind: 'page-number', count: 2, words: ['1', '2'] }], changed: [] },
      };
      change(folder, '2023/source.json', /"replaced"/u, `"received": ${JSON.stringify(received)}, "replaced"`);
    },
    [
      'content/2023/received.pdf: source.json records no such file. Take it away, or import what was received.',
      `content/2023/received.docx: the bytes have SHA-256 ${createHash('sha256').update('甲').digest('hex')}, where source.json records ${'a'.repeat(64)}. Take it back from version control, or import what was received again.`,
    ],
  ],
  [
    'an entry of what is not read that does not stand in the text',
    breaking('2023/source.json', '"unread": []', '"unread": [{ "line": 3, "words": "（某司负责）" }]'),
    [
      'content/2023/source.json:4: unread lists what is read, or does not stand in the text: “（某司负责）”. Import the source again.',
    ],
  ],
  [
    'an edition without its facts, and a space in its words',
    (folder) => {
      rmSync(join(folder, '2023/edition.mdx'));
      change(folder, '2023/clauses/2-2.mdx', '商标局', '商标 局');
    },
    [
      'content/2023/edition.mdx: the file is missing. Import the source again.',
      'content/2023/clauses/2-2.mdx:1: character 12 of the paragraph is white space (U+0020): the source has “局推广证书。（国际合作司”: “ 局推广证书。（国际合作”. Restore the words, or record the correction with its evidence in edits.json and import again.',
    ],
  ],
  [
    'a clause without its file',
    (folder) => rmSync(join(folder, '2023/clauses/2-2.mdx')),
    [
      'content/2023/clauses/3.mdx:1: character 1 of the paragraph differs: the source has “（二）优化服务。向商标局”: “三、工作要求”. Restore the words, or record the correction with its evidence in edits.json and import again.',
      'content/2023/clauses/2-2.mdx: the file is missing. Import again; a wrong word of the extraction is mended by an entry in edits.json, never by hand in a clause.',
    ],
  ],
  [
    'a line moved from one file to the next',
    (folder) => {
      change(folder, '2023/notice.mdx', '\n\n2023年3月16日', '');
      change(folder, '2023/preamble.mdx', '示例', '2023年3月16日\n\n示例');
    },
    [
      expect.stringContaining('content/2023/notice.mdx:11: the file is not what the source gives. '),
      expect.stringContaining('content/2023/preamble.mdx:1: the file is not what the source gives: “2023年3月16日”'),
    ],
  ],
  [
    'a department that no file can be read for, which makes no note wrong',
    breaking('departments/cooperation.mdx', 'name:', 'title:'),
    [
      `content/departments/cooperation.mdx:2: the key is missing: “name”. ${KEYS}`,
      `content/departments/cooperation.mdx:4: nothing knows this key: “title”. ${KEYS}`,
    ],
  ],
  [
    'a department whose names overlap',
    breaking('departments/cooperation.mdx', 'kind: 司', namesWithDates('2023-02', '2023-01')),
    [
      `content/departments/cooperation.mdx:12: it begins with 2023-01, before 2023-02, the end of the one before: “names.1.from”. ${KEYS}`,
    ],
  ],
  [
    'a note with a name that its department had no more, or not yet, when the document was signed',
    (folder) => {
      change(folder, 'departments/cooperation.mdx', 'kind: 司', namesWithDates('2023-03-17', '2023-03-17'));
      change(folder, 'departments/cooperation.mdx', '2023-03', '2023-04');
    },
    [
      expect.stringMatching(
        /^content\/2023\/clauses\/2-1\.mdx:1: a note names a department that is not known: “国际合作司”\..* A name with dates is known in documents of its time alone\.$/u,
      ),
    ],
  ],
  [
    'files that nothing reads',
    (folder) => {
      mkdirSync(join(folder, '2023/clause'));
      writeFileSync(join(folder, '2023/clause/2-3.mdx'), '（三）');
      writeFileSync(join(folder, 'terms/rcep.md'), '---\n---\n');
    },
    ['2023/clause/2-3.mdx', 'terms/rcep.md'].map(
      (file) =>
        `content/${file}: nothing reads this file. Give it the place and the name of its kind, as in src/content/collections.ts, or take it away.`,
    ),
  ],
])('%s is said', (_, breakIt, expected) => {
  expect(saidOf(breakIt)).toEqual(expected);
});

test('Windows line endings in official words are no change of words', () => {
  const crlf = (folder: string) => {
    for (const file of ['2023/clauses/2-1.mdx', '2023/notice.mdx', '2023/edits.json']) {
      const text = readFileSync(join(folder, file), 'utf8');
      writeFileSync(join(folder, file), text.replaceAll('\n', '\r\n'));
    }
  };
  expect(saidOf(crlf)).toEqual([]);
});

test('blank lines and indents in official words are no change of words, but of the file', () => {
  expect(saidOf((folder) => appendFileSync(join(folder, '2023/clauses/2-1.mdx'), '\n\n'))).toEqual([
    expect.stringContaining('content/2023/clauses/2-1.mdx:3: the file is not what the source gives'),
  ]);
});

test('everything wrong in many files is said at once', () => {
  const said = saidOf((folder) => {
    change(folder, 'terms/tisc.mdx', 'kind:', 'kinds:');
    change(folder, '2023/clauses/2-1.mdx', '加快', '加 快');
    change(folder, '2023/edition.mdx', '〔2023〕7号', '〔2023〕8号');
    change(folder, '2023/targets/creation.mdx', '2-1-s1', '2-1-s9');
  });
  expect(said.map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
    'content/terms/tisc.mdx:2: the key is missing',
    'content/terms/tisc.mdx:5: nothing knows this key',
    'content/2023/clauses/2-1.mdx:1: character 10 of the paragraph is white space (U+0020)',
    'content/2023/targets/creation.mdx:22: a tie leads to a sentence that is not there',
    'content/2023/edition.mdx:4: number is not what the document prints, “国知发运字〔2023〕7号”',
  ]);
});
