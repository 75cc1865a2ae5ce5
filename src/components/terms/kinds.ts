/** The kinds of terms as the site names them, in the order to show them in. */
export const KINDS: readonly { readonly name: string; readonly kinds: readonly string[] }[] = [
  { name: '政策文件和规划', kinds: ['policy', 'policy_group', 'plan', 'list'] },
  { name: '法律法规和规章', kinds: ['law', 'regulation', 'dept_rule', 'legislation_topic'] },
  { name: '国际协定和合作', kinds: ['treaty', 'negotiation', 'initiative', 'forum', 'meeting'] },
  { name: '计划、项目和机构', kinds: ['programme', 'project', 'campaign', 'institution', 'body'] },
  { name: '制度和改革', kinds: ['system', 'reform'] },
  { name: '活动和赛事', kinds: ['event'] },
  { name: '指标和术语', kinds: ['indicator', 'legal_term', 'term'] },
];

/** The heading that a kind of term stands under. */
export const kindName = (kind: string): string => KINDS.find(({ kinds }) => kinds.includes(kind))?.name ?? '其他';
