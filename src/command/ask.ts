import { createInterface } from 'node:readline/promises';

/** Where somebody may be asked. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Asks somebody; gives what was typed, without white space around it, and nothing where they have left. */
export type Ask = (question: string) => Promise<string>;

/** No line that is typed ends so. */
const LEFT = '\n';

/** Makes a way to ask whoever sits at a terminal; null where nobody does. What a command prints stays free of it. */
export function askerAt({ input, output }: Terminal = { input: process.stdin, output: process.stderr }): Ask | null {
  if (!input.isTTY || !output.isTTY) return null;
  let hasLeft = false;
  return async (question) => {
    if (hasLeft) return '';
    const lines = createInterface({ input, output });
    const left = new Promise<string>((resolve) => lines.once('close', () => resolve(LEFT)));
    try {
      const answer = await Promise.race([lines.question(`${question} `), left]);
      hasLeft = answer === LEFT;
      return answer.trim();
    } finally {
      lines.close();
    }
  };
}
