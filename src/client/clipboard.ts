/** Text for the clipboard, in both flavours where there is a second one. */
export interface Copied {
  readonly plain: string;
  readonly html?: string | undefined;
}

/**
 * Puts text on the clipboard and says whether that was allowed. Where the modern way is refused, as on pages without a
 * secure context, the old one is tried.
 */
export async function copy({ plain, html }: Copied): Promise<boolean> {
  try {
    const flavours: Record<string, Blob> = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
    if (html) flavours['text/html'] = new Blob([html], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem(flavours)]);
    return true;
  } catch {
    return copyByCommand({ plain, html });
  }
}

function copyByCommand({ plain, html }: Copied): boolean {
  const write = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', plain);
    if (html) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', write, true);
  // The one way that needs no secure context; it is deprecated and everywhere.
  const done = (document as { execCommand(command: 'copy'): boolean }).execCommand('copy');
  document.removeEventListener('copy', write, true);
  return done;
}
