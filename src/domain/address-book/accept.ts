import type { Corpus } from '#domain/model/corpus.ts';
import { type Problem, ProblemsError } from '#domain/problem.ts';
import { type AddressBook, type AddressBooks, type AddressRecord, standings } from './book.ts';
import { type Change, compareAddresses } from './compare.ts';
import { standingAddresses } from './published.ts';

/** Why and when changes are accepted. */
export interface Acceptance {
  /** The day, ISO 8601. */
  readonly on: string;
  readonly reason: string;
  /** Successors chosen by hand, by lost or retired address. */
  readonly successors: Readonly<Record<string, string>>;
}

/**
 * The books with one more record for each edition that has something to record; books without are left out.
 *
 * The successor of a lost address is the one chosen, else where its words stand now, else what stands nearest above it or
 * was chosen for what stood there. An address that is retired already is given the successor chosen for it.
 * @throws ProblemsError where a chosen successor does not stand, or is chosen for an address that is neither lost nor
 * retired, or where nothing stands above a lost address and nothing is chosen
 */
export function acceptChanges(
  corpus: Corpus,
  books: AddressBooks,
  { on, reason, successors }: Acceptance,
): Readonly<Record<string, AddressBook>> {
  const standing = standingAddresses(corpus);
  const changes = compareAddresses(corpus, books);
  const lost = changes.filter(({ kind }) => kind === 'lost');
  const retired = retiredWith(books, successors).filter(({ address }) => !standing.has(address));
  const given = new Set([...lost, ...retired].map(({ address }) => address));
  const problems = checkChoices(successors, given, standing);
  const following = [
    ...lost.map((change) => ({ ...change, successor: successorOf(change, successors, standing, problems) })),
    ...retired,
  ];
  if (problems.length > 0) throw new ProblemsError(problems);
  const recorded = Map.groupBy(changes, ({ edition }) => edition);
  const retiring = Map.groupBy(following, ({ edition }) => edition);
  const growing = [...new Set([...recorded.keys(), ...retiring.keys()])];
  const before = recordedBefore(growing, books);
  return Object.fromEntries(
    growing.map((edition) => {
      const after = before.get(edition);
      const record: AddressRecord = {
        on,
        ...(after === undefined ? {} : { after }),
        reason,
        recorded: Object.fromEntries(
          (recorded.get(edition) ?? []).flatMap(({ address, published }) =>
            published ? [[address, published.hash]] : [],
          ),
        ),
        retired: Object.fromEntries(
          (retiring.get(edition) ?? []).map(({ address, successor }) => [address, successor]),
        ),
      };
      return [edition, [...(books[edition] ?? []), record]];
    }),
  );
}

/**
 * For each edition that has no record yet the one that was recorded last before it. Said once, it stays, whatever comes on
 * the same day or is merged later; new ones follow each other by their slugs.
 */
function recordedBefore(growing: readonly string[], books: AddressBooks): ReadonlyMap<string, string> {
  const firsts = Object.entries(books).flatMap(([edition, [first]]) => (first ? [{ edition, ...first }] : []));
  const followed = new Set(firsts.map(({ after }) => after));
  const [last] = firsts
    .filter(({ edition }) => !followed.has(edition))
    .sort((a, b) => (`${b.on} ${b.edition}` > `${a.on} ${a.edition}` ? 1 : -1));
  const newcomers = growing.filter((edition) => (books[edition] ?? []).length === 0).sort();
  const order = [last?.edition, ...newcomers];
  return new Map(
    newcomers.flatMap((edition, index) => {
      const before = order[index];
      return before === undefined ? [] : [[edition, before] as const];
    }),
  );
}

/** The retired addresses for which another successor is chosen, with it. */
const retiredWith = (
  books: AddressBooks,
  successors: Readonly<Record<string, string>>,
): readonly { edition: string; address: string; successor: string }[] =>
  Object.entries(books).flatMap(([edition, book]) =>
    [...standings(book)].flatMap(([address, before]) => {
      const successor = successors[address];
      return successor !== undefined && before.successor !== null ? [{ edition, address, successor }] : [];
    }),
  );

function successorOf(
  { address, movedTo }: Change,
  successors: Readonly<Record<string, string>>,
  standing: ReadonlySet<string>,
  problems: Problem[],
): string {
  const chosen = successors[address] ?? movedTo;
  if (chosen !== null) return chosen;
  const above = placesAbove(address);
  const near = above
    .map((place) => (standing.has(place) ? place : successors[place]))
    .find((place) => place !== undefined);
  if (near !== undefined) return near;
  const top = above.at(-1) ?? address;
  problems.push(
    choice(address, 'nothing stands above this address', `Choose what follows: --successor ${top}=STANDING.`),
  );
  return '';
}

/** The page of an address and those above it, nearest first: of `2022/3-4/s2/` the clause, its part, the edition. */
function placesAbove(address: string): readonly string[] {
  const above: string[] = [];
  const names = address.replace(/#.*$/u, '').split('/');
  for (let name = names.pop(); name !== undefined && names.length > 0; name = names.pop()) {
    // What stands above a unit is in its number: 3 above 3-4.
    for (let unit = name; /^\d+-/u.test(unit); ) {
      unit = unit.slice(0, unit.lastIndexOf('-'));
      above.push([...names, unit, ''].join('/'));
    }
    above.push([...names, ''].join('/'));
  }
  return above;
}

const checkChoices = (
  successors: Readonly<Record<string, string>>,
  given: ReadonlySet<string>,
  standing: ReadonlySet<string>,
): Problem[] =>
  Object.entries(successors).flatMap(([address, successor]) => [
    ...(given.has(address) ? [] : [choice(address, 'this is neither lost nor retired', 'It needs no successor.')]),
    ...(standing.has(successor)
      ? []
      : [choice(successor, `this is not published, so it cannot follow ${address}`, 'Choose an address that stands.')]),
  ]);

const choice = (words: string, fault: string, mend: string): Problem => ({
  file: '--successor',
  line: null,
  words,
  fault,
  mend,
});
