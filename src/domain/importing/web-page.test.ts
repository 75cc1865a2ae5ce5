import { expect, test } from 'vitest';
import { cutLines } from './lines.ts';
import { dropWebPage } from './web-page.ts';

const strip = (...lines: string[]) => {
  const { lines: kept, dropped, published } = dropWebPage(cutLines(lines.join('\n')));
  return {
    kept: kept.map(({ text }) => text),
    dropped: dropped.map(({ number, text }) => `${number} ${text}`),
    published,
  };
};

const HEAD = ['某局关于印发《要点（2023）》的通知', '各处室：'];
const BODY = ['一、重点任务', '（一）健全政策。加快论证。（条法司负责）'];

test('controls and the day of publication above the first sentence are dropped, whatever their order', () => {
  const above = [
    '发布日期：2023年3月2日',
    '来源：某局办公室',
    '字号：大 中 小',
    '分享到：微信 微博',
    '浏览次数：12',
    '【打印】 【关闭】',
  ];
  expect(strip(HEAD[0] ?? '', ...above, HEAD[1] ?? '', ...BODY)).toEqual({
    kept: [...HEAD, ...BODY],
    dropped: above.map((line, index) => `${index + 2} ${line}`),
    published: '2023-03-02',
  });
});

test('the day of publication is found beside what else stands on its line', () => {
  const line = '发布时间：2025-01-20 10:20　来源：某局办公室　浏览次数：12 字号：大 中 小';
  expect(strip(HEAD[0] ?? '', line, HEAD[1] ?? '', ...BODY)).toMatchObject({
    kept: [...HEAD, ...BODY],
    published: '2025-01-20',
  });
  expect(strip(HEAD[0] ?? '', '发布时间：2025-01-20　编者：张三', HEAD[1] ?? '', ...BODY).dropped).toEqual([]);
});

test('the day of publication stands behind other controls as well, and beside nothing else', () => {
  const line = '来源：某局办公室　发布时间：2025-01-20';
  const found = strip(HEAD[0] ?? '', line, HEAD[1] ?? '', ...BODY);
  expect([found.dropped, found.published]).toEqual([[`2 ${line}`], '2025-01-20']);
  expect(strip(HEAD[0] ?? '', '发布时间：2025-01-20　来源：某 局', HEAD[1] ?? '', ...BODY)).toMatchObject({
    ...{ dropped: [], published: null },
  });
});

test('two lines of such a block are none, and three are', () => {
  const [one, two, three] = ['主题分类：综合', '发文机关：某局', '公开方式：主动'] as const;
  expect(strip(one, two, ...HEAD, ...BODY).dropped).toEqual([]);
  expect(strip(one, two, three, ...HEAD, ...BODY).dropped).toEqual([`1 ${one}`, `2 ${two}`, `3 ${three}`]);
});

test('title and number of such a block are needed where they stand nowhere else, whatever space is in them', () => {
  const block = ['主题分类：综合', '发文机关：某局'];
  const title = '名称：某局特别工作要点';
  expect(strip(...block, title, ...HEAD, ...BODY).kept).toContain(title);
  expect(strip(...block, '标题：某局关于印发要点的通知', '某局关于', '印发 要点的通知', ...BODY).dropped).toHaveLength(
    3,
  );
  const number = '发文字号：某局发 〔2023〕 3号';
  expect(strip(...block, number, HEAD[0] ?? '', '某局发〔2023〕3号', ...BODY).dropped).toHaveLength(3);
});

test('the block that a site sets above a document is dropped, but what only it says of title and number', () => {
  const block = ['索 引 号：000014349/2023-00001', '主题分类：', '发文机关：某局', '成文日期：2023年3月1日'];
  const title = `标　　题：${HEAD[0]}`;
  const number = '发文字号：某局发〔2023〕3号';
  const { kept, dropped } = strip(...block, title, number, ...HEAD, ...BODY);
  expect(kept).toEqual([number, ...HEAD, ...BODY]);
  expect(dropped).toHaveLength(5);
  expect(strip(title, HEAD[1] ?? '', ...BODY).dropped).toEqual([]);
});

test('what a site shows below to be scanned is dropped alone', () => {
  expect(strip(...HEAD, ...BODY, '扫一扫在手机打开当前页').dropped).toEqual(['5 扫一扫在手机打开当前页']);
});

