/** Takes the header away while the reader scrolls on, and brings it back when he scrolls back. */
let before = 0;

function follow(): void {
  const moved = scrollY - before;
  if (Math.abs(moved) < 8) return;
  before = scrollY;
  // A leap is no scrolling back: what it leads to is what the reader wants to see.
  const leapt = moved < -innerHeight / 2;
  document.documentElement.toggleAttribute('data-down', scrollY > 99 && (moved > 0 || leapt));
}

follow();
addEventListener('scroll', follow, { passive: true });

export {};
