import type { Page } from 'playwright-core';

/** Gives what a page shows on two lines though no line may break it, each with the words around it. */
export const brokenIn = (page: Page): Promise<string[]> => page.evaluate(findBroken);

/** Runs in the page. */
function findBroken(): string[] {
  const runs =
    /国知发运字〔\d+〕\d+号|〔\d+〕\d+号|[一二三四五六七八九十]*（[一二三四五六七八九十]+）|第[一二三四五六七八九十]+部分|第\d+句|(?:\d{4}年)?\d+月\d+日|\d{4}年\d+月|\d[\d.]*(?:—\d+)?(?:个月|%以上|[年月日项句条段处])/gu;
  const blockOf = (node: Node): Element | null => {
    let element = node.parentElement;
    while (element && getComputedStyle(element).display === 'inline') element = element.parentElement;
    return element;
  };
  const shown = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    // Samples of files stand line by line as in the file.
    parentElement?.checkVisibility({ visibilityProperty: true }) && !parentElement.closest('pre, svg, .spoken')
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  const nodes: { readonly node: Node; readonly at: number }[] = [];
  let text = '';
  let block: Element | null = null;
  while (shown.nextNode()) {
    const node = shown.currentNode;
    if (blockOf(node) !== block) text += '\n';
    block = blockOf(node);
    nodes.push({ node, at: text.length });
    text += node.textContent;
  }
  /** Where a character of the text stands: in the last node that begins before it, or at it. */
  const placeOf = (character: number): [Node, number] => {
    const { node, at } = nodes.findLast(({ at }) => at <= character) as (typeof nodes)[number];
    return [node, character - at];
  };
  return [...text.matchAll(runs)].flatMap(({ index, 0: run }) => {
    const range = document.createRange();
    range.setStart(...placeOf(index));
    const [last, at] = placeOf(index + run.length - 1);
    range.setEnd(last, at + 1);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const lowest = Math.max(...boxes.map(({ top }) => top));
    const highest = Math.min(...boxes.map(({ bottom }) => bottom));
    return lowest >= highest ? [`${run} in ${text.slice(Math.max(0, index - 8), index + run.length + 8)}`] : [];
  });
}
