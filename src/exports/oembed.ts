import type { EmbeddedWords } from '#domain/citation/embedded.ts';
import { frameOf } from '#domain/citation/frame.ts';
import { embedPath } from '#domain/paths.ts';

/** What a page says of itself to those that embed it (oembed.com, 1.0). */
export function oembedOf({ edition, path, place, words }: EmbeddedWords, locate: (path: string) => string) {
  const frame = frameOf(locate(embedPath(path)), `《${edition.title}》${place}`, words);
  return {
    version: '1.0',
    type: 'rich',
    provider_name: '明责',
    provider_url: locate(''),
    author_name: edition.issuer,
    title: frame.title,
    width: frame.width,
    height: frame.height,
    html: frame.html,
  };
}
