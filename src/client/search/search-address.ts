import { address } from '#client/address.ts';
import { handingOver } from '#client/handed-over.ts';
import { searchPath } from '#domain/paths.ts';
import { fitsAddress, type SearchState, writeState } from '#domain/search/state.ts';

/** The address that leads to a search; words too long for one are handed over. */
export function searchAddress(state: SearchState): string {
  const fits = fitsAddress(state);
  const parameters = writeState(fits ? state : { ...state, query: '' }).toString();
  return address(searchPath) + (parameters ? `?${parameters}` : '') + (fits ? '' : handingOver('q', state.query));
}
