import { expect, test } from 'vitest';
import { contextsIn } from './contexts.ts';

const readAloud = (text: string): readonly string[] =>
  Array.from(text, (character, at) => (character === '长' ? (at === 0 ? 'zhang' : 'chang') : `<${character}>`));

test('each Chinese character stands with what is around it, and with its readings there', () => {
  expect(contextsIn(['增长，', '长', '增长，'], readAloud, (text) => [...text])).toEqual({
    增: [' 长', '<增>'],
    // By itself each word begins with it.
    长: ['增,  ', ['chang zhang', 'zhang']],
  });
});

test('a word that stands in many texts is read once', () => {
  const read: string[] = [];
  const listen = (text: string): readonly string[] => {
    read.push(text);
    return [...text];
  };
  const cut = (text: string): readonly string[] => text.match(/../gu) ?? [];
  contextsIn(['专利审查', '审查专利'], listen, cut);
  contextsIn(['专利商标'], listen, cut);
  expect(read).toEqual(['专利审查', '专利', '审查', '审查专利', '专利商标', '商标']);
});
