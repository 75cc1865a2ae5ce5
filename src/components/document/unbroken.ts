/** Cuts words at what no line may break, a number and its unit: every second run is one, 16.5个月. */
export const cutUnbroken = (words: string): string[] => words.split(/(\d[\d.]*(?:个月|%以上|%))/u);
