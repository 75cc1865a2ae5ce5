import { createProcessor } from '@mdx-js/mdx';
import type { Problem } from '#domain/problem.ts';

/** A node of the tree that MDX reads, as far as it matters here. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string | Node | null;
  readonly attributes?: readonly Node[];
  readonly children?: readonly Node[];
  readonly data?: { readonly estree?: unknown };
  readonly position?: { readonly start: { readonly line: number } };
}

type Found = Pick<Problem, 'line' | 'words' | 'fault'>;

const MEND = 'In MDX < begins an element and { a program: write \\< and \\{ for the characters.';
const processor = createProcessor({ format: 'mdx' });
/** What was found in a text is found in it again: content is read many times. */
const kept = new Map<string, readonly Found[]>();

/**
 * Checks that MDX can show a file's prose: that it can be read, and that it asks for no component and no value that
 * nobody gives it.
 *
 * @param firstLine line of the file on which the prose begins
 */
export function checkProse(prose: string, firstLine: number, file: string): Problem[] {
  // Without any of these MDX is plain Markdown, which cannot be wrong.
  if (!/[<{]|^(?:import|export)\b/mu.test(prose)) return [];
  const placed = '\n'.repeat(firstLine - 1) + prose;
  const found = kept.get(placed) ?? findFaults(placed);
  kept.set(placed, found);
  return found.map((fault) => ({ file, ...fault, mend: MEND }));
}

function findFaults(prose: string): Found[] {
  try {
    const nodes = flatten(processor.parse(prose) as Node);
    // What is imported has a name that only a build can follow.
    return nodes.some(({ type }) => type === 'mdxjsEsm') ? [] : nodes.flatMap(unknownNames);
  } catch (error) {
    if (!(error instanceof Error && 'reason' in error)) throw error;
    const { line, place, reason } = error as { line?: number; place?: { start?: { line: number } }; reason?: string };
    const at = line ?? place?.start?.line ?? Number(/\((\d+):/u.exec(`${reason}`)?.[1] ?? 0);
    return [{ line: at || null, words: '', fault: `the prose is not MDX: ${reason}` }];
  }
}

/** Names that nothing gives a meaning: prose is shown without components of ours, and without values. */
function unknownNames({ type, name, value, attributes = [], data, position }: Node): Found[] {
  const isComponent = type.startsWith('mdxJsx') && /^\p{Lu}|\./u.test(name ?? '');
  const programs = [{ value, data }, ...attributes.flatMap(programsOf)]
    .filter((program) => JSON.stringify(program.data?.estree ?? null).includes('"type":"Identifier"'))
    .map((program) => `{${program.value}}`);
  return [...(isComponent ? [`<${name}>`] : []), ...programs].map((words) => ({
    line: position?.start.line ?? null,
    words,
    fault: 'nothing of this name is known to the prose',
  }));
}

/** The program of an attribute stands in its value, that of a spread in itself. */
const programsOf = (attribute: Node): Pick<Node, 'value' | 'data'>[] =>
  typeof attribute.value === 'object' && attribute.value !== null ? [attribute.value] : [attribute];

const flatten = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flatten)];
