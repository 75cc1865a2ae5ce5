import type { Locate } from './locate.ts';

/** Where the site takes reports, and how long what the file says may be relied on. */
export interface SecurityContact {
  /** An issue tracker's address or a `mailto:` one, with `{title}` and `{body}` to be filled in or without; null where there is none. */
  readonly discuss: string | null;
  /** The last day, ISO 8601; null where nobody has said. */
  readonly expires: string | null;
}

/**
 * Writes security.txt (RFC 9116): where to report a weakness of the site. Null where there is nobody to report to, or
 * nobody has said until when that holds: the format asks for both, and a build does not know the day.
 */
export function securityTextOf({ discuss, expires }: SecurityContact, locate: Locate): string | null {
  const contact = discuss === null ? null : contactOf(discuss);
  if (contact === null || expires === null) return null;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires}T23:59:59Z`,
    'Preferred-Languages: zh, en',
    `Canonical: ${locate('.well-known/security.txt')}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The address alone: nothing fills a template in here. Only mail and what is encrypted on its way count as a contact. */
function contactOf(discuss: string): string | null {
  const address = /\{(?:title|body)\}/u.test(discuss) ? discuss.replace(/\?.*$/su, '') : discuss;
  return /^(?:https:\/\/|mailto:)[^{}\s]+$/u.test(address) ? address : null;
}
