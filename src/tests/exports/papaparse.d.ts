/** What the tests use of a package that ships no types. */
declare module 'papaparse' {
  interface Parsed<Row> {
    readonly data: Row[];
    readonly errors: unknown[];
    readonly meta: { readonly fields?: string[] };
  }
  interface Settings {
    readonly header?: boolean;
    readonly skipEmptyLines?: boolean;
    readonly delimiter?: string;
  }
  const Papa: { parse<Row>(text: string, settings?: Settings): Parsed<Row> };
  export default Papa;
}
