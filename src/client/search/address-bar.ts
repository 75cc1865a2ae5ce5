import { type SearchState, writeState } from '#domain/search/state.ts';

/** How long typing rests before it is taken into the address, in milliseconds: browsers refuse to be told too often. */
const rest = 300;

/** Keeps the state of a search in the address. What is typed in one go is one step for Back, a choice is another. */
export class AddressBar {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the entry that Back leaves is one that is still being typed. */
  private typing = false;

  constructor() {
    addEventListener('popstate', () => {
      clearTimeout(this.timer);
      this.typing = false;
    });
  }

  /** Takes a state in that more typing may follow. */
  writeLater(state: SearchState): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.write(state);
      this.typing = true;
    }, rest);
  }

  /** Takes a state in at once. */
  writeNow(state: SearchState): void {
    clearTimeout(this.timer);
    this.write(state);
    this.typing = false;
  }

  private write(state: SearchState): void {
    const address = `${location.pathname}?${writeState(state)}`.replace(/\?$/u, '');
    if (address === location.pathname + location.search) return;
    if (this.typing) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }
}
