/** Remembers on this device, and nowhere else, where the reader left the document; the home page leads back there. */

function remember(): void {
  // What stands higher has been read; and here, a fifth down the window, it will stand again.
  const inSight = (sentence: Element): boolean => sentence.getBoundingClientRect().bottom > innerHeight / 5;
  const sentence = scrollY > 99 ? [...document.querySelectorAll('.sentence')].find(inSight) : undefined;
  const number = sentence?.previousElementSibling;
  // Where there is more than one clause the number's own name, 三（四）第3句的链接, says which.
  const whole = document.getElementById('text') && number?.ariaLabel?.slice(0, -3);
  const words = whole || document.title.split('｜')[0] + (number ? `第${number.textContent}句` : '');
  try {
    localStorage.place = JSON.stringify([location.pathname + (sentence ? `#${sentence.id}` : ''), words]);
  } catch {
    // Storage is refused: nothing is remembered.
  }
}

if (document.getElementById('contents')) addEventListener('pagehide', remember);

export {};
