import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const title = '推动知识产权高质量发展年度工作指引（2022）';

/** What the command says of words on its standard input, against the edition of 2022. */
function verify(input: string): { status: number | null; lines: readonly string[] } {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/verify.ts', '-', '--edition', '2022'], {
    input,
    encoding: 'utf8',
  });
  return { status, lines: stdout.trimEnd().split('\n') };
}

test('words that stand in the document end it with 0', () => {
  expect(verify('大力培育调解组织和仲裁机构。')).toEqual({
    status: 0,
    lines: [`Word for word in ${title}.`, '  三（四）第4句'],
  });
});

test('words that differ end it with 1, and the places are told', () => {
  expect(verify('大力培训调解组织和仲裁机构。')).toEqual({
    status: 1,
    lines: [
      `Not word for word in ${title}.`,
      '  三（四）第4句',
      '    「训」 at quotation, character 4 for 「育」 of 三（四）第4句, character 4',
    ],
  });
});

test('a remark is judged quotation by quotation, and a wrong place ends it with 1', () => {
  const remark = (place: string) => `我们读到${place}“大力培育调解组织和仲裁机构”，很赞成。`;
  const { status, lines } = verify(remark('三（四）第4句'));
  expect(status).toBe(0);
  expect(lines).toContain('  Place 三（四）第4句: right.');
  expect(verify(remark('三（四）第5句')).status).toBe(1);
});

test('the text as received differs in nothing but what its listed edits take away', () => {
  const { status, lines } = verify(readFileSync('content/2022/source.txt', 'utf8'));
  expect(status).toBe(1);
  expect(lines[0]).toMatch(/ \(\d+ characters differ in width or form only\)\.$/u);
  expect(lines[1]).toBe('  通知 to 附件说明');
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.slice(2).filter((line) => !line.startsWith('    added 「'))).toEqual([]);
});

test('the edition that holds the words is found where none is named', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/verify.ts', '-'], {
    input: '大力培育调解组织和仲裁机构。',
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Word for word in 推动知识产权高质量发展年度工作指引（202\d）\.\n {2}三（四）第\d句$/mu);
});

test('a draft is judged quotation by quotation and reference by reference, and its report written', () => {
  const report = join(mkdtempSync(join(tmpdir(), 'report-')), 'draft.txt');
  const { status, stdout } = spawnSync(
    process.execPath,
    ['scripts/verify.ts', 'src/drafts/samples/libreoffice.docx', '--edition', '2022', '--report', report],
    { encoding: 'utf8', env: { ...process.env, SITE_URL: 'https://example.org/ip/' } },
  );
  const written = readFileSync(report, 'utf8');
  expect(written).toContain('引文：一致1处，有出入1处。');
  expect(written).toContain('大力培[-训-]{+育+}调解组织和仲裁机构');
  expect(written).toContain('三（四）第4句（https://example.org/ip/2022/3-4/#s4）');
  expect(status).toBe(1);
  expect(stdout.trimEnd().split('\n').slice(1)).toEqual([
    'Quotations: 1 word for word, 1 not word for word, 0 nowhere, 0 not judged.',
    'References: 4 right, 1 wrong, 0 not judged.',
    "Not judged: 47 characters of the writer's own.",
    'Line 3: 「大力培训调解组织和仲裁机构」 differs:',
    `    Not word for word in ${title}.`,
    '      三（四）第4句',
    '        「训」 at quotation, character 4 for 「育」 of 三（四）第4句, character 4',
    'Line 3: 「第三部分第（九）项」 is wrong: there is no such place.',
  ]);
});

test('a report whose form is not said is refused before anything is judged, and nothing is written', () => {
  const report = join(tmpdir(), 'report.odt');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/verify.ts', 'src/drafts/samples/libreoffice.docx', '--report', report],
    { encoding: 'utf8' },
  );
  expect({ status, stdout, written: existsSync(report) }).toEqual({ status: 2, stdout: '', written: false });
  expect(stderr).toContain('Name it .docx, .html or .txt.');
});

test('a file that is not there ends it with 2', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/verify.ts', 'missing.txt'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('missing.txt');
});
