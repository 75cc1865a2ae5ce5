/** Shows the clauses of a part that the reader opens in the contents, as the part's own page lists them. */
export async function listClauses(part: HTMLDetailsElement): Promise<void> {
  const link = part.querySelector('a');
  if (!link || part.querySelector('ol')) return;
  const response = await fetch(link.href).catch(() => null);
  const page = new DOMParser().parseFromString((await response?.text()) ?? '', 'text/html');
  const list = page.querySelector('#contents ol ol');
  if (list && !part.querySelector('ol')) part.append(document.adoptNode(list));
}
