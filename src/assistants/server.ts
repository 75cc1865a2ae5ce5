import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { compareEditions } from './compare-editions.ts';
import { findSentences } from './find-sentences.ts';
import { getWords } from './get-words.ts';
import type { Library } from './library.ts';
import { tasksOf } from './tasks-of.ts';
import { verifyQuote } from './verify-quote.ts';

const instructions = `明责逐句收录官方政策文件。引用时只写这里给出的文字（words），并附位置（place）、地址（address）和校验值（hash）；凭记忆写的话先用verify_quote核对。答复是“未核对”或“查无此句”的，不要当作文件里的话。任务以句计，数目不是工作量。`;

const edition = z.string().optional().describe('版本，如2022；不写就查所有收录的版本，新的在前');
const limit = z.int().min(1).max(200).default(20).describe('最多给几条');
const readOnly = { readOnlyHint: true, openWorldHint: false } as const;

/** Makes the server of the Model Context Protocol that answers from a published site. */
export function assistantServer(library: Library): McpServer {
  const server = new McpServer({ name: 'mingze', version: '1.0.0' }, { instructions });
  const annotations = readOnly;
  server.registerTool(
    'search',
    {
      title: '搜索',
      description: '找出含有每个词的句子（逐字符合，全角半角、繁体简体不计；单位名称也找到它负责的句子）。',
      inputSchema: { query: z.string().min(1).describe('要找的词，用空格分开'), edition, limit },
      annotations,
    },
    (asked) => answer(() => findSentences(library, asked)),
  );
  server.registerTool(
    'get',
    {
      title: '取原文',
      description:
        '按位置取原文：三（四）、第三部分第（四）项、三（四）第2句、3-4-s2、国知发运字〔2022〕15号，或本站的地址。',
      inputSchema: { reference: z.string().min(1).describe('位置、文号或地址') },
      annotations,
    },
    ({ reference }) => answer(() => getWords(library, reference)),
  );
  server.registerTool(
    'verify_quote',
    {
      title: '核对引文',
      description:
        '逐字核对一段引文，或一段话里引号中的每处引文和写明的位置：一致、有出入（逐字列出）、查无此句、未核对（说明原因）。',
      inputSchema: { quotation: z.string().describe('引文，或带引号的一段话'), edition },
      annotations,
    },
    ({ quotation, edition }) => answer(() => verifyQuote(library, quotation, edition)),
  );
  server.registerTool(
    'tasks_of',
    {
      title: '一个单位的任务',
      description: '责任括注写明由某个单位负责的每一句，以及与谁共同列名。',
      inputSchema: { department: z.string().min(1).describe('单位名称，如条法司'), edition },
      annotations,
    },
    ({ department, edition }) => answer(() => tasksOf(library, department, edition)),
  );
  server.registerTool(
    'compare',
    {
      title: '两版对照',
      description: '同一系列两版之间逐句有何增删改；写明位置就只看那一处（位置按后一版的编号）。',
      inputSchema: {
        one: z.string().describe('版本，如2023'),
        other: z.string().describe('另一版，如2022'),
        reference: z.string().optional().describe('后一版中的位置，如三（四）'),
        limit,
      },
      annotations,
    },
    ({ one, other, reference, limit }) => answer(() => compareEditions(library, one, other, reference, limit)),
  );
  return server;
}

/** The answer of a tool: as text for every client, and as data for those that take it. What fails is said, not guessed. */
async function answer(work: () => Promise<object>) {
  try {
    const structuredContent = { ...(await work()) };
    return { content: [{ type: 'text' as const, text: JSON.stringify(structuredContent) }], structuredContent };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return {
      content: [{ type: 'text' as const, text: text.startsWith('未核对') ? text : `未核对：${text}` }],
      isError: true,
    };
  }
}
