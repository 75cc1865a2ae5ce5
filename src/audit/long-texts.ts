import { formatNumeral } from '#domain/document/numerals.ts';

const SUBJECTS = ['创造', '运用', '保护', '管理', '服务', '人才', '交流', '统计'];

/** The lines of a made regulation: 500 articles in 40 chapters of five volumes, every seventh with 项 and a further 款. */
export function longRegulation(): readonly string[] {
  const lines = ['示例市知识产权条例（2023）', '发布日期：2023年2月3日', '示例市人民政府令第7号', '2023年2月1日'];
  let article = 0;
  for (let chapter = 1; chapter <= 40; chapter += 1) {
    const subject = SUBJECTS[(chapter - 1) % 8] ?? '';
    if (chapter % 8 === 1) lines.push(`第${formatNumeral((chapter + 7) / 8)}编　${SUBJECTS[(chapter - 1) / 8] ?? ''}`);
    lines.push(`第${formatNumeral(chapter)}章　${subject}的规定`);
    for (const last = article + (chapter % 2 === 0 ? 12 : 13); article < last; ) {
      article += 1;
      lines.push(`第${formatNumeral(article)}条　市人民政府应当加强知识产权${subject}工作，将所需经费列入财政预算。`);
      if (article % 7 === 0)
        lines.push('有关部门履行下列职责：', '（一）拟订计划；', '（二）组织实施。', '前款的计划应当公布。');
    }
  }
  return lines;
}

/** How many departments the made plan names. */
export const DEPARTMENTS = 42;

/** The lines of a made plan of 42 clauses in seven parts, which names 42 departments, two or three in a note. */
export function widePlan(): readonly string[] {
  const department = (number: number) => `第${formatNumeral((number % DEPARTMENTS) + 1)}示范司`;
  const lines = [
    ...['某局关于印发《示例任务分工（2024）》的通知', '某局发〔2024〕9号', '发布日期：2024年2月3日', '各司：'],
    ...['现将《示例任务分工（2024）》印发给你们。', '某局', '2024年2月1日', '示例任务分工（2024）'],
  ];
  for (let clause = 0; clause < DEPARTMENTS; clause += 1) {
    if (clause % 6 === 0) lines.push(`${formatNumeral(clause / 6 + 1)}、第${formatNumeral(clause / 6 + 1)}方面`);
    const [first, second, third] = [clause * 5, clause * 5 + 11, clause * 5 + 22].map(department);
    lines.push(
      `（${formatNumeral((clause % 6) + 1)}）推进${SUBJECTS[clause % 8]}能力建设。完善工作机制。（${first}牵头，${second}、${third}负责）总结推广经验。（${first}负责）`,
    );
  }
  return lines;
}
