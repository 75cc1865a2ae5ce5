import { escapeHtml } from '#domain/document/escape-html.ts';
import { rules } from '#domain/importing/edit-rules.ts';
import { changedName, droppedName, receivedForm } from '#domain/importing/reception-names.ts';
import type { FactSummary, Summary } from '#domain/importing/summarize.ts';
import { isLabelled, totalsOf, type UnitSummary } from '#domain/importing/summarize-units.ts';
import type { Decoding } from '#domain/model/reception.ts';
import { describe, type Problem } from '#domain/problem.ts';
import { groupRoles } from './group-roles.ts';
import { namesAlone } from './names-alone.ts';
import { style } from './summary-page-style.ts';

/** What became of a received file. */
export interface ImportReport {
  readonly file: string;
  readonly slug: string | null;
  readonly outcome: 'written' | 'agrees' | 'looked-at' | 'refused';
  readonly decoding: Decoding | null;
  /** Null where nothing of the file could be read. */
  readonly summary: Summary | null;
  /** For what reasons it is refused. */
  readonly problems: readonly Problem[];
}

const OUTCOMES: Readonly<Record<ImportReport['outcome'], string>> = {
  written: '已写入',
  agrees: '与已有内容一致',
  'looked-at': '试读，没有写入',
  refused: '不收，没有写入',
};

const FACTS: Readonly<Record<FactSummary['name'], string>> = {
  title: '标题',
  number: '发文字号',
  issuer: '发文机关',
  signed: '成文日期',
  published: '发布日期',
};

const AROUND: Readonly<Record<string, string>> = { notice: '通知', preamble: '序言', annex: '附件', closing: '落款' };

