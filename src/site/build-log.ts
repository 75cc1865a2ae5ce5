import plainLog from 'astro/logger/node';

type Log = ReturnType<typeof plainLog>;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's colours begin with one
const colour = /\u001b\[[\d;]*m/gu;
/** What Astro says of each page that it has made: its path, and then how long that took. */
const ofOnePage = /^\s*├─|^ \(\+[\d.]+m?s\)\s*$/u;

/** Astro's log without two lines for each page: of a library of editions they would be tens of thousands. */
export default function buildLog(settings: Parameters<typeof plainLog>[0]): Log {
  const plain = plainLog(settings);
  return {
    write: (event) => {
      if (!ofOnePage.test(event.message.replace(colour, ''))) plain.write(event);
    },
  };
}
