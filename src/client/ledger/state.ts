import { type LedgerState, parameters, writeLedgerState } from '#domain/ledger/filter-address.ts';

/** How long typing rests before it is taken into the address, in milliseconds: browsers refuse to be told too often. */
const rest = 300;

let timer: ReturnType<typeof setTimeout> | undefined;
let typing = false;

addEventListener('popstate', () => {
  clearTimeout(timer);
  typing = false;
});

/** Writes a state into the address, leaving parameters of others alone: a step for Back. */
export function writeNow(state: LedgerState): void {
  clearTimeout(timer);
  write(state);
  typing = false;
}

/** The same for a state in that more typing may follow: what is typed in one go is one step. */
export function writeLater(state: LedgerState): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    write(state);
    typing = true;
  }, rest);
}

function write(state: LedgerState): void {
  const others = [...new URLSearchParams(location.search)].filter(([name]) => !parameters.some((own) => own === name));
  const search = new URLSearchParams([...others, ...writeLedgerState(state)]).toString();
  const address = `${location.pathname}${search ? `?${search}` : ''}${location.hash}`;
  if (address === location.pathname + location.search + location.hash) return;
  if (typing) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}