/** Writes what became of received files as a page that needs nothing beside it, in Chinese; reasons are in English. */
export function summaryPage(reports: readonly ImportReport[]): string {
  const contents = reports.map(
    ({ file, outcome }, index) => `<li><a href="#f${index + 1}">${escapeHtml(file)}</a>：${OUTCOMES[outcome]}</li>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>导入报告</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>导入报告</h1>
${reports.length > 1 ? `<nav aria-label="文件"><ol>${contents.join('')}</ol></nav>` : ''}
${reports.map((report, index) => sectionOf(report, `f${index + 1}`)).join('\n')}
</main>
</body>
</html>
`;
}

function sectionOf({ file, slug, outcome, decoding, summary, problems }: ImportReport, id: string): string {
  const title = summary?.facts.find(({ name }) => name === 'title')?.value ?? '';
  const { unnamed, others } = summary === null ? { unnamed: 0, others: problems } : namesAlone(problems);
  const doubts = [
    ...(unnamed > 0
      ? [`<li>有${unnamed}个名称尚未收录，见下“责任单位”；用--add-departments写出各自的文件。</li>`]
      : []),
    ...others.map((problem) => `<li lang="en">${escapeHtml(describe(problem))}</li>`),
  ];
  const edition = slug === null ? '' : `，版本${escapeHtml(slug)}`;
  return `<section id="${id}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${escapeHtml(title || file)}</h2>
<p>${escapeHtml(file)}${edition}：<strong>${OUTCOMES[outcome]}</strong></p>
${doubts.length === 0 ? '' : `<h3>疑问${counted(problems.length)}</h3><ul>${doubts.join('')}</ul>`}
${summary === null ? '' : numbersOf(summary)}
${decoding === null ? '' : decodingOf(decoding)}
${summary === null ? '' : tablesOf(summary)}
</section>`;
}

function numbersOf({ units, departments, words }: Summary): string {
  const total = totalsOf(units);
  const { received, dropped, removed, added, held, agrees } = words;
  const unknown = departments.filter(({ isKnown }) => !isKnown).length;
  const rows = [
    ['单元', String(total.units)],
    ['句', String(total.sentences)],
    ['责任注记', `写明责任的${total.places}处，读出${total.read}处`],
    ['责任单位', `${departments.length}个${unknown === 0 ? '' : `，其中${unknown}个尚未收录`}`],
    [
      '字数',
      `收到${received}，不收的行${dropped}，修改去掉${removed}、添上${added}，应有${received - dropped - removed + added}；写出${held}，${agrees ? '逐字相符' : '不相符'}`,
    ],
  ];
  return `<h3>数字</h3>${table(
    ['项', '数'],
    rows.map((row) => row.map(escapeHtml)),
  )}`;
}

function decodingOf(decoding: Decoding): string {
  const lines = [
    ...decoding.changed.map(({ kind, count, words }) => ({ name: `改动：${changedName(kind).name}`, count, words })),
    ...decoding.dropped.map(({ kind, count, words }) => ({ name: `不收：${droppedName(kind)}`, count, words })),
  ];
  const rows = lines.map(({ name, count, words }) => [name, String(count), words.map(escapeHtml).join('<br>')]);
  const guess = decoding.guessed ? '编码是按字节推测的，请核对文字。' : '';
  return `<h3>收到的形式</h3><p>${escapeHtml(receivedForm(decoding))}。${guess}</p>${table(['内容', '次', '文字'], rows)}`;
}

function tablesOf({ facts, units, departments, times, edits, dropped, tables, unread, ofLists }: Summary): string {
  const places = (lines: Summary['dropped']) => lines.map(({ line, words }) => [String(line), escapeHtml(words)]);
  return [
    section('文件信息', facts.length, ['项', '内容', '出处'], facts.map(factRow)),
    section(
      '结构与责任',
      units.filter(isLabelled).length,
      ['编号', '标题，责任单位（“?”尚未收录，“→”据原文规则）', '句', '注记'],
      units.map(unitRow),
    ),
    section(
      '责任单位',
      departments.length,
      ['名称', '次', '首见行', ''],
      departments.map(({ words, times, line, isKnown, near }) => [
        escapeHtml(words),
        String(times),
        String(line),
        [isKnown ? '' : '尚未收录', near.length > 0 ? `与${escapeHtml(near.join('、'))}只差一字` : '']
          .filter(Boolean)
          .join('，'),
      ]),
    ),
    section(
      '时间',
      times.length,
      ['原文', '次', '首见行'],
      times.map(({ words, times, line }) => [escapeHtml(words), String(times), String(line)]),
    ),
    section(
      '修改',
      edits.reduce((sum, { times }) => sum + times, 0),
      ['种类', '次', '首见行', '第一处'],
      edits.map(({ rule, times, line, before, after }) => [
        rules[rule].name,
        String(times),
        String(line),
        `<del>${shown(before)}</del> → <ins>${shown(after)}</ins>`,
      ]),
    ),
    section('不收的行（网页的文字）', dropped.length, ['行', '文字'], places(dropped)),
    section(
      '表格',
      tables.length,
      ['首行', '表头', '行', '读法'],
      tables.map(({ line, names, rows, isLedger, silent, doubt }) => [
        String(line),
        escapeHtml(names.join('、')),
        String(rows),
        `${isLedger ? '任务清单' : '各行照原文'}${doubt === null ? '' : `，${escapeHtml(doubt)}旁没有任务一栏，其中没有读出责任单位`}${silent.length > 0 ? `，第${silent.map(({ number }) => number).join('、')}行没有责任单位` : ''}`,
      ]),
    ),
    section('没有读出的责任文字', unread.length, ['行', '文字'], places(unread)),
    section('只记在列举的末一项上、也可能属于各项的责任文字', ofLists.length, ['行', '文字'], places(ofLists)),
  ].join('\n');
}

function factRow({ name, value, from }: FactSummary): string[] {
  const option = name === 'title' ? '' : `用--${name}给出`;
  if (value === '') return [FACTS[name], '—', `原文没有${option === '' ? '' : `，${option}`}`];
  if (typeof from === 'number') return [FACTS[name], escapeHtml(value), `第${from}行`];
  const source = from === 'given' ? option : from === 'recorded' ? 'edition.mdx' : '原文';
  return [FACTS[name], escapeHtml(value), source];
}

function unitRow({ id, label, title, depth, sentences, places, read, who }: UnitSummary): string[] {
  const name = `<span style="padding-inline-start:${depth}em">${escapeHtml(label)} ${escapeHtml(title)}</span>`;
  const answering = who.length === 0 ? '' : `<br><small>${escapeHtml(groupRoles(who))}</small>`;
  return [AROUND[id] ?? escapeHtml(id), name + answering, String(sentences), places === 0 ? '' : `${read}/${places}`];
}

function section(head: string, count: number, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : `<h3>${head}${counted(count)}</h3>${table(heads, rows)}`;
}

const counted = (count: number): string => `（${count}）`;

/** @param rows cells that are HTML */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const head = heads.map((one) => `<th scope="col">${one}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

const shown = (words: string): string => escapeHtml(words.replace(/\r\n|[\n\r]/gu, '↵'));
