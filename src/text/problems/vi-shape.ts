import { UNIT_NAMES } from '../../base/unit.ts';
import type { ScenarioFacts } from '../../scenario/scenario-problem.ts';
import { asPercent, exampleOf, inOrder, wholeNumbersAround, withoutMinus } from './mend.ts';
import type { Sentences } from './sentences.ts';
import { unitMeant } from './unit-meant.ts';
import { code, codes, oneOf } from './words.ts';

/** Sections, in the words of a sentence: `` is the top level, `<number>` any number written as a section. */
const section = (path: string): string =>
  path === ''
    ? 'cấp ngoài cùng của tệp'
    : path === '<number>'
      ? 'một con số, như `{range: 60 to 300 ha/yr, likely: 150 ha/yr}`'
      : code(path);
const KINDS: Readonly<Record<string, string>> = {
  string: 'một đoạn chữ',
  number: 'một con số',
  integer: 'một số nguyên',
  boolean: '`true` hoặc `false`',
  array: 'một danh sách như `[một, hai]`',
  object: 'các dòng `tên: giá trị`',
};
/** What several kinds mean together. */
const TOGETHER: Readonly<Record<string, string>> = {
  'string number object': 'một con số kèm đơn vị, như `500 ha/yr`',
  'string number': 'một con số kèm đơn vị, như `500 ha/yr`',
  'string object': 'một đoạn chữ',
  'integer object': 'một năm, hoặc số khu theo từng năm, như `{2022: 3, 2024: 4}`',
  'integer string': 'một năm, hoặc một giai đoạn như `2021 to 2027`',
  'string integer': 'một năm, hoặc một giai đoạn như `2024 to 2030`',
  'boolean string': '`true`, hoặc lý do',
  'string array': 'tên một tệp, hoặc danh sách tên tệp',
  'object array': 'các dòng `tên: giá trị`',
};
const kindsOf = (expected: readonly string[]): string =>
  TOGETHER[expected.join(' ')] ?? expected.map((kind) => KINDS[kind] ?? kind).join(' hoặc ');
/** `giá so sánh 2010` for `constant 2010`. */
export const vietnamesePrices = (prices: string): string =>
  prices === 'current' ? 'giá hiện hành' : prices.replace(/^constant/, 'giá so sánh');

