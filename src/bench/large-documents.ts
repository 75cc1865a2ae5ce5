import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatNumeral } from '#domain/document/numerals.ts';
import { receive } from '#receiving/receive.ts';
import type { Section } from './table.ts';

/** How long the long texts are, in bytes, and how many rows the tables have. */
const long = 5_000_000;
const rows = 20_000;

/** What receiving long documents takes of the processor, each as a text, a page and Markdown; nothing is written. */
export async function largeDocuments(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'large-documents-'));
  const measured: string[][] = [];
  try {
    for (const [kind, text] of Object.entries(documents())) {
      for (const [form, written] of Object.entries(forms(text))) {
        const file = join(folder, `f.${form}`);
        writeFileSync(file, written);
        const before = process.cpuUsage();
        const { draft, problems } = await receive(file, { ...wanted, content: folder }, null);
        const { user, system } = process.cpuUsage(before);
        const end = problems.length > 0 ? `problems: ${problems.length}` : `${draft?.files.owned.size} files`;
        const megabytes = (Buffer.byteLength(written) / 1e6).toFixed(2);
        measured.push([kind, form, megabytes, end, ((user + system) / 1e6).toFixed(2)]);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return {
    title: 'Receiving large documents',
    how: 'Once each; seconds of the processor, from the file to the files that would be written.',
    head: ['document', 'form', 'MB', 'end', 's'],
    rows: measured,
  };
}

const wanted = {
  ...{ edition: '2023', series: undefined, decoded: undefined, given: { published: '2023-03-21' } },
  ...{ addsDepartments: true, replaces: false, on: '2023-04-01' },
};

const forms = (text: string): Readonly<Record<string, string>> => ({
  txt: text,
  html: asPage(text),
  md: asMarkdown(text),
});

const isRow = (line: string): boolean => line.includes('\t');

/** A page with a paragraph for each line, and a table of the lines with tabs. */
function asPage(text: string): string {
  const row = (line: string) => `<tr><td>${line.replaceAll('\t', '</td><td>')}</td></tr>`;
  const blocks = text.split('\n').map((line, index, lines) => {
    if (!isRow(line)) return `<p>${line}</p>`;
    const [begin, end] = [lines[index - 1], lines[index + 1]].map((other) => !isRow(other ?? ''));
    return `${begin ? '<table>' : ''}${row(line)}${end ? '</table>' : ''}`;
  });
  return `<!doctype html><html><head><meta charset="utf-8"></head><body><div class="nav"><a href="/">首页</a></div><div class="content">${blocks.join('\n')}</div></body></html>`;
}

/** Markdown with a paragraph for each line, and a table of the lines with tabs. */
function asMarkdown(text: string): string {
  const row = (line: string) => `| ${line.replaceAll('\t', ' | ')} |\n`;
  const lines = text.split('\n').map((line, index, lines) => {
    if (!isRow(line)) return `${line}\n\n`;
    const isHead = !isRow(lines[index - 1] ?? '');
    return `${row(line)}${isHead ? `${'| --- '.repeat(line.split('\t').length)}|\n` : ''}${isRow(lines[index + 1] ?? '') ? '' : '\n'}`;
  });
  return lines.join('');
}

const opening = '示例局工作要点（2023）\n示例局发〔2023〕7号\n';
const closing = '示例局\n2023年3月16日\n';
const names = ['条法司', '保护司', '运用促进司', '战略规划司', '公共服务司', '审业部', '各省级知识产权局'];
const sentence =
  '完善以企业为主体、市场为导向的高质量创造机制，充分发挥市场在资源配置中的决定性作用，更好发挥政府作用（含试点城市），推进2023年重点任务落实。';
/** Of one of a row of things, the next each time. */
const nth = <Thing>(things: readonly Thing[], at: number): Thing => things[at % things.length] as Thing;

function documents(): Readonly<Record<string, string>> {
  const clause = (at: number) =>
    `（${formatNumeral((at % 20) + 1)}）推进第${formatNumeral((at % 999) + 1)}类工作。${sentence.repeat(2)}（${nth(names, at)}、${nth(names, at * 3 + 1)}按职责分工负责）${sentence}（${nth(names, at + 2)}牵头，${nth(names, at + 4)}配合，2023年12月底前完成）`;
  const part = (at: number) => (at % 20 === 0 ? `${formatNumeral(at / 20 + 1)}、重点任务\n` : '');
  const running = (length: number, line: (at: number) => string) => {
    let body = '';
    for (let at = 0; body.length * 3 < length; at += 1) body += line(at);
    return body;
  };
  const row = (at: number) =>
    `${at + 1}\t推进第${at + 1}项重点任务，完善机制\t${nth(names, at)}、${nth(names, at + 3)}\t2023年${(at % 12) + 1}月底前`;
  const table = Array.from({ length: rows }, (_, at) => `${row(at)}\n`).join('');
  const items = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `${at + 1}.推进第${at + 1}项工作。${sentence}（${nth(names, at)}负责）\n`,
    ).join('');
  return {
    'clauses with notes': opening + running(long, (at) => `${part(at)}${clause(at)}\n`) + closing,
    'paragraphs of one clause': `${opening}一、重点任务\n（一）推进工作。${sentence}\n${running(long, (at) => `${sentence.repeat(2)}（${nth(names, at)}负责）\n`)}${closing}`,
    'a table of tasks': `${opening}序号\t工作任务\t责任单位\t完成时限\n${table}${closing}`,
    '139 items': opening + items(139) + closing,
  };
}
