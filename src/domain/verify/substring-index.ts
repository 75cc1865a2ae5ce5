/**
 * Every run of characters that stands in a text, in space and time that grow with its length (the suffix automaton of
 * Blumer et al., 1985): each state is a set of runs that end at the same places, the longest of which has its length.
 */
export class SubstringIndex {
  private readonly next: Map<number, number>[] = [new Map()];
  private readonly links: number[] = [-1];
  private readonly lengths: number[] = [0];
  /** For each state the place of the last character of its first occurrence. */
  private readonly firstEnds: number[] = [-1];
  /** For each state whether it was made for a prefix of the text, and so ends where no state below it does. */
  private readonly isPrefix: boolean[] = [false];
  private children: readonly (readonly number[])[] | null = null;
  private readonly known = new Map<number, readonly number[]>();

  constructor(text: Uint32Array) {
    let last = 0;
    text.forEach((code, end) => {
      last = this.append(code, end, last);
    });
  }

  /** Adds the character that ends at a place to the state of all before it, and gives the state of both. */
  private append(code: number, end: number, before: number): number {
    const whole = this.add(new Map(), (this.lengths[before] as number) + 1, end, true);
    let state = before;
    while (state >= 0 && !this.next[state]?.has(code)) {
      this.next[state]?.set(code, whole);
      state = this.links[state] as number;
    }
    this.links[whole] = state < 0 ? 0 : this.suffixState(state, code);
    return whole;
  }

  /** The state of the runs of a state with a character after them, split off where longer runs share their state. */
  private suffixState(state: number, code: number): number {
    const target = this.next[state]?.get(code) as number;
    const length = (this.lengths[state] as number) + 1;
    if (this.lengths[target] === length) return target;
    const split = this.add(new Map(this.next[target]), length, this.firstEnds[target] as number, false);
    this.links[split] = this.links[target] as number;
    this.links[target] = split;
    for (let at = state; at >= 0 && this.next[at]?.get(code) === target; at = this.links[at] as number) {
      this.next[at]?.set(code, split);
    }
    return split;
  }

  private add(next: Map<number, number>, length: number, firstEnd: number, isPrefix: boolean): number {
    this.links.push(-1);
    this.lengths.push(length);
    this.firstEnds.push(firstEnd);
    this.isPrefix.push(isPrefix);
    return this.next.push(next) - 1;
  }

  /** Reads another text: for each of its characters the longest run of the index's that ends with it, and its state. */
  read(other: Uint32Array): { readonly lengths: Uint32Array; readonly states: Uint32Array } {
    const lengths = new Uint32Array(other.length);
    const states = new Uint32Array(other.length);
    let [state, length] = [0, 0];
    other.forEach((code, at) => {
      while (state > 0 && !this.next[state]?.has(code)) {
        state = this.links[state] as number;
        length = this.lengths[state] as number;
      }
      const target = this.next[state]?.get(code);
      if (target !== undefined) [state, length] = [target, length + 1];
      states[at] = state;
      lengths[at] = length;
    });
    return { lengths, states };
  }

  /** The state of the last `length` characters of a state's runs. */
  stateOf(state: number, length: number): number {
    let shorter = state;
    while ((this.lengths[this.links[shorter] as number] ?? 0) >= length) shorter = this.links[shorter] as number;
    return shorter;
  }

  /** The place of the last character of the first occurrence of a state's runs. */
  firstEnd(state: number): number {
    return this.firstEnds[state] as number;
  }

  /** The places of the last characters of all occurrences of a state's runs, in order. */
  ends(state: number): readonly number[] {
    const known = this.known.get(state);
    if (known) return known;
    const ends: number[] = [];
    const open = [state];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (this.isPrefix[one]) ends.push(this.firstEnds[one] as number);
      open.push(...(this.below()[one] ?? []));
    }
    ends.sort((a, b) => a - b);
    this.known.set(state, ends);
    return ends;
  }

  private below(): readonly (readonly number[])[] {
    if (this.children) return this.children;
    const children: number[][] = this.links.map(() => []);
    this.links.forEach((link, state) => {
      if (link >= 0) children[link]?.push(state);
    });
    this.children = children;
    return children;
  }
}
