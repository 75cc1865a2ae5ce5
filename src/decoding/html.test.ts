import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const LONG =
  '坚持把高质量作为知识产权事业发展的生命线、主旋律和硬任务，充分发挥市场在资源配置中的决定性作用，完善以企业为主体、市场为导向的高质量创造机制。'.repeat(
    3,
  );

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>通知_某局</title>${head}<style>p{color:red}</style></head><body>${body}</body></html>`;
const ARTICLE = `<p>各处室：</p><p>现将要点<b>印发</b>给\n你们。</p><p>${LONG}</p><p>（一）培育 TISC\n  centre。<br>条法司&nbsp;负责&lt;1&gt;</p><p>${LONG}</p>`;
const NAV = '<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/a">机构</a></li></ul></div>';
const LINES = ['各处室：', '现将要点印发给你们。', LONG, '（一）培育 TISC centre。', '条法司\u00a0负责<1>', LONG];

async function linesOf(html: string | Uint8Array, name = 'f.html') {
  const { text, decoding } = await decode(typeof html === 'string' ? Buffer.from(html) : html, name);
  return { lines: text.split('\n').slice(0, -1), decoding };
}

test('the article of a page is taken whole, and what stands around it is listed', async () => {
  const html = page(
    `${NAV}<script>a()</script><div id="zoom" class="article">${ARTICLE}</div><div class="footer">版权所有：某局</div>`,
  );
  const { lines, decoding } = await linesOf(html);
  expect(lines).toEqual(LINES);
  expect(decoding).toEqual({
    form: 'html',
    encoding: 'UTF-8',
    guessed: false,
    dropped: [
      { kind: 'style', count: 1, words: [] },
      { kind: 'script', count: 1, words: [] },
      { kind: 'surroundings', count: 4, words: ['通知_某局', '首页', '机构', '版权所有：某局'] },
    ],
    changed: [],
  });
});

test('of an article far longer than tells a reader mode what it is, nothing is missing', async () => {
  const sentences = Array.from({ length: 1000 }, (_, index) => `（${index + 1}）${LONG.slice(0, 60)}。`);
  const content = sentences.map((one) => `<p>${one}</p>`).join('');
  const html = page(`${NAV}<div class="content">${content}</div><div class="footer">版权所有：某局</div>`);
  const { lines, decoding } = await linesOf(html);
  expect(lines).toEqual(sentences);
  const words = ['通知_某局', '首页', '机构', '版权所有：某局'];
  expect(decoding?.dropped).toContainEqual({ kind: 'surroundings', count: 4, words });
});

test('an article behind more than a reader mode is shown of menus is found, and nothing of it is missing', async () => {
  const links = Array.from({ length: 400 }, (_, index) => `<div><a href="/${index}">栏目${index}</a></div>`).join('');
  const lead = `<div class="summary"><p>${LONG}</p></div>`;
  const items = Array.from({ length: 9 }, (_, index) => `${index + 1}.${LONG.slice(0, 60)}（条法司负责）`);
  const content = items.map((one) => `<p>${one}</p>`).join('');
  const { lines } = await linesOf(page(`${lead}${links}<div class="content">${content}</div>`));
  expect(lines).toEqual(expect.arrayContaining(items));
});

test('of a page too short to have an article the menus above its title are listed', async () => {
  const { lines, decoding } = await linesOf(page('<div><a href="/">首页</a></div><h1>某局要点</h1><p>短。</p>'));
  expect(lines).toEqual(['某局要点', '短。']);
  expect(decoding?.dropped).toContainEqual({ kind: 'surroundings', count: 2, words: ['通知_某局', '首页'] });
  expect((await linesOf(page('<p>首句。</p><h1>某局要点</h1><p>短。</p>'))).lines).toEqual([
    '首句。',
    '某局要点',
    '短。',
  ]);
});

test('a title that stands apart comes before the article, with the day between', async () => {
  const head = '<meta name="ArticleTitle" content="某局关于印发《工作要点》的通知">';
  const html = page(
    `${NAV}<div class="head"><h2>某局关于印发<br>《工作要点》的通知</h2><p>发布日期：2023-02-03</p></div><div class="content">${ARTICLE}</div>`,
    head,
  );
  const { lines, decoding } = await linesOf(html);
  expect(lines).toEqual(['某局关于印发', '《工作要点》的通知', '发布日期：2023-02-03', ...LINES]);
  expect(decoding?.changed).toEqual([{ kind: 'title', count: 1, words: ['某局关于印发《工作要点》的通知'] }]);
  expect(decoding?.dropped).toContainEqual({ kind: 'surroundings', count: 3, words: ['通知_某局', '首页', '机构'] });
});

test('a table is a line a row with tabs, ⇡ where a cell above reaches down; a frame of layout is none', async () => {
  const table =
    '<table><tr><th>序号</th><th>任务</th><th>责任单位</th></tr><tr><td rowspan="2">1</td><td>培育</td><td><p>条法司</p><p>保护司</p></td></tr><tr><td>推广</td><td>办公室</td></tr><tr><td colspan="2">合计</td><td>3</td></tr></table>';
  const { lines, decoding } = await linesOf(
    page(`<table><tr><td>${NAV}</td><td><div class="content">${ARTICLE}${table}</div></td></tr></table>`),
  );
  expect(lines).toEqual([...LINES, '序号\t任务\t责任单位', '1\t培育\t条法司 保护司', '⇡\t推广\t办公室', '合计\t\t3']);
  expect(decoding?.changed).toEqual([{ kind: 'table', count: 1, words: [] }]);
});

test('numbers that a browser writes before items are written out', async () => {
  const list = '<ol start="3"><li>甲</li><li value="7">乙</li></ol><ol type="a"><li>丙</li></ol><ul><li>丁</li></ul>';
  const { lines } = await linesOf(page(`<div class="content">${ARTICLE}${list}</div>`));
  expect(lines.slice(LINES.length)).toEqual(['3. 甲', '7. 乙', 'a. 丙', '丁']);
});

test('a page with as many sentences beside the article as in it is taken whole', async () => {
  const parts = ['甲', '乙', '丙'].map((one) => `<div class="box"><p>${one}${LONG}</p><p>${LONG}</p></div>`);
  const { lines } = await linesOf(
    page(`<div>${parts[0]}</div><ul><li><a href="/">首页</a></li></ul><div><div>${parts[1]}${parts[2]}</div></div>`),
  );
  for (const one of ['甲', '乙', '丙']) expect(lines).toContain(`${one}${LONG}`);
});

test('a piece of a page, and words behind its end, are read', async () => {
  expect((await linesOf('<p>甲</p><p>乙</p>丙')).lines).toEqual(['甲', '乙', '丙']);
  const { lines, decoding } = await linesOf(`${page(`<div class="content">${ARTICLE}</div>`)}<p>尾</p>`);
  expect([lines, decoding?.dropped.at(-1)?.words]).toEqual([LINES, ['通知_某局', '尾']]);
});

test('hidden words are not read, and listed', async () => {
  const html = page(`<div class="content">${ARTICLE}<p style="display: none">暗</p><p hidden>藏</p></div>`);
  const { lines, decoding } = await linesOf(html);
  expect(lines).toEqual(LINES);
  expect(decoding?.dropped).toContainEqual({ kind: 'hidden', count: 2, words: ['暗', '藏'] });
});

test.each([
  ['GB18030', false, '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', 'gb18030'],
  ['GB18030', true, '', 'gb18030'],
  ['UTF-8', false, '<meta charset="gbk">', 'utf8'],
  ['UTF-16LE', true, '', 'utf16-le'],
])('a page in %s is read, its own word for it believed where it can be', async (encoding, guessed, head, written) => {
  const html = `<html><head>${head}<title>通知</title></head><body><div class="content">${ARTICLE}</div></body></html>`;
  const { lines, decoding } = await linesOf(iconv.encode(html, written), 'saved');
  expect(lines).toEqual(LINES);
  expect(decoding).toMatchObject({ encoding, guessed });
});

test.each([
  ['words struck out', page(`<div>${ARTICLE}<p>甲<s>乙</s></p></div>`), 'words are struck out: “乙”'],
  ['a page without words', page('<script>write()</script>'), 'the page has no words'],
  ['a page too deep', page(`${'<div>'.repeat(20_000)}甲`), 'the elements of the page stand in each other too deep'],
])('%s is refused', async (_, html, fault) => {
  await expect(linesOf(html)).rejects.toThrow(`f.html: ${fault}`);
});
