/** What stands in these is no prose, or leads somewhere already. */
const passedOver = 'a,button,code,option,pre,svg,[contenteditable],[data-mingze=off]';
/** Everything else begins a line of its own. */
const blocks = ':not(a,abbr,b,bdi,cite,code,del,em,font,i,ins,mark,q,ruby,s,small,span,strong,sub,sup,time,u)';

/** A block of a page: its texts in their order, and all of them joined. */
export interface Block {
  readonly texts: readonly { readonly node: Text; readonly from: number; readonly open: boolean }[];
  readonly words: string;
}

/** The blocks of prose in an element. What leads somewhere already counts among the words but is not open to links. */
export function blocksIn(root: Element): readonly Block[] {
  const texts = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest(blocks);
    if (!block || node.parentElement?.closest('script,style,noscript,textarea')) continue;
    texts.set(block, [...(texts.get(block) ?? []), node as Text]);
  }
  return Array.from(texts.values(), (nodes) => {
    let words = '';
    const placed = nodes.map((node) => {
      const from = words.length;
      words += node.data;
      return { node, from, open: !node.parentElement?.closest(passedOver) };
    });
    return { texts: placed, words };
  });
}
