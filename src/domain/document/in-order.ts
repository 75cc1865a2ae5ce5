interface Holder<D, U> {
  readonly duties: readonly D[];
  readonly units: readonly U[];
  readonly heading: string;
  readonly runIn: boolean;
}

/**
 * A clause's duties and the units below it, as they follow each other. Units stand below all of its text, but in an
 * article whose next 款 follows them.
 */
export function inOrder<D extends { readonly paragraph: number }, U extends { readonly after: number }>({
  duties,
  units,
  heading,
  runIn,
}: Holder<D, U>): readonly ({ readonly duty: D } | { readonly unit: U })[] {
  // Units count all paragraphs before them, duties those that hold text.
  const headings = heading === '' || runIn ? 0 : 1;
  const pieces: ({ readonly duty: D } | { readonly unit: U })[] = [];
  let next = 0;
  const takeUnits = (until: number): void => {
    for (let unit = units[next]; unit !== undefined && unit.after < until; unit = units[next]) {
      pieces.push({ unit });
      next += 1;
    }
  };
  for (const duty of duties) {
    takeUnits(duty.paragraph + headings);
    pieces.push({ duty });
  }
  takeUnits(Infinity);
  return pieces;
}
