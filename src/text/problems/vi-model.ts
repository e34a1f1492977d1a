import type { ModelFacts } from '../../model/model-problem.ts';
import { asPercent } from './mend.ts';
import type { Said, Sentences } from './sentences.ts';
import { vietnamesePrices } from './vi-shape.ts';
import { code, codes, plain } from './words.ts';

const unit = (text: string): string => (text === '' ? 'số không đơn vị' : code(text));
const orKnown = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Hãy ghi ${code(nearest)}.`;

/** What is wrong in formulas and in how the parts of a plan fit together, in Vietnamese. */
export const vietnameseModel: Sentences<ModelFacts> = {
  'formula-fault': formulaFault,
  'unknown-name': ({ name, nearest, allowed }) => ({
    message: `Kịch bản này không có gì tên là ${code(name)}.`,
    hint: orKnown(
      nearest,
      allowed.length === 0 ? 'Hãy thêm vào `assumptions`.' : `Hãy ghi một tên đang có, ví dụ ${codes(allowed)}.`,
    ),
  }),
  'name-is-no-value': ({ name, examples }) => ({
    message: `${code(name)} có nhiều số liệu nhưng chưa chọn số nào.`,
    hint: `Hãy ghi rõ một số liệu, ví dụ ${codes(examples)}.`,
  }),
  'unknown-function': ({ name, nearest, allowed }) => ({
    message: `Công thức không có hàm ${code(name)}.`,
    hint: orKnown(nearest, `Các hàm gồm ${codes(allowed)}. Phép nhân phải ghi dấu, như \`a * (b + c)\`.`),
  }),
  'function-arguments': ({ name, usage }) => ({
    message: `Nội dung trong ngoặc của ${code(name)} không phù hợp.`,
    hint: `Hãy ghi theo mẫu ${code(usage)}.`,
  }),
  'pool-without-districts': ({ pool }) => ({
    message: `Nhóm ${code(pool)} không có huyện nào để tính theo.`,
    hint: 'Hãy ghi `district` cho các khu, hoặc tính theo từng khu của nhóm.',
  }),
  'function-only-in-metrics': ({ name }) => ({
    message: `${code(name)} xét nhiều năm cùng lúc, chỉ dùng được khi đo một mục tiêu.`,
    hint: 'Hãy đưa vào `metric` của mục tiêu; trong chuỗi số liệu thì dùng `prev(x)`, `base(x)` hoặc `total(x)`.',
  }),
  'function-not-in-assumptions': ({ name }) => ({
    message: `${code(name)} dựa vào kết quả, mà công thức sau dấu \`=\` được tính trước khi có kết quả.`,
    hint: 'Ở đây hãy dùng các giả định có tên; kết quả chỉ dùng được trong `formula` của chuỗi số liệu và `metric` của mục tiêu.',
  }),
  'comparison-outside-condition': ({ operation }) => ({
    message: `${code(operation)} so sánh hai giá trị, trong khi ở đây cần một con số.`,
    hint: 'Hãy so sánh trong `count`, như `count(clusters, occupancy >= 0.3)`, hoặc dùng `at_least`, `at_most` của mục tiêu.',
  }),
  'formula-unit-clash': ({ left, right, operation }) => ({
    message: `Không thể dùng ${code(operation)} giữa ${unit(left)} và ${unit(right)}.`,
    hint: 'Hãy đưa về cùng đơn vị: nhân hoặc chia cho một giả định, ví dụ số lao động trên mỗi héc-ta.',
  }),
  'formula-scale-clash': ({ left, right }) => ({
    message: `${code(left)} và ${code(right)} đo cùng một thứ nhưng khác độ lớn.`,
    hint: `Hãy ghi cả hai theo ${code(left)} hoặc theo ${code(right)}.`,
  }),
  'formula-prices-clash': ({ left, right }) => ({
    message: `Tiền theo ${vietnamesePrices(left)} gặp tiền theo ${vietnamesePrices(right)}.`,
    hint: 'Hãy đưa về cùng loại giá; một chuỗi chỉ số giá có thể quy đổi giá này sang giá kia.',
  }),
  'formula-unit-result': ({ found, expected }) => ({
    message: `Công thức cho ra ${unit(found)}, trong khi ở đây cần ${unit(expected)}.`,
    hint: 'Hãy xem lại các phép nhân chia, hoặc sửa đơn vị.',
  }),
  'formula-not-plain': ({ found, in: where }) => ({
    message: `${unit(found)} không dùng được trong ${code(where)}, nơi chỉ nhận số không đơn vị.`,
    hint: 'Hãy chia trước cho một giá trị cùng đơn vị, như `x / base(x)`.',
  }),
  'formula-year': ({ year, first, last }) => ({
    message: `Công thức hỏi năm ${year}, trong khi dự báo chỉ từ ${first} đến ${last}.`,
    hint: `Hãy ghi một năm từ ${first} đến ${last}.`,
  }),
  'circular-definition': ({ circle }) => ({
    message: `Các mục này dựa vào nhau thành vòng tròn: ${circle.map(code).join(' → ')}.`,
    hint: 'Hãy cho một mục con số riêng. Chuỗi số liệu còn có thể dựa vào năm trước, như `prev(x)`.',
  }),
  'unused-assumption': ({ name }) => ({
    message: `Giả định ${code(name)} không được dùng ở đâu nên không làm thay đổi gì.`,
    hint: `Hãy dùng nó, như ${code(`= ${name}`)}, hoặc xóa đi.`,
  }),
  'path-starts-late': ({ series, first, base }) => ({
    message: `Lộ trình của ${code(series)} bắt đầu năm ${first}, còn kế hoạch bắt đầu năm ${base}.`,
    hint: `Hãy thêm giá trị năm ${base} vào lộ trình.`,
  }),
  'fill-not-positive': ({ series, from, to }) => ({
    message: `Giữa ${code(from)} và ${code(to)}, không thể nội suy ${code(series)} theo một tốc độ tăng: cả hai phải lớn hơn 0.`,
    hint: 'Hãy thêm `fill: linear` cho chuỗi số liệu này.',
  }),
  'limit-unit': ({ limit, found, amount, expected }) => ({
    message: `Giới hạn ${code(limit)} tính theo ${unit(amount)}, còn mức dùng mỗi héc-ta tính theo ${unit(found)}.`,
    hint: `Hãy ghi mức dùng theo ${code(expected)}.`,
  }),
  'limit-kind': ({ limit, kind, found, expected }) => ({
    message:
      kind === 'flow'
        ? `Giới hạn ${code(limit)} có \`kind: flow\` (tính theo năm), còn ${unit(found)} không tính theo năm.`
        : `Giới hạn ${code(limit)} có \`kind: stock\` (tính tổng cộng), còn ${unit(found)} tính theo năm.`,
    hint: `Hãy ghi \`amount\` theo ${code(expected)}, hoặc ghi ${code(kind === 'flow' ? 'kind: stock' : 'kind: flow')}.`,
  }),
  'unknown-limit-of-site': ({ name, nearest }) => ({
    message: `Không có giới hạn ${code(name)} cho mức dùng này.`,
    hint: orKnown(nearest, 'Hãy ghi tên giới hạn đúng như ở `limits`.'),
  }),
  'unknown-series-of-limit': ({ name, nearest }) => ({
    message: `Không có chuỗi số liệu ${code(name)} cho mức của giới hạn này.`,
    hint: orKnown(nearest, 'Hãy ghi tên chuỗi số liệu đúng như ở `series`.'),
  }),
  'target-unit': ({ found, expected }) => ({
    message: `Mục tiêu tính theo ${unit(found)}, còn đại lượng được đo tính theo ${unit(expected)}.`,
    hint: expected === '' ? 'Hãy ghi con số không kèm đơn vị.' : `Hãy ghi mục tiêu theo ${code(expected)}.`,
  }),
  'target-percent-missing': ({ found, write }) => {
    const percent = asPercent(found, write);
    return {
      message: `Mục tiêu ${code(found)} thiếu dấu phần trăm, trong khi đại lượng được đo là một tỷ lệ.`,
      hint:
        percent === undefined
          ? `Hãy ghi ${code(write)}.`
          : `Hãy ghi ${code(percent)}; hoặc ${code(write)} nếu thật sự nhỏ hơn một phần trăm.`,
    };
  },
  'target-prices': ({ found, expected }) => ({
    message: `Mục tiêu theo ${vietnamesePrices(found)}, còn đại lượng được đo theo ${vietnamesePrices(expected)}.`,
    hint: `Hãy đặt mục tiêu theo ${vietnamesePrices(expected)}, hoặc đo một chuỗi theo ${vietnamesePrices(found)}.`,
  }),
  'target-over-100': ({ found, metric }) => ({
    message: `Mục tiêu muốn ${code(metric)} đạt ${code(found)}, lớn hơn toàn bộ.`,
    hint: 'Hãy ghi nhiều nhất là 100%.',
  }),
  'metric-missing': ({ target }) => ({
    message: `Chưa rõ mục tiêu ${code(target)} đo cái gì.`,
    hint: 'Hãy thêm `metric`, như `metric: parks.established.count`.',
  }),
  'formula-out-of-domain': ({ path, value, domain }) => ({
    message: `Công thức cho ra ${String(Number(value.toPrecision(6)))}, không hợp với ${code(path)}.`,
    hint:
      domain === 'share'
        ? 'Tỷ lệ nằm giữa 0 và 1, tức 0% đến 100%.'
        : domain === 'positive'
          ? 'Giá trị phải lớn hơn 0.'
          : 'Giá trị không được âm.',
  }),
  'not-finite': ({ variable, year }) => ({
    message: `${code(variable)} không có giá trị trong năm ${year}: do chia cho 0, hoặc số quá lớn không tính được.`,
    hint: 'Hãy xem lại số chia trong công thức và tốc độ tăng.',
  }),
};

