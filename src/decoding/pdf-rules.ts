/** A rule drawn on a page, in points from its top left corner: level where its ends have one `top`, else upright. */
export interface Rule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a page draws, as the reader of PDF gives it. */
export interface Operators {
  readonly fnArray: readonly number[];
  // biome-ignore lint/suspicious/noExplicitAny: the arguments of each operator have a shape of their own
  readonly argsArray: readonly any[];
}

type Matrix = readonly [number, number, number, number, number, number];

/** The codes of operators that say where something is drawn. */
export interface Codes {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
}

/** Less than this, in points, a rule may lean or be thick. */
const THIN = 2;
/** Commands of a path: move, line, curve, curve with one handle, close; and how many numbers follow each. */
const NUMBERS = [2, 2, 6, 4, 0];
const [MOVE, LINE] = [0, 1];

/** The level and upright rules that a page draws, the edges of boxes among them. */
export function rulesOf({ fnArray, argsArray }: Operators, view: readonly number[], codes: Codes): Rule[] {
  const rules: Rule[] = [];
  const kept: Matrix[] = [];
  let matrix = view as Matrix;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator === codes.save || operator === codes.paintFormXObjectBegin) kept.push(matrix);
    if (operator === codes.transform) matrix = multiply(matrix, args);
    if (operator === codes.paintFormXObjectBegin && args?.[0]) matrix = multiply(matrix, args[0]);
    if (operator === codes.restore || operator === codes.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    if (operator === codes.constructPath)
      for (const path of args?.[1] ?? []) rules.push(...rulesIn(path ?? [], matrix));
  }
  return rules;
}

/** One transformation behind another. */
export function multiply(one: readonly number[], other: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = other;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

function rulesIn(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Rule[] {
  const rules: Rule[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < path.length; at += 1 + (NUMBERS[path[at] ?? 4] ?? 0)) {
    const command = path[at];
    if (command !== MOVE && command !== LINE) continue;
    const [u = 0, v = 0] = [path[at + 1], path[at + 2]];
    const [left, top] = [a * u + c * v + e, b * u + d * v + f];
    if (command === LINE && Math.min(Math.abs(left - x), Math.abs(top - y)) < THIN)
      rules.push({
        left: Math.min(x, left),
        right: Math.max(x, left),
        top: Math.min(y, top),
        bottom: Math.max(y, top),
      });
    [x, y] = [left, top];
  }
  return rules;
}
