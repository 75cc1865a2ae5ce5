/** Shows one line of the site's own at the foot of the window, and what may be done about it. */
export function tell(words: string, ...actions: [label: string, run: () => void][]): void {
  document.getElementById('about-copy')?.remove();
  const notice = document.createElement('aside');
  notice.id = 'about-copy';
  notice.setAttribute('aria-label', '本站提示');
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  notice.append(line);
  for (const [label, run] of [...actions, ['知道了', () => notice.remove()] as const]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.onclick = run;
    notice.append(button);
  }
  document.body.append(notice);
  // Words are announced when they come into a region that is there already.
  line.textContent = words;
}
