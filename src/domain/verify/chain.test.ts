import { describe, expect, it } from 'vitest';
import type { Window } from './alignment-rows.ts';
import { chain } from './chain.ts';
import type { Overlap } from './overlaps.ts';

const open: Window = {
  quotedFrom: 0,
  quotedEnd: 100,
  printedFrom: 0,
  printedEnd: 1000,
  openStart: true,
  openEnd: true,
};
/** Overlaps from `quoted→printed×length`. */
const overlaps = (...written: readonly string[]): readonly Overlap[] =>
  written.map((one) => {
    const [quoted = 0, printed = 0, length = 0] = one.split(/[→×]/u).map(Number);
    return { quoted, printed, length };
  });
const chosen = (window: Window, ...written: readonly string[]): readonly string[] =>
  chain(overlaps(...written), window).map(({ quoted, printed, length }) => `${quoted}→${printed}×${length}`);

describe('a chain of overlaps', () => {
  it('is empty where there are none', () => {
    expect(chosen(open)).toEqual([]);
  });

  it('takes all that follow one another in both texts', () => {
    expect(chosen(open, '0→200×20', '30→230×20', '60→260×40')).toEqual(['0→200×20', '30→230×20', '60→260×40']);
  });

  it('leaves out what stands in the document before what it follows in the quotation', () => {
    expect(chosen(open, '0→200×30', '30→100×20', '50→250×50')).toEqual(['0→200×30', '50→250×50']);
  });

  it('chooses the place that is near, of several that the same words have', () => {
    expect(chosen(open, '0→200×40', '50→20×8', '50→250×8', '50→600×8', '60→260×40')).toEqual([
      '0→200×40',
      '50→250×8',
      '60→260×40',
    ]);
  });

  it('chooses longer words before shorter ones that exclude them', () => {
    expect(chosen(open, '0→500×8', '20→100×60')).toEqual(['20→100×60']);
    expect(chosen(open, '0→100×60', '70→20×8')).toEqual(['0→100×60']);
    expect(chosen(open, '10→100×8', '30→50×30', '60→40×40')).toEqual(['60→40×40']);
  });

  it('does not go so far that the words left out cost more than those found', () => {
    // Leaving out 69 characters costs 77; ten characters added cost 74, eleven 81.
    expect(chosen({ ...open, quotedEnd: 30 }, '0→100×20', '20→189×10')).toEqual(['0→100×20']);
    expect(chosen({ ...open, quotedEnd: 31 }, '0→100×20', '20→189×11')).toEqual(['0→100×20', '20→189×11']);
  });

  it('takes from the later of two that lap what the earlier has', () => {
    expect(chosen(open, '0→100×50', '45→150×55')).toEqual(['0→100×50', '50→155×50']);
    expect(chosen(open, '0→100×50', '50→145×50')).toEqual(['0→100×50', '55→150×45']);
    expect(chosen(open, '0→100×50', '20→121×30')).toEqual(['0→100×50']);
  });

  it('does not follow what begins no earlier', () => {
    expect(chosen(open, '0→100×60', '0→500×100')).toEqual(['0→500×100']);
    expect(chosen(open, '0→100×60', '40→100×60')).toEqual(['0→100×60']);
  });

  it('counts the way from the ends of the document only where they are not open', () => {
    const closed = { ...open, openStart: false, openEnd: false, quotedEnd: 20, printedEnd: 220 };
    expect(chosen({ ...open, quotedEnd: 20 }, '0→200×10', '10→0×10')).toEqual(['0→200×10']);
    // 200 dropped before and ten changed behind cost 308; ten added before and 210 dropped behind 292.
    expect(chosen(closed, '0→200×10', '10→0×10')).toEqual(['10→0×10']);
    expect(chosen({ ...closed, openEnd: true }, '5→100×10', '5→0×10')).toEqual(['5→0×10']);
    expect(chosen({ ...closed, openStart: true }, '5→0×10', '5→205×10')).toEqual(['5→205×10']);
    expect(chosen({ ...closed, printedFrom: 95, openEnd: true }, '5→200×10', '5→100×10')).toEqual(['5→100×10']);
  });

  it('is found past many words that lead nowhere', () => {
    const astray = Array.from({ length: 200 }, (_, at) => `${20 + (at % 40)}→${900 - at}×4`).sort(
      (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10),
    );
    expect(chosen(open, '0→100×20', ...astray, '60→160×40')).toEqual(['0→100×20', '60→160×40']);
  });
});
