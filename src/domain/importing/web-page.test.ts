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
