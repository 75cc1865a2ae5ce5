/** How long typing rests before it is taken into the address, in milliseconds: browsers refuse to be told too often. */
const rest = 300;

/** Writes a page's state into its address, a step for Back each time. */
export interface AddressWriter {
  /** Writes a state at once. */
  now(state: URLSearchParams): void;
  /** The same for a state in that more typing may follow: what is typed in one go is one step. */
  later(state: URLSearchParams): void;
}

/** Makes a writer of the parameters that are a page's own; parameters of others are left alone. */
export function addressWriter(parameters: readonly string[]): AddressWriter {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let typing = false;
  addEventListener('popstate', () => {
    clearTimeout(timer);
    typing = false;
  });

  function write(state: URLSearchParams): void {
    const others = [...new URLSearchParams(location.search)].filter(([name]) => !parameters.includes(name));
    const search = new URLSearchParams([...others, ...state]).toString();
    const address = `${location.pathname}${search ? `?${search}` : ''}${location.hash}`;
    if (address === location.pathname + location.search + location.hash) return;
    if (typing) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }

  return {
    now(state) {
      clearTimeout(timer);
      write(state);
      typing = false;
    },
    later(state) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        write(state);
        typing = true;
      }, rest);
    },
  };
}
