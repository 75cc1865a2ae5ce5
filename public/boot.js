{
  const { documentElement, currentScript } = document;
  const root = documentElement.dataset;
  root.js = '';
  if (location.search) root.asked = '';
  if (location.hash) root.led = '';
  if (new Date(`${currentScript.dataset.due}T24:00`) <= new Date()) root.past = '';
  try {
    for (const name of ['size', 'theme', 'leading', 'measure', 'keys', 'place']) {
      const chosen = localStorage[name];
      if (chosen) root[name] = chosen;
    }
  } catch {}
}
