/** Says of each time limit on the page that it is past, when it is: a limit holds to the end of its day, where the reader is. */
for (const mark of document.querySelectorAll<HTMLElement>('.past')) {
  const { due, says = '' } = mark.dataset;
  const past = due ? new Date(`${due}T24:00`) <= new Date() : 'past' in document.documentElement.dataset;
  if (past) mark.textContent = says;
}

export {};
