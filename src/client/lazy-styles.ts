import address from '../styles/citing.css?url';

let asked: Promise<void> | undefined;

/** Waits for the style sheet of what only a script shows; where it cannot be had, things are shown without it. */
export function stylesLoaded(): Promise<void> {
  asked ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
  return asked;
}
