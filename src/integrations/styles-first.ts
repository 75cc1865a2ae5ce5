const script = /<script src="[^"]*"[^>]*><\/script>/;

/**
 * Puts the script of a page that is waited for behind the stylesheets, which Astro writes at the end of the head: a browser
 * that meets a content security policy does not look ahead past such a script, and would ask for the stylesheet only when it
 * has run.
 */
export function stylesFirst(html: string): string {
  const [head = '', ...rest] = html.split('</head>');
  const [waitedFor] = script.exec(head) ?? [];
  return waitedFor ? [head.replace(waitedFor, '') + waitedFor, ...rest].join('</head>') : html;
}
