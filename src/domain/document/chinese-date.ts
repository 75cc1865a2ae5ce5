/** A date as Chinese documents write it, 2022年3月16日, from ISO 8601. */
export function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
