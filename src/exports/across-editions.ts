/** Ids of sentences of several editions in one list, each prefixed by its edition's: `2022/3-4-s1`. */
export const acrossEditions = (
  lists: readonly { readonly edition: string; readonly sentences: readonly string[] }[],
): readonly string[] => lists.flatMap(({ edition, sentences }) => sentences.map((id) => `${edition}/${id}`));