/** What is wrong in the shape of a section or in a typed number, in Vietnamese. */
export const vietnameseShape = {
  'unknown-key': ({ key, nearest, legalAt = [], known }) => ({
    message: legalAt.length > 0 ? `${code(key)} không đặt được ở đây.` : `Ở đây không có mục nào tên là ${code(key)}.`,
    hint:
      nearest !== undefined && legalAt.length === 0
        ? `Hãy ghi ${code(nearest)}.`
        : legalAt.length > 0
          ? `Mục này thuộc về ${legalAt.map(section).join(', hoặc ')}: hãy xem lại lề.${nearest === undefined ? '' : ` Hoặc ghi ${code(nearest)}.`}`
          : known.length === 0
            ? 'Hãy xóa đi.'
            : `Ở đây có thể ghi: ${codes(known)}.`,
  }),
  'missing-key': ({ key, in: where }) => ({
    message: where === '' ? `Thiếu mục ${code(key)}.` : `${code(where)} cần có ${code(key)}.`,
    hint: `Hãy thêm ${code(exampleOf(key))}.`,
  }),
  'wrong-type': ({ expected, found, text }) => ({
    message: {
      map: 'Ở đây không thể ghi các dòng `tên: giá trị`.',
      list: 'Ở đây không thể ghi danh sách.',
      nothing: 'Ở đây chưa có giá trị.',
      text: `Đoạn chữ ${code(text)} không đặt được ở đây.`,
      number: `Con số ${code(text)} không đặt được ở đây.`,
      boolean: `${code(text)} không đặt được ở đây.`,
    }[found],
    hint:
      found === 'text' && /^\d+$/.test(text) && expected.includes('integer')
        ? `Hãy ghi ${code(text)}, không có dấu ngoặc kép.`
        : `Hãy ghi ${kindsOf(expected)}${found === 'nothing' ? ', hoặc xóa dòng này' : ''}.`,
  }),
  'not-one-of': ({ found, allowed, nearest }) => ({
    message: `${code(found)} không phải là từ được dùng ở đây.`,
    hint:
      nearest === undefined
        ? `Hãy ghi ${oneOf(allowed, 'hoặc')}.`
        : `Hãy ghi ${code(nearest)}. Các từ có thể dùng: ${codes(allowed)}.`,
  }),
  'not-an-identifier': ({ key, write }) => ({
    message: `${code(key)} không dùng làm tên được: tên chỉ gồm chữ thường không dấu a đến z, chữ số và \`_\`, bắt đầu bằng chữ.`,
    hint: `Hãy ghi ${code(write === '' ? 'park_1' : write)}, còn tên đầy đủ ghi ở \`label\`.`,
  }),
  'bad-period-key': ({ key }) => ({
    message: `${code(key)} không phải là năm hay giai đoạn.`,
    hint: 'Hãy ghi một năm, `2025`, hoặc một giai đoạn nếu con số áp dụng cho nhiều năm, `2021-2025`.',
  }),
  'empty-section': ({ key }) => ({
    message: `Trong ${code(key)} chưa có gì.`,
    hint: 'Hãy ghi ít nhất một mục.',
  }),
  'year-out-of-range': ({ found, low, high }) => ({
    message: `${code(found)} không phải là năm có thể lập kế hoạch.`,
    hint: `Hãy ghi một năm từ ${low} đến ${high}.`,
  }),

  'number-thousands-separator': ({ found, write }) => ({
    message: `${code(found)} có dấu ngăn cách hàng nghìn.`,
    hint: `Hãy ghi ${code(write)}.`,
  }),
  'number-decimal-comma': ({ found, write }) => ({
    message: `${code(found)} dùng dấu phẩy thập phân.`,
    hint: `Hãy ghi ${code(write)}, với dấu chấm.`,
  }),
  'number-looks-grouped': ({ found, write, orElse }) => ({
    message: `${code(found)} có thể hiểu hai cách: dấu chấm ngăn hàng nghìn, hoặc dấu chấm thập phân.`,
    hint: `Hãy ghi ${code(write)} nếu là hàng nghìn${orElse === '' ? '' : `, hoặc ${code(orElse)} nếu là số thập phân`}.`,
  }),
  'number-not-read': ({ found, example }) => ({
    message:
      found === ''
        ? 'Ở đây chưa có con số.'
        : found === '[...]'
          ? 'Danh sách không thể thay cho một con số.'
          : `${code(found)} không phải là số.`,
    hint: `Hãy ghi theo mẫu ${code(example)}.`,
  }),
  'number-not-finite': ({ found }) => ({
    message: `${code(found)} quá lớn, không tính được.`,
    hint: 'Hãy ghi số nhỏ hơn. Nếu không có giới hạn thì bỏ mục này.',
  }),
  'unit-missing': ({ found, write }) => ({
    message: `${code(found)} thiếu đơn vị.`,
    hint: `Hãy ghi ${code(write)}.`,
  }),
  'unit-unknown': ({ found, nearest }) => {
    const write = unitMeant(found) ?? nearest;
    return {
      message: `Không có đơn vị nào là ${code(found)}.`,
      hint:
        write === undefined
          ? `Có các đơn vị ${codes(UNIT_NAMES.slice(0, 4))}, \`ha/yr\`, \`billion VND\`, \`workers/ha\` v.v.; đơn vị riêng thì khai báo ở \`units\`, ví dụ \`units: [looms]\`.`
          : `Hãy ghi ${code(write)}.`,
    };
  },
  'unit-mismatch': ({ found, expected, example }) => ({
    message: `${code(found)} có đơn vị khác với đơn vị cần ghi ở đây là ${code(expected)}.`,
    hint: `Hãy ghi theo mẫu ${code(example)}.`,
  }),
  'unit-not-wanted': ({ found, write }) => ({
    message: `${code(found)} có đơn vị, trong khi ở đây chỉ cần con số.`,
    hint: `Hãy ghi ${code(write)}.`,
  }),
  'percent-missing': ({ found, write }) => {
    const percent = asPercent(found, write);
    return {
      message: `${code(found)} thiếu dấu phần trăm.`,
      hint:
        percent === undefined
          ? `Hãy ghi ${code(write)}.`
          : `Hãy ghi ${code(percent)}; hoặc ${code(write)} nếu thật sự nhỏ hơn một phần trăm.`,
    };
  },
  'rate-needs-per-year': ({ found, write }) => ({
    message: `${code(found)} chưa ghi rõ là mỗi năm, như tốc độ tăng phải có.`,
    hint: `Hãy ghi ${code(write)}.`,
  }),
  'share-needs-no-year': ({ found, write }) => ({
    message: `${code(found)} là tốc độ mỗi năm, trong khi ở đây cần một tỷ lệ.`,
    hint: `Hãy ghi ${code(write)}.`,
  }),
  'negative-number': ({ found, key }) => ({
    message: `${code(found)} nhỏ hơn 0, mà ${code(key)} không thể âm.`,
    hint: `Hãy ghi ${code(withoutMinus(found))} nếu gõ nhầm dấu trừ.`,
  }),
  'share-over-100': ({ found }) => ({
    message: `${code(found)} lớn hơn toàn bộ.`,
    hint: 'Hãy ghi nhiều nhất là 100%.',
  }),
  'not-positive': ({ found, key }) => ({
    message: `${code(found)} không lớn hơn 0, mà ${code(key)} phải lớn hơn 0.`,
    hint: 'Hãy ghi số lớn hơn 0.',
  }),
  'not-a-whole-number': ({ found }) => ({
    message: `${code(found)} không phải là số nguyên.`,
    hint: `Hãy ghi ${oneOf(wholeNumbersAround(found), 'hoặc')}.`,
  }),
  'range-reversed': ({ found }) => {
    const ordered = inOrder(found);
    return {
      message: `${code(found)} đi từ số lớn đến số nhỏ.`,
      hint: ordered === undefined ? 'Hãy ghi số nhỏ trước.' : `Hãy ghi ${code(ordered)}.`,
    };
  },
  'likely-outside-range': ({ likely, range }) => ({
    message: `Giá trị có khả năng nhất ${code(likely)} nằm ngoài khoảng ${code(range)}.`,
    hint: 'Hãy ghi giá trị nằm trong khoảng, hoặc nới rộng khoảng.',
  }),
  'distribution-incomplete': ({ missing, given }) => ({
    message: `Đã có ${codes(given)} nhưng thiếu ${code(missing)}.`,
    hint: `Hãy thêm ${code(missing)}, hoặc ghi một khoảng: \`{range: 60 to 300 ha/yr, likely: 150 ha/yr}\`.`,
  }),
  'quantity-keys-clash': ({ keys }) => ({
    message: keys.length === 0 ? 'Ở đây chưa có con số.' : `${oneOf(keys, 'và')} nêu con số theo nhiều cách cùng lúc.`,
    hint: 'Chỉ giữ một cách: `from`, hoặc `value`, hoặc `range` với `likely`, hoặc `mean` với `sd`, hoặc `p5` với `p95`, hoặc `choices`.',
  }),
  'range-not-wanted': ({ found }) => ({
    message: `${code(found)} không phải là một con số cố định như ở đây cần.`,
    hint: 'Hãy ghi một con số, không ghi khoảng hay công thức.',
  }),
  'prices-missing': ({ unit }) => ({
    message: `Chưa rõ số tiền này (${code(unit)}) tính theo giá nào.`,
    hint: 'Hãy thêm `prices: constant 2010` (giá so sánh 2010) hoặc `prices: current` (giá hiện hành).',
  }),
  'prices-not-read': ({ found }) => ({
    message: `${code(found)} không phải là loại giá.`,
    hint: 'Hãy ghi `constant 2010` (giá so sánh 2010) hoặc `current` (giá hiện hành).',
  }),
  'prices-clash': ({ found, expected }) => ({
    message: `Con số này theo ${vietnamesePrices(found)}, còn phần chứa nó theo ${vietnamesePrices(expected)}.`,
    hint: `Hãy dùng con số theo ${vietnamesePrices(expected)}, hoặc sửa \`prices\` của phần này.`,
  }),
} satisfies Partial<Sentences<ScenarioFacts>>;
