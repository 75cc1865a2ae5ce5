import { takeHandedOver } from '#client/handed-over.ts';
import { fitsAddress, parseState, type SearchState, writeState } from '#domain/search/state.ts';

/** How long typing rests before it is taken into the address, in milliseconds: browsers refuse to be told too often. */
const rest = 300;

/** What the address asks; words too long for it were handed over or are kept with the entry of the history. */
export function askedByAddress(): SearchState {
  const written = parseState(new URLSearchParams(location.search));
  const handed = takeHandedOver('q');
  if (handed !== null) history.replaceState({ query: handed }, '');
  const kept: unknown = history.state?.query;
  return typeof kept === 'string' ? { ...written, query: kept } : written;
}

/** Keeps the state of a search in the address, but for words that hosts refuse to take in one. What is typed in one go is one step for Back, a choice is another. */
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
    const kept = fitsAddress(state) ? null : { query: state.query };
    const address = `${location.pathname}?${writeState(kept ? { ...state, query: '' } : state)}`.replace(/\?$/u, '');
    if (address === location.pathname + location.search && kept?.query === history.state?.query) return;
    if (this.typing) history.replaceState(kept, '', address);
    else history.pushState(kept, '', address);
  }
}
