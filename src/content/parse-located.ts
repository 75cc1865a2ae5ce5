import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** A value read from a file, with the line that each piece of it stands on. */
export interface Located {
  readonly value: unknown;
  /** The line of the value at a path into `value`, or of the nearest value around it that is there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Where the text breaks the rules of its format, with the reason; where there are any, `value` means nothing. */
  readonly faults: readonly { readonly line: number; readonly reason: string }[];
}

/**
 * Reads YAML 1.2, in which a date is plain words whether it stands in quotes or not; JSON is YAML as well.
 *
 * @param firstLine line of the file on which the text begins
 */
export function parseLocated(text: string, firstLine: number): Located {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => firstLine + Math.max(lines.linePos(offset).line, 1) - 1;
  const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    line: lineAt(pos[0]),
    reason: message,
  }));
  return {
    value: faults.length === 0 ? document.toJS() : undefined,
    lineOf(path) {
      let node: unknown = document.contents;
      let line = firstLine;
      for (const key of path) {
        const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
        const inner = isSeq(node) ? node.items[Number(key)] : pair?.value;
        const range = rangeOf(pair?.key ?? inner);
        if (range === undefined) break;
        line = lineAt(range[0] ?? 0);
        node = inner;
      }
      return line;
    },
    faults,
  };
}

const rangeOf = (node: unknown): readonly number[] | undefined =>
  typeof node === 'object' && node !== null && 'range' in node ? (node.range as number[]) : undefined;
