/** Shorter names differ by a character too easily: 甲司, 乙司. */
const SHORTEST = 3;

/** Whether two names differ in one character: another, one more or one less; those of two characters and less do not count. */
export function oneOff(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [[...a], [...b]] : [[...b], [...a]];
  if (shorter.length < SHORTEST || longer.length - shorter.length > 1 || a === b) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  const rest = shorter.slice(longer.length === shorter.length ? at + 1 : at);
  return rest.join('') === longer.slice(at + 1).join('');
}
