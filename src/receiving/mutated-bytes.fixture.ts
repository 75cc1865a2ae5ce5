import fc from 'fast-check';

type Mutation = (bytes: Uint8Array, at: number, value: number) => Uint8Array;

const spliced = (bytes: Uint8Array, at: number, gone: number, ...put: number[]) =>
  Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + gone)]);

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a byte changed': (bytes, at, value) => spliced(bytes, at, 1, value),
  'a byte lost': (bytes, at) => spliced(bytes, at, 1),
  'a byte more': (bytes, at, value) => spliced(bytes, at, 0, value),
  'a run of bytes lost': (bytes, at, value) => spliced(bytes, at, value),
  'a run of bytes twice': (bytes, at, value) => spliced(bytes, at, 0, ...bytes.subarray(at, at + value)),
  'bytes cut off': (bytes, at) => bytes.subarray(0, at),
  zeros: (bytes, at, value) => spliced(bytes, at, value, ...Array.from({ length: value }, () => 0)),
  'a bit changed': (bytes, at, value) => spliced(bytes, at, 1, (bytes[at] ?? 0) ^ (1 << (value % 8))),
};

/** What befalls the bytes of a file, and the names of it. */
export interface Damage {
  readonly names: readonly string[];
  readonly befall: (bytes: Uint8Array) => Uint8Array;
}

/** Nothing for half of the files, else up to three mutations. */
export const damage: fc.Arbitrary<Damage> = fc
  .oneof(
    fc.constant([]),
    fc.array(fc.tuple(fc.constantFrom(...Object.keys(MUTATIONS)), fc.noBias(fc.nat(9999)), fc.nat(255)), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map((steps) => ({
    names: steps.map(([name]) => name),
    befall: (bytes) =>
      steps.reduce(
        (whole, [name, at, value]) =>
          MUTATIONS[name]?.(whole, Math.floor((at * whole.length) / 10_000), value) ?? whole,
        bytes,
      ),
  }));
