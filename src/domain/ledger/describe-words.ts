/** So many characters of what was typed go into a title. */
const most = 40;

/** Says which words a filter looks for: “地理标志”“商标”; long ones cut short. */
export function describeWords(words: string): string {
  const typed = words.trim().split(/\s+/u).filter(Boolean);
  const short = [...typed.join(' ')].length > most ? [`${[...typed.join(' ')].slice(0, most).join('')}……`] : typed;
  return short.map((word) => `“${word}”`).join('');
}
