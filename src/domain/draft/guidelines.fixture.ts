import { layOut } from '../verify/laid-out.ts';
import type { PlacedRun } from '../verify/placed-runs.ts';
import type { HeldDocument } from './held-document.ts';

const run = (id: string, kind: PlacedRun['kind'], place: string, words: string): PlacedRun => ({
  id,
  kind,
  words,
  place,
});

/** A guideline of a year: the third sentence is that year's own. */
export const guideline = (year: number, own: string): HeldDocument => ({
  slug: `${year}`,
  name: `${year}年指引`,
  title: `推动高质量发展工作指引（${year}）`,
  year,
  number: `国知发运字〔${year}〕15号`,
  laidOut: layOut([
    run('3', 'heading', '第三部分的标题', '三、完善政策体系'),
    run('3-4', 'heading', '三（四）的标题', '（四）健全保护政策。'),
    run('3-4-s1', 'sentence', '三（四）第1句', '大力培育调解组织和仲裁机构，提供“一站式”综合服务。'),
    run('3-4-s2', 'sentence', '三（四）第2句', '强化维权援助线上服务平台建设。'),
    run('3-4-s3', 'sentence', '三（四）第3句', own),
  ]),
});

/** The guideline of 2022, with these runs for its words. */
export const guidelineOf = (runs: readonly PlacedRun[]): HeldDocument => ({
  slug: '2022',
  name: '2022年指引',
  title: '工作指引（2022）',
  year: 2022,
  number: '国知发运字〔2022〕15号',
  laidOut: layOut(runs),
});

export const earlier = guideline(2022, '在条件成熟的地区推进保护示范区建设工作。');
export const later = guideline(2023, '在条件成熟的地区全面推进保护示范区建设。');
/** A document of articles. */
export const law: HeldDocument = {
  slug: 'measures-2021',
  name: '2021年办法',
  title: '示范区管理办法',
  year: 2021,
  number: '第76号令',
  laidOut: layOut([
    run('a12', 'heading', '第十二条的标题', '第十二条'),
    run('a12-s1', 'sentence', '第十二条第1句', '示范区的申报单位应当每年提交一次工作报告。'),
  ]),
};
