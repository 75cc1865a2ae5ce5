/** What this site uses of Pagefind 1.6 in the browser. */
export interface Pagefind {
  options(options: { readonly metaCacheTag: string }): Promise<void>;
  search(
    query: string | null,
    options?: { readonly filters?: Readonly<Record<string, string>>; readonly sort?: Readonly<Record<string, 'asc'>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  data(): Promise<{ readonly anchors: readonly { readonly title?: string }[] }>;
}