test.each([
  '打印、复制知识产权证书的收费一律取消。（保护司负责）',
  '代办处',
  '分享典型经验。',
  '来源：某局办公室',
  '字体：大 中 小',
  '主办单位：某局',
  '版权所有：某局',
  '发布时间：2023-03-02',
  '打印',
  '上一篇：某文',
])('%s inside the document is the document’s', (line) => {
  const lines = [...HEAD, ...BODY, line, '（二）优化服务。（保护司负责）', '三、工作要求', '按时报送。'];
  expect(strip(...lines)).toEqual({ kept: lines, dropped: [], published: null });
});

test('the page below the last words of the document is dropped whole', () => {
  const page = [
    '国务院部门',
    '国家政务服务',
    '[联系我们](#) | [版权声明](#)',
    '主办单位: 某局 版权所有: 某局',
    '京ICP备05069085号-14',
  ];
  expect(strip(...HEAD, ...BODY, '附件：清单.pdf', ...page).dropped).toEqual(
    page.map((line, index) => `${index + 6} ${line}`),
  );
});

test('a line below that the document could have itself is dropped only with others of the page', () => {
  expect(strip(...HEAD, ...BODY, '主办单位：某局', '承办单位：某处').dropped).toEqual([]);
  expect(strip(...HEAD, ...BODY, '代办处', '主办单位：某局').dropped).toEqual(['5 代办处', '6 主办单位：某局']);
});

/** What is dropped of one line between the title and the first sentence. */
const above = (line: string) => strip(HEAD[0] ?? '', line, HEAD[1] ?? '', ...BODY).dropped;

test.each([
  '字号：大 中 小',
  '字体大小 : [大|中|小]',
  '字号 超大/标准',
  '分享',
  '分享到',
  '分享至 ：微信|微博、QQ空间',
  '来源 : 某局',
  '信息来源：某局办公室',
  `来源：${'某'.repeat(30)}`,
  '浏览量',
  '点击量 : 3 次',
  '阅读次数12次',
  '扫一扫',
  '扫一扫在手机打开',
  '扫一扫在手机上查看本页',
  '【打印】【关闭】',
  '打印本页 | 关闭窗口|收藏',
  '[打印文章]',
  '返回顶部',
])('%s above the first sentence is a control of the page', (line) => {
  expect(above(line)).toEqual([`2 ${line}`]);
});

test.each([
  '大字号：大',
  '字号：大号',
  '经验分享',
  '分享经验',
  '稿件来源：某局',
  '来源：某 局',
  '来源',
  `来源：${'某'.repeat(31)}`,
  '全部浏览量',
  '浏览量：很大',
  '浏览量：1次整',
  '请扫一扫',
  '扫一扫大厅',
  '请打印',
  '打印机',
])('%s above the first sentence is the document’s', (line) => {
  expect(above(line)).toEqual([]);
});

test.each([
  ['发布时间 : 2023-3-2', '2023-03-02'],
  ['发布日期：2023年11月02日', '2023-11-02'],
  ['发布时间：2023/12/31 9:05', '2023-12-31'],
  ['发布时间：2023-03-21  19:05:30', '2023-03-21'],
  ['发布时间：2023-13-41', '2023-13-41'],
])('%s says when the page was published', (line, day) => {
  const { dropped, published } = strip(HEAD[0] ?? '', line, HEAD[1] ?? '', ...BODY);
  expect([dropped, published]).toEqual([[`2 ${line}`], day]);
});

test.each([
  '首次发布时间：2023-03-02',
  '发布时间：2023-03-02起',
  '发布时间：23-03-02',
  '发布时间：2023-003-02',
  '发布时间：2023-03-02 9:5',
  '发布时间：2023-03-02 09:05:3',
  '发布时间：2023-03-02 九时',
])('%s says no such thing', (line) => {
  const { dropped, published } = strip(HEAD[0] ?? '', line, HEAD[1] ?? '', ...BODY);
  expect([dropped, published]).toEqual([[], null]);
});

test('of two days of publication the first counts, and both are dropped', () => {
  const { dropped, published } = strip('发布时间：2023-03-02', '发布日期：2023-03-05', ...HEAD, ...BODY);
  expect([dropped.length, published]).toEqual([2, '2023-03-02']);
});

