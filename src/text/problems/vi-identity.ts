import type { IdentityFault } from '../../scenario/identity-text.ts';
import type { ScenarioFacts } from '../../scenario/scenario-problem.ts';
import type { Sentences } from './sentences.ts';
import { code } from './words.ts';

const at = (found: string): string => (found === '' ? 'ở cuối' : `tại ${code(found)}`);
const FAULTS: Readonly<Record<IdentityFault, (found: string) => string>> = {
  relation: (found) => `cần một dấu \`=\`, \`<=\` hoặc \`>=\` giữa hai vế, ${at(found)}`,
  operand: (found) => `thiếu một số liệu, ẩn số hoặc con số, hoặc thiếu dấu phép tính, ${at(found)}`,
  closing: (found) => `thiếu dấu \`)\`, ${at(found)}`,
  exponent: (found) => `sau \`^\` phải là một con số, ${at(found)}`,
  sign: (found) => `${code(found)} không có nghĩa ở đây`,
  'too-deep': () => 'quá nhiều lớp ngoặc',
};

/** Lỗi của một hệ thức, bằng tiếng Việt. */
export const vietnameseIdentity = {
  'identity-not-read': ({ text, found, fault }) => ({
    message: `Không đọc được ${code(text)}: ${FAULTS[fault](found)}.`,
    hint: 'Hãy viết như `parks-2035 = parks-before + parks-new`: dấu trừ có dấu cách ở hai bên, tỷ lệ viết dạng thập phân (0.3).',
  }),
  'identity-unknown-name': ({ name, nearest }) => ({
    message: `${code(name)} không phải số liệu của tệp này, cũng không có trong \`unknowns\`.`,
    hint:
      nearest === undefined
        ? 'Hãy khai báo ở `unknowns`; số liệu của tệp khác viết là `tệp.số-liệu`. Dấu trừ có dấu cách ở hai bên.'
        : `Hãy viết ${code(nearest)}, hoặc khai báo ${code(name)} ở \`unknowns\`.`,
  }),
  'identity-needs-year': ({ name, write }) => ({
    message: `${code(name)} có số liệu của nhiều năm.`,
    hint: `Hãy ghi rõ năm: ${code(write)}.`,
  }),
  'identity-without-formula': ({ identity }) => ({
    message: `Hệ thức ${code(identity)} chưa có nội dung.`,
    hint: 'Hãy thêm `formula: whole = part + rest`, hoặc `readings`, mỗi cách đọc một công thức.',
  }),
} satisfies Partial<Sentences<ScenarioFacts>>;
