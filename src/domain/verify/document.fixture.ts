import { type LaidOut, layOut } from './laid-out.ts';
import type { PlacedRun } from './placed-runs.ts';

const run = (id: string, kind: PlacedRun['kind'], words: string): PlacedRun => ({ id, kind, words, place: `@${id}` });

/** A made-up document with every kind of run, a sentence that stands twice and marks that are drawn in several ways. */
export const runs: readonly PlacedRun[] = [
  run('notice', 'line', '关于印发工作指引的通知'),
  run('notice-s1', 'sentence', '现将指引印发给你们，请结合实际认真执行。'),
  run('3', 'heading', '三、完善政策体系'),
  run('3-4', 'heading', '（四）健全保护政策。'),
  run('3-4-s1', 'sentence', '深化落实《关于强化知识产权保护的意见》，制定实施2022—2023年推进计划。'),
  run('3-4-s2', 'sentence', '大力培育调解组织和仲裁机构。'),
  run('3-4-s3', 'sentence', '强化维权援助线上服务平台建设。'),
  run('3-4-s4', 'sentence', '在条件成熟地区推进示范区建设。'),
  run('3-4-s5', 'sentence', '加快诚信体系法治化进程。'),
  run('3-4-d1', 'note', '（保护司负责）'),
  run('3-5', 'heading', '（五）完善运用政策。'),
  run('3-5-s1', 'sentence', '扩大专利转化专项计划覆盖面。'),
  run('3-5-s2', 'sentence', '积极稳妥开展质押融资工作。'),
  run('3-5-s3', 'sentence', '推动——逐步推动——解决突出问题。'),
  run('3-5-s4', 'sentence', '积极稳妥开展质押融资工作。'),
  run('3-5-d1', 'note', '（运用促进司、条法司负责）'),
  run('5-s1', 'sentence', '发明专利审查周期压减至16.5个月，扩展TISC、高校“一站式”服务。'),
  run('annex', 'line', '附件：清单'),
];

export const laidOut: LaidOut = layOut(runs);

/** The same document with its places named as a document’s are. */
export const withPlaces: LaidOut = layOut(
  runs.map((run) => ({
    ...run,
    place:
      run.kind === 'heading' && run.id === '3-4'
        ? '三（四）的标题'
        : run.place.replace(/^@3-(\d)-s(\d)$/u, (_, clause, number) => `三（${'〇一二三四五'[clause]}）第${number}句`),
  })),
);

/** Words as sentences of a document of their own. */
export const inSentences = (...words: readonly string[]): LaidOut =>
  layOut(words.map((words, index) => run(`s${index + 1}`, 'sentence', words)));

/** Code points, as texts are compared by them. */
export const codesOf = (text: string): Uint32Array => Uint32Array.from(text, (point) => point.codePointAt(0) as number);
