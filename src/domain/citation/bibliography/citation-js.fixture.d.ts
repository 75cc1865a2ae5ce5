/** What the tests use of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(output: 'bibliography', options: { format: 'text'; template: string; lang: string }): string;
  }
  export const plugins: {
    readonly config: { get(name: '@csl'): { readonly styles: { add(name: string, style: string): void } } };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
