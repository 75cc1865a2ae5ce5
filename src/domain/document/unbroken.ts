/**
 * What no line may break: a number with its unit, 16.5个月, 2021—2035年, a date and what was done then,
 * 2022年3月16日成文, the number of a document, 国知发运字〔2022〕15号 or 第706号, and what says where something stands,
 * 三（四）, 第2句. Chinese may be broken between any two characters, and no style sheet knows these from others. In the
 * midst of a sentence nothing tells where the word of whose a number is begins, but 文号 before it: there, behind more
 * characters than such a word has, only year and number are kept together.
 */
const run =
  /((?:(?<!\p{Script=Han})|(?<=文号))\p{Script=Han}{1,8}〔\d{4}〕\d+号|〔\d{4}〕\d+号|(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:成文|发布)?|\d{4}年\d{1,2}月|\d[\d.]*(?:[—–-]\d[\d.]*)?(?:个月|%以上|[年月日项句条段处个位])|第(?:\d+[句字处号]|[一二三四五六七八九十]+部分)|[一二三四五六七八九十]*（[一二三四五六七八九十]+）(?:第\d+句)?)/u;

/** Cuts words at what no line may break: every second piece is such a run, and the others may be empty. */
export const cutUnbroken = (words: string): string[] => words.split(run);