/** What is dropped below the document. */
const below = (...lines: string[]) => strip(...HEAD, ...BODY, ...lines).dropped.map((line) => line.slice(2));

test.each([
  '上一篇',
  '下一篇 : 某文',
  '上一篇某文',
  '版权所有',
  '版权所有 : 某局',
  '主办单位 : 某局 版权所有',
  '主办单位：某局版权所有',
  '扫一扫在手机上查看',
  '网站管理：某处',
  '网站管理 : 某处',
  '京ICP备05069085号-14',
  'ICP备1',
  '京公网安备 11010802号',
  '公网安备11号',
  '网站标识码：bm14000001',
  '网站标识码 bm1',
  '网站标识码 ：bm1',
  '网站标识码： bm1',
  '[联系我们](#) | [版权声明](#)',
  '联系我们',
  '打印',
  '【打印】 | 【关闭】',
])('%s below the document is the page’s', (line) => {
  expect(below(line)).toEqual([line]);
});

test.each([
  '请扫一扫在手机打开当前页',
  '扫一扫在手机打开一个页面',
  '见上一篇',
  `上一篇${'某'.repeat(61)}`,
  `版权所有${'某'.repeat(41)}`,
  `主办单位：${'某'.repeat(41)}版权所有`,
  '某网站管理：某处',
  '网站管理',
  `网站管理：${'某'.repeat(61)}`,
  'ICP备案',
  `${'某'.repeat(41)}ICP备1`,
  `ICP备1${'某'.repeat(61)}`,
  '公网安备案号',
  '网站标识码：某',
  '请联系我们',
  `联系我们${'某'.repeat(121)}`,
  '打印机',
])('%s below the document is not surely the page’s', (line) => {
  expect(below(line)).toEqual([]);
});

test.each(['国务院部门', '局属单位', '相关网站', '相关附件', '友情链接', '扫一扫手机看', '主办单位 : 某局'])(
  '%s is the page’s with another such line',
  (line) => {
    expect(below(line, '代办处')).toEqual([line, '代办处']);
  },
);

test.each([
  '国务院部门表',
  '各局属单位',
  `扫一扫${'某'.repeat(21)}`,
  '各主办单位：某局',
  '主办单位',
  `主办单位：${'某'.repeat(41)}`,
])('%s is none of them', (line) => {
  expect(below(line, '代办处')).toEqual([]);
});

test.each(['2023年12月16日', '附件：清单', '（三）优化服务', '办好；', '【甲】'])(
  'what stands above %s is the document’s, since that is',
  (line) => {
    expect(below('相关链接', '代办处', line)).toEqual([]);
    expect(below(line, '相关链接', '代办处')).toEqual(['相关链接', '代办处']);
  },
);

test.each(['见附件', '截至2023年3月16日', '2023年3月16日印发', '（某）处'])('%s ends no document', (line) => {
  expect(below('相关链接', '代办处', line)).toEqual(['相关链接', '代办处', line]);
});

test('a text without a sentence has controls and no end', () => {
  expect(strip('某标题', '打印', '上一篇').dropped).toEqual(['2 打印']);
  expect(strip('某标题', '代办处', '一、重点任务', '打印').dropped).toEqual(['4 打印']);
});

test('the block that a site sets above a document stands above its first sentence, in a text without one anywhere', () => {
  const block = ['主题分类：综合', '发文机关：某局', '公开方式：主动'];
  expect(strip(...HEAD, ...BODY, ...block, '（二）优化服务。（保护司负责）').dropped).toEqual([]);
  expect(strip('某标题', ...block).dropped).toHaveLength(3);
});

test('what says of the document is dropped as such, and what is of the page as its furniture', () => {
  const lines = [
    ...['主题分类：综合', '发文机关：某局', '公开方式：主动'],
    '发布日期：2023年3月2日',
    '打印',
    ...HEAD,
    ...BODY,
  ];
  expect(dropWebPage(cutLines(lines.join('\n'))).edits.map(({ rule }) => rule)).toEqual([
    ...['metadata', 'metadata', 'metadata', 'metadata', 'furniture'],
  ]);
});
