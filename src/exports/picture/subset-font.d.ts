declare module 'subset-font' {
  /** Gives the font with the glyphs of `text` only, in the format asked for, `sfnt` unless told otherwise. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: { readonly targetFormat?: 'sfnt' | 'woff' | 'woff2' },
  ): Promise<Buffer>;
}