function formulaFault({ reason, found, formula }: ModelFacts['formula-fault']): Said {
  const whole = `trong công thức ${code(formula)}`;
  switch (reason) {
    case 'empty':
      return { message: 'Công thức trống.', hint: 'Hãy ghi phép tính với các tên, như `= 6.5 * fill_pace`.' };
    case 'too-long':
      return {
        message: `Công thức dài ${found} ký tự; chương trình đọc tối đa 2000.`,
        hint: 'Hãy tách thành nhiều chuỗi số liệu.',
      };
    case 'too-deep':
      return {
        message: 'Công thức có quá nhiều dấu ngoặc hoặc phép tính lồng nhau.',
        hint: 'Hãy tách thành nhiều chuỗi số liệu.',
      };
    case 'percent':
      return {
        message: `Có dấu phần trăm ${whole}.`,
        hint: `Hãy ghi tỷ lệ dưới dạng thập phân, như ${code(decimalOf(found))}, hoặc đặt tên cho nó ở \`assumptions\`.`,
      };
    case 'comment':
      return {
        message: `${code(found)} là lời ghi chú nằm ${whole}.`,
        hint: 'Hãy bỏ ra; ghi chú đặt sau giá trị, có dấu cách trước `#`.',
      };
    case 'newline':
      return {
        message: `Có ${found === ';' ? 'dấu chấm phẩy' : 'chỗ xuống dòng'} ${whole}.`,
        hint: 'Hãy ghi một công thức trên một dòng.',
      };
    case 'implicit-product':
      return { message: `Thiếu dấu nhân trong ${code(found)}.`, hint: 'Hãy ghi dấu nhân, như `2 * x`.' };
    case 'grouped-number':
      return {
        message: `${code(found)} có thể hiểu hai cách: dấu chấm ngăn hàng nghìn, hoặc dấu chấm thập phân.`,
        hint: `Hãy ghi ${code(found.replaceAll('.', ''))} nếu là hàng nghìn, hoặc ${code(`${found}0`)} nếu là số thập phân.`,
      };
    case 'decimal-comma':
      return {
        message: `${code(found)} dùng dấu phẩy thập phân.`,
        hint: `Hãy ghi ${code(found.replace(',', '.'))}, với dấu chấm.`,
      };
    case 'unit':
      return {
        message: `${code(found)} là số có đơn vị; công thức chỉ gồm số thuần và tên.`,
        hint: `Hãy đặt tên ở \`assumptions\`, như ${code(`my_number: ${found}`)}, rồi dùng tên đó.`,
      };
    case 'assignment':
      return { message: `Có dấu bằng ${whole}.`, hint: 'Chỉ ghi vế phải: kết quả đã có tên rồi.' };
    case 'not-arithmetic':
      return {
        message: `${code(found)} không phải là phép tính ${whole}.`,
        hint: 'Hãy dùng số, tên, `+ - * / ^`, dấu ngoặc và các hàm như `min(a, b)`.',
      };
    case 'syntax':
      return {
        message: `Không đọc được công thức ${code(formula)}.`,
        hint: 'Hãy xem lại dấu ngoặc, và giữa hai giá trị phải có dấu phép tính.',
      };
    case 'not-finite':
      return { message: `Có con số quá lớn, không tính được, ${whole}.`, hint: 'Hãy ghi số nhỏ hơn.' };
  }
}

/** `30 %` as `0.3`. */
function decimalOf(percent: string): string {
  const value = Number.parseFloat(percent);
  return Number.isFinite(value) ? plain(value / 100) : '0.3';
}
