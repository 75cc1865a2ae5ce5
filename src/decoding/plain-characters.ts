import { lineAt, refuse } from './refuse.ts';
import type { Tally } from './tally.ts';

/** Forms that a font gives for the characters they look like: radicals, compatibility ideographs, a dash of two. */
const LOOKALIKES = /[\u2e80-\u2fdf\u2e3a\uf900-\ufaff]/gu;

/** The ideographs of radicals to which Unicode gives no decomposition (EquivalentUnifiedIdeograph.txt), two by two. */
const RADICALS =
  '⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺒巳⺓幺⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺴冈⺶羊⺷羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';
const PLAIN = new Map<string, string>([['⸺', '——']]);
for (const [, radical = '', ideograph = ''] of RADICALS.matchAll(/(.)(.)/gu)) PLAIN.set(radical, ideograph);

/** A text with the characters that were meant in place of those that look like them. */
export function plainCharacters(text: string, file: string, tally: Tally): string {
  return text.replace(LOOKALIKES, (character, index: number) => {
    const plain = PLAIN.get(character) ?? character.normalize('NFKC');
    if (plain === character && character < '\uf900')
      refuse(file, 'the PDF gives a radical for a character', 'Give the text in another form.', {
        line: lineAt(text, index),
        words: character,
      });
    if (plain !== character) tally.change('character', `${character} → ${plain}`);
    return plain;
  });
}
