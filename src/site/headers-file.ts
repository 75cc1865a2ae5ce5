import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives the headers that `_headers` of a site gives for a path, as Cloudflare Pages and Netlify read it: every rule that
 * fits counts, `*` stands for anything, `:name` for anything without a slash, and a header that several rules give has all
 * their values, set apart by commas. None where a site has no such file.
 *
 * @param path with the base path that the site was built for
 */
export function headersFor(dir: string, path: string): Readonly<Record<string, string>> {
  const file = join(dir, '_headers');
  const headers: Record<string, string> = {};
  if (!existsSync(file)) return headers;
  let fits = false;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (/^\S/u.test(line)) fits = patternOf(line.trim()).test(path);
    else if (fits) {
      const [, name, value = ''] = /^\s+([\w-]+):\s*(.*)$/u.exec(line) ?? [];
      if (name) headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}

const patternOf = (rule: string): RegExp =>
  new RegExp(
    `^${rule
      .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
      .replaceAll('\\*', '.*')
      .replace(/:\w+/gu, '[^/]+')}$`,
    'u',
  );
