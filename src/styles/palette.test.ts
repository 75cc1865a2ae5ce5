import { expect, test } from 'vitest';
import { customProperties, withPalette } from './palette.ts';

test('a style sheet gets the colours that it asks for, by day, by night or both, and keeps the rest', () => {
  const css = ':root {\n  color-scheme: light dark;\n  --palette: light-dark ink paper;\n  --edge: 1rem;\n}\n';
  expect(withPalette(css)).toBe(
    ':root {\n  color-scheme: light dark;\n  --ink: light-dark(#22252a, #e4e1da);\n  --paper: light-dark(#fbfaf7, #17191c);\n  --edge: 1rem;\n}\n',
  );
  expect(withPalette('a {\n  --palette: dark zhu;\n}')).toBe('a {\n  --zhu: #ef9a86;\n}');
});

test('without names it gets all of them', () => {
  expect(customProperties('light').map(([name]) => name)).toEqual([
    '--paper',
    '--ink',
    '--mute',
    '--rule',
    '--line',
    '--zhu',
    '--wash',
    '--chip',
    '--field',
  ]);
});

test.for([
  ['light vermilion', 'vermilion'],
  ['dusk', 'dusk'],
])('“%s” is refused by what it names wrongly', ([asked, wrong]) => {
  expect(() => customProperties(asked ?? '')).toThrow(`“${wrong}”`);
});
