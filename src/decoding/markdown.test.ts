import { expect, test } from 'vitest';
import { decode } from './decode.ts';

async function read(markdown: string) {
  const { text, decoding } = await decode(Buffer.from(markdown), 'f.md');
  return { lines: text.split('\n').slice(0, -1), decoding };
}

test('headings, emphasis, escapes and soft breaks become plain lines, and the marks are listed', async () => {
  const { lines, decoding } = await read(
    '# 工作要点\n\n## 一、总体要求\n\n**坚持“质量”。**推进*各项*\n工作 with\nTISC \\*。  \n（办公室负责）\n\n---\n\n&lt;终&gt;\n',
  );
  expect(lines).toEqual([
    '工作要点',
    '一、总体要求',
    '坚持“质量”。推进各项工作 with TISC *。',
    '（办公室负责）',
    '<终>',
  ]);
  expect(decoding).toEqual({
    form: 'markdown',
    encoding: 'UTF-8',
    guessed: false,
    dropped: [{ kind: 'markup', count: 5, words: ['#', '##', '**', '*', '---'] }],
    changed: [],
  });
});

test('a date that has a line to itself keeps it, and so does whoever signs above it', async () => {
  const { lines } = await read('要在二月\n前\n报送。\n\n某区人民政府\n2024年2月1日\n');
  expect(lines).toEqual(['要在二月前报送。', '某区人民政府', '2024年2月1日']);
});

test('items keep their numbers as a program shows them, and lose their bullets by name', async () => {
  const { lines, decoding } = await read('3. 甲\n3. 乙\n\n   丙\n\n1) 丁\n\n- 戊\n  - 己\n\n2022. 年\n');
  expect(lines).toEqual(['3. 甲', '4. 乙', '丙', '1) 丁', '戊', '己', '2022. 年']);
  expect(decoding?.changed).toEqual([{ kind: 'numbering', count: 1, words: ['3.→4.'] }]);
  expect(decoding?.dropped).toEqual([{ kind: 'bullet', count: 2, words: ['-'] }]);
});

test('an item keeps the zeros before its number, which may be the end of a word that a line cuts in two', async () => {
  const { lines, decoding } = await read('01. 甲\n02. 乙\n\n(2\n\n023)\n');
  expect(lines).toEqual(['01. 甲', '02. 乙', '(2', '023)']);
  expect(decoding?.changed).toEqual([]);
});

test('a table is a line a row, links and pictures are listed with what they lose', async () => {
  const { lines, decoding } = await read(
    '| 任务 | 单位 |\n|---|---|\n| 培育 | 条法司 |\n\n见[附件](a.doc)![图](b.png)。注[^1]\n\n[^1]: 脚注文字\n',
  );
  expect(lines).toEqual(['任务\t单位', '培育\t条法司', '见附件。注']);
  expect(decoding?.dropped).toEqual([
    { kind: 'link', count: 1, words: ['a.doc'] },
    { kind: 'picture', count: 1, words: ['图'] },
    { kind: 'footnote', count: 2, words: ['[^1]', '脚注文字'] },
  ]);
});

test('front matter and HTML are told from the words', async () => {
  const { lines, decoding } = await read(
    '---\ntitle: 甲\n---\n\n<table><tr><td>乙</td><td>丙</td></tr><tr><td>丁</td><td>戊</td></tr></table>\n\n己<br>庚<b>辛</b>\n',
  );
  expect(lines).toEqual(['乙\t丙', '丁\t戊', '己', '庚辛']);
  expect(decoding?.dropped).toEqual([
    { kind: 'front-matter', count: 1, words: ['--- title: 甲 ---'] },
    { kind: 'markup', count: 2, words: ['<b>', '</b>'] },
  ]);
});

test('a tilde between figures is a word, and words struck out are refused with their line', async () => {
  expect((await read('10%~20%，30%~40%')).lines).toEqual(['10%~20%，30%~40%']);
  await expect(read('---\na: 1\n---\n甲\n\n~~乙~~')).rejects.toThrow('f.md:6: words are struck out');
});

test('indented text, which Markdown takes for code, keeps its words', async () => {
  expect((await read('甲\n\n    乙 **丙**\n    丁\n')).lines).toEqual(['甲', '乙 **丙**', '丁']);
});
