/** How much an edition takes on a device: 1.3 MB, of 1,000,000 bytes each. */
export const sizeInWords = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** How long ago something was stored, by the days of the calendar where the reader is. */
export function ageInWords(at: number, now: number): string {
  const day = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
  // A day is an hour longer or shorter where clocks are changed.
  const days = Math.round((day(now) - day(at)) / 86_400_000);
  if (days <= 0) return '今天存的';
  return days === 1 ? '昨天存的' : `${days}天前存的`;
}

/** Why an edition could not be stored, and what to do, from the error that the browser gave. */
export function refusalInWords(name: string): string {
  if (name === 'QuotaExceededError')
    return '没有存下：这台设备给本站的地方不够。请腾出一些空间，或者先删去存下的其他年度，再试一次。';
  if (name === 'SecurityError' || name === 'NotAllowedError')
    return '没有存下：这个浏览器不让网页在本机存东西，无痕窗口常是这样。';
  return '没有存下：网络断了，或者网站正在更新。请过一会儿再试。';
}
