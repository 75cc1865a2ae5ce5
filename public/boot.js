// Before the first paint: say that scripts run and whether the address asks for something, and set the type size and the
// theme that the reader chose.
{
  const root = document.documentElement.dataset;
  root.js = '';
  if (location.search) root.asked = '';
  try {
    for (const name of ['size', 'theme']) {
      const chosen = localStorage.getItem(name);
      if (chosen) root[name] = chosen;
    }
  } catch {
    // Storage is refused: the site keeps its own look.
  }
}
