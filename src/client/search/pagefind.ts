/** What this site uses of Pagefind 1.6 in the browser. */
export interface Pagefind {
  options(options: { readonly metaCacheTag: string }): Promise<void>;
  search(
    query: string | null,
    options?: { readonly sort?: Readonly<Record<string, 'asc'>> },
  ): Promise<{ readonly results: readonly { readonly id: string }[] }>;
  /** Ends its worker. */
  destroy(): Promise<void>;
}
