import { formatNumeral } from '#domain/document/numerals.ts';

const CHINESE = [...'〇一二三四五六七八九'];

/**
 * Writes a number as Word does in a format of its list numbering (ECMA-376, 17.18.59).
 *
 * @returns null for a format that is not known, or a number that it cannot write
 */
export function writeNumber(value: number, format: string): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return null;
  switch (format) {
    case 'none':
      return '';
    case 'decimal':
      return String(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return value === 0 ? '〇' : formatNumeral(value);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return [...String(value)].map((digit) => CHINESE[Number(digit)]).join('');
    case 'ideographTraditional':
      return [...'甲乙丙丁戊己庚辛壬癸'][value - 1] ?? null;
    case 'ideographZodiac':
      return [...'子丑寅卯辰巳午未申酉戌亥'][value - 1] ?? null;
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : null;
    case 'decimalEnclosedParen':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2473 + value) : null;
    case 'decimalEnclosedFullstop':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2487 + value) : null;
    case 'lowerLetter':
      return value < 1 ? null : 'abcdefghijklmnopqrstuvwxyz'.charAt((value - 1) % 26).repeat(Math.ceil(value / 26));
    case 'upperLetter':
      return writeNumber(value, 'lowerLetter')?.toUpperCase() ?? null;
    case 'lowerRoman':
      return writeNumber(value, 'upperRoman')?.toLowerCase() ?? null;
    case 'upperRoman':
      return value < 1 || value > 3999 ? null : roman(value);
    default:
      return null;
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
  ] as const),
  ...([
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const),
];

function roman(value: number): string {
  let rest = value;
  return ROMAN.map(([worth, letters]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return letters.repeat(times);
  }).join('');
}
