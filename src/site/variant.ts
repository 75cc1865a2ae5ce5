import { type Problem, ProblemsError } from '#domain/problem.ts';
import { parseSecretKey } from '#domain/proof/minisign.ts';

/** Where a site goes and for which address it is made. */
export interface Variant {
  readonly outDir: string;
  /** The path that the site lies under, with slashes at both ends. */
  readonly base: string;
  /** The address without a path, `https://example.org`, or empty where it is not known. */
  readonly site: string;
}

/**
 * The variant that the environment asks for by `OUT_DIR`, `BASE_PATH` and `SITE_URL`. A path in `SITE_URL` is the base
 * path.
 * @throws ProblemsError with everything that its variables, `DISCUSS_URL`, `SEARCH_URL`, `SECURITY_EXPIRES` and `SIGNING_KEY` among them, may not be
 */
export function variantFrom(environment: NodeJS.ProcessEnv): Variant {
  const { OUT_DIR, BASE_PATH, SITE_URL, DISCUSS_URL, SEARCH_URL, SECURITY_EXPIRES, SIGNING_KEY } = environment;
  const problems: Problem[] = [];
  const refuse = (file: string, words: string, fault: string, mend: string): void => {
    problems.push({ file, line: null, words, fault, mend });
  };
  const site = SITE_URL ? parseSite(SITE_URL, refuse) : null;
  const path = parsePath(BASE_PATH ?? '');
  if (path === null)
    refuse(
      'BASE_PATH',
      BASE_PATH ?? '',
      'this is no path of a site',
      'Write /ip/, of letters, digits and . _ ~ - alone.',
    );
  if (site && site.base !== '/' && BASE_PATH && path !== null && path !== site.base) {
    refuse('BASE_PATH', BASE_PATH, `this is not the path in SITE_URL, ${site.base}`, 'Leave out one of them.');
  }
  if (DISCUSS_URL) checkDiscussion(DISCUSS_URL, refuse);
  if (SEARCH_URL) checkSearch(SEARCH_URL, site?.origin, refuse);
  if (SECURITY_EXPIRES && !isDay(SECURITY_EXPIRES)) {
    refuse('SECURITY_EXPIRES', SECURITY_EXPIRES, 'this is no day', 'Write the last day, 2027-06-30.');
  }
  if (SIGNING_KEY && !parseSecretKey(SIGNING_KEY)) {
    // What was given is a secret, whatever is wrong with it.
    refuse(
      'SIGNING_KEY',
      '',
      'this is no secret key of minisign’s without a password',
      'Write the last line of the file that npm run signing-key or minisign -G -W wrote.',
    );
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  return {
    outDir: OUT_DIR || 'dist',
    base: site && site.base !== '/' ? site.base : (path ?? '/'),
    site: site?.origin ?? '',
  };
}

type Refuse = (file: string, words: string, fault: string, mend: string) => void;

function parseSite(value: string, refuse: Refuse): { origin: string; base: string } | null {
  const mend = 'Write https://example.org, or https://example.org/ip/ where the site lies below it.';
  const fault = (what: string): null => {
    refuse('SITE_URL', value, what, mend);
    return null;
  };
  const url = /^https?:\/\/[^/\\]/iu.test(value) ? URL.parse(value) : null;
  if (!url) return fault('this is no address of a site');
  if (url.username !== '' || url.password !== '') return fault('an address that readers are given names no user');
  if (/[?#]/u.test(value)) return fault('an address of a site has no query and no fragment');
  const base = parsePath(url.pathname);
  if (base === null) return fault('the path in it can be no path of a site');
  return { origin: url.origin, base };
}

/** A path with one slash at both ends; null where it holds what would have to be written otherwise in an address. */
function parsePath(value: string): string | null {
  const names = value.split('/').filter((name) => name !== '');
  if (names.some((name) => !/^[\w.~-]+$/u.test(name) || /^\.+$/u.test(name))) return null;
  return names.length === 0 ? '/' : `/${names.join('/')}/`;
}

function checkDiscussion(value: string, refuse: Refuse): void {
  const url = /^(?:https?:\/\/[^/\\]|mailto:[^?@]+@)/iu.test(value)
    ? URL.parse(value.replace(/\{(?:title|body)\}/gu, ''))
    : null;
  if (url && url.username === '' && url.password === '') return;
  const mend =
    'Write https://example.org/new?title={title}&body={body} or mailto:office@example.org?subject={title}&body={body}.';
  refuse('DISCUSS_URL', value, 'the site can take no remarks there', mend);
}

/** Readers' browsers ask the server itself; a page that came by HTTPS asks none without. */
function checkSearch(value: string, site: string | undefined, refuse: Refuse): void {
  const url = /^https?:\/\/[^/\\]/iu.test(value) ? URL.parse(value) : null;
  const mend = 'Write https://search.example.org/search, where npm run search:serve is reached.';
  if (url?.username !== '' || url.password !== '' || /[?#]/u.test(value))
    refuse('SEARCH_URL', value, 'no search can be asked there', mend);
  else if (site?.startsWith('https:') && url.protocol === 'http:')
    refuse('SEARCH_URL', value, 'a site that is reached by HTTPS cannot ask there', mend);
}

/** Whether a value is a day of the calendar, ISO 8601. */
const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);
