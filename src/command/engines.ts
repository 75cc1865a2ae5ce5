import { refusal } from './refusal.ts';

/**
 * The nodes of an engine that `--url` names.
 * @throws ProblemsError where it names none, or what is no address
 */
export function enginesAt(urls: readonly string[] = []): readonly string[] {
  if (urls.length === 0) throw refusal('--url', '', 'no engine is named', 'Write --url http://localhost:9200.');
  const wrong = urls.find((url) => !/^https?:\/\/[^/]/u.test(url) || !URL.canParse(url));
  if (wrong === undefined) return urls;
  throw refusal('--url', wrong, 'this is no address of an engine', 'Write http://localhost:9200.');
}
