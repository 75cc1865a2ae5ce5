import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const HEAD = '| 序号 | 任务 | 单位 |\n|---|:-:|---|\n';
const plain = Array.from({ length: 300 }, (_, index) => `| ${index + 1} | 培育 | 条法司 |`);
const plainLines = plain.map((_, index) => `${index + 1}\t培育\t条法司`);

async function read(markdown: string) {
  const { text, decoding } = await decode(Buffer.from(markdown), 'f.md');
  return { lines: text.split('\n').slice(0, -1), decoding };
}

test('whatever stands in the rows of a long table, each is the line that it is in a short one', async () => {
  const piece = fc.constantFrom(
    ...[
      '培育',
      '1',
      ' ',
      '  ',
      '|',
      '\\|',
      '**',
      '*',
      '_',
      '`',
      '&amp;',
      '&',
      '<br>',
      '<b>',
      '</b>',
      '\\',
      '-',
      '#',
      '~',
    ],
    ...[
      'http://a.cn/b',
      'www.a.cn',
      'a@b.cn',
      '10%~20%',
      '。',
      '：',
      '!',
      '\t',
      '\u3000',
      '\ufffd',
      '$',
      '^',
      '1.',
      '> ',
    ],
  );
  const row = fc.array(piece, { maxLength: 12 }).map((pieces) => `|${pieces.join('')}`);
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
      const short = await read(`${HEAD}| 甲 |\n${rows.join('\n')}\n`);
      const long = await read(`${HEAD}${[...plain, ...rows].join('\n')}\n`);
      expect(long.lines.slice(1 + plain.length)).toEqual(short.lines.slice(2));
      expect(long.decoding).toEqual(short.decoding);
    }),
    { numRuns: 40 },
  );
});

test('the rows of a long table stand in their order among its text, however its lines end', async () => {
  const marked = plain.with(150, '| 151 | **培育** | 条法司 |');
  for (const end of ['\n', '\r\n', '\r']) {
    const text = `# 甲\n\n${HEAD}${marked.join('\n')}\n\n01. 乙\n`;
    expect((await read(text.replaceAll('\n', end))).lines).toEqual([
      ...['甲', '序号\t任务\t单位', ...plainLines, '01. 乙'],
    ]);
  }
});

test('words struck out far down in a table are refused with their line', async () => {
  const struck = plain.with(250, '| 251 | ~~培育~~ | 条法司 |').join('\n');
  await expect(read(`甲\n\n${HEAD}${struck}\n`)).rejects.toThrow('f.md:255: words are struck out');
});

test('a table that a program prints is that of the program, and one with links is read whole', async () => {
  const fenced = await read(`\`\`\`\n\n${HEAD}${plain.join('\n')}\n\n\`\`\`\n`);
  expect(fenced.lines).toEqual([...HEAD.trim().split('\n'), ...plain]);
  const linked = await read(`${HEAD}${plain.join('\n')}\n| 301 | [盘点][1] | 条法司 |\n\n[1]: a.doc\n`);
  expect(linked.lines.slice(-2)).toEqual(['300\t培育\t条法司', '301\t盘点\t条法司']);
  expect(linked.decoding?.dropped).toContainEqual({ kind: 'link', count: 1, words: ['1 a.doc'] });
});
