import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadPage, loadPages } from '#tests/html.ts';
import { buildMadeYears } from './made-years-site.ts';

/**
 * Builds a site with two made years beside 2022 and names every edition whose words are not accounted for on the page that
 * its own pages lead to.
 */
export function auditProvenance(): readonly string[] {
  const { copy, dist } = buildMadeYears();
  try {
    return [
      ...['2022', '2023', '2024'].flatMap((slug) => pageFaults(dist, slug, `${slug}/verify/`)),
      ...pageFaults(dist, '2024', 'verify/'),
      ...footFaults(dist),
      ...listFaults(dist),
    ];
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A page has the year in its title, the hashes of its edition's two files, all received text, and what its links lead to. */
function pageFaults(dist: string, slug: string, path: string): readonly string[] {
  if (!existsSync(join(dist, path, 'index.html'))) return [`${path} is missing.`];
  const { $ } = loadPage(dist, path);
  const hashes = ['source.txt', 'txt'].map((ending) =>
    createHash('sha256')
      .update(readFileSync(join(dist, 'data', `${slug}.${ending}`)))
      .digest('hex'),
  );
  const shown = $('.checksums code').slice(0, 2).get();
  const received = $('.collation .received').text();
  const bare = (words: string): string => words.replace(/[\s⏎→]/gu, '');
  const whole = bare(readFileSync(join(dist, 'data', `${slug}.source.txt`), 'utf8'));
  const links = $('.collation .why a, .hashes a, .rules a').get();
  const isKnown = (href: string): boolean =>
    href.startsWith('#') ? $(href).length === 1 : href.startsWith(`/${slug}/`);
  const ids = ['source', 'edits', 'sic', 'collation', 'sentences'].filter((id) => $(`#${id}`).length !== 1);
  return [
    ...($('title').text().includes(slug) ? [] : [`${path} does not name ${slug} in its title.`]),
    ...(shown.map((code) => $(code).text()).join() === hashes.join() ? [] : [`${path} gives other hashes.`]),
    ...(bare(received) === whole ? [] : [`${path} does not show all of the received text.`]),
    ...(links.every((link) => isKnown($(link).attr('href') ?? '')) ? [] : [`${path} leads to another edition.`]),
    ...ids.map((id) => `${path} has no #${id}.`),
  ];
}

/** The foot of every page of an edition leads to that edition's provenance. */
const footFaults = (dist: string): readonly string[] =>
  loadPages(dist).flatMap(({ path, $ }) => {
    const slug = /^(?:2022|2023)(?=\/)/u.exec(path)?.[0];
    const expected = slug ? `/${slug}/verify/` : '/verify/';
    const found = $('.foot nav a:contains(来源与核校)').attr('href');
    return found === undefined || found === expected ? [] : [`${path} leads at its foot to ${found}.`];
  });

/** The other editions' pages stand on the page of the newest, and in what programs read. */
function listFaults(dist: string): readonly string[] {
  const all = ['verify/index.html', 'data/index.html', 'feed.xml'];
  return ['2022', '2023'].flatMap((slug) =>
    [...all, `sitemap-${slug}.xml`, `llms-${slug}.txt`].flatMap((file) =>
      readFileSync(join(dist, file), 'utf8').includes(`/${slug}/verify/`) ? [] : [`${file} lacks ${slug}.`],
    ),
  );
}
