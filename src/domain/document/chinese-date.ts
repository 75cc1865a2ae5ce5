/** A date as Chinese documents write it, 2022年3月16日, from ISO 8601. */
export function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** A month as Chinese documents write it, 2022年3月, from ISO 8601, `2022-03`. */
export function chineseMonth(iso: string): string {
  const [year, month] = iso.split('-').map(Number);
  return `${year}年${month}月`;
}
