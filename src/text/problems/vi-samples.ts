import type { DesignKind } from '../../base/sweep-section.ts';
import type { SamplesFacts } from '../../sweep/samples-problem.ts';
import type { Sentences } from './sentences.ts';
import { code, codes, megabytes, typed } from './words.ts';

const DESIGNS: Readonly<Record<DesignKind, string>> = {
  random: 'lấy mẫu ngẫu nhiên',
  'latin-hypercube': 'siêu khối Latinh',
  sobol: 'dãy Sobol',
  saltelli: 'sơ đồ Saltelli',
  morris: 'quỹ đạo Morris',
  grid: 'lưới',
  'one-at-a-time': 'từng giả định một',
};
const ALTERED: Readonly<Record<SamplesFacts['samples-altered']['part'], string>> = {
  run: 'những gì tệp ghi về lần chạy không khớp với mã lần chạy',
  numbering: 'các mẫu không được đánh số từ 0, mỗi số một lần',
  inputs: 'giá trị đầu vào không phải là giá trị mà cách lấy mẫu và số khởi tạo cho ra',
  results: 'kết quả mục tiêu hoặc các mẫu hỏng không khớp với kịch bản này',
};

/** Columns that are named. */
const NAMED = 3;

/** What is wrong with a file whose samples are to be analysed, in Vietnamese. */
export const vietnameseSamples = {
  'samples-unread': ({ file, reason, detail = '' }) => {
    const name = typed(file);
    switch (reason) {
      case 'other-name':
        return {
          message: `${name} không phải là kết quả của lệnh sweep: các tệp đó kết thúc bằng \`.parquet\`, \`.csv\` hoặc \`.duckdb\`.`,
          hint: 'Hãy ghi tên tệp do `parkreach sweep ... --out` tạo ra.',
        };
      case 'not-found':
        return { message: `Không có tệp ${name}.`, hint: 'Hãy ghi tên tệp do `parkreach sweep ... --out` tạo ra.' };
      case 'unfinished':
        return {
          message: `${name} chưa được ghi: lần chạy bị dừng giữa chừng, hoặc còn đang chạy.`,
          hint: 'Hãy chạy lại lệnh sweep đó: nó sẽ tiếp tục từ chỗ đã dừng.',
        };
      case 'a-folder':
        return { message: `${name} là thư mục, trong khi cần một tệp.`, hint: 'Hãy ghi tên một tệp kết quả trong đó.' };
      case 'not-allowed':
        return { message: `Không được phép đọc ${name}.`, hint: 'Hãy xin quyền đọc, hoặc chép thành một tệp của mình.' };
      case 'no-duckdb':
        return {
          message: `Đọc ${name} cần DuckDB (cả với CSV), mà ở đây chưa cài.`,
          hint: 'Hãy cài: `npm install @duckdb/node-api`. Hoặc bỏ `--from`: khi đó mẫu được lấy lại từ đầu.',
        };
      case 'damaged':
        return {
          message: `Không đọc được hết ${name}: tệp bị hỏng, hoặc của chương trình khác.`,
          hint: `DuckDB báo: “${detail.replace(/\.$/, '')}”. Hãy chạy lại lệnh sweep với \`--fresh\`.`,
        };
    }
  },
  'samples-foreign': ({ file, beside }) => ({
    message: `${typed(file)} không cho biết các mẫu thuộc lần chạy nào${beside === undefined ? '' : `: bên cạnh không có ${typed(beside)}, hoặc đó là tệp của chương trình khác`}.`,
    hint:
      beside === undefined
        ? 'Hãy dùng đúng tệp do `parkreach sweep ... --out` ghi; chương trình khác làm mất thông tin đó khi chép các dòng.'
        : 'Hãy để cả hai tệp do `parkreach sweep ... --out` ghi trong cùng một thư mục, hoặc ghi Parquet.',
  }),
  'samples-of-other-scenario': ({ file, found, needed, variant }) => ({
    message: `Các mẫu của ${typed(file)} thuộc về một trạng thái khác của kịch bản: mã kiểm ở đó là ${code(found)}, còn ở đây là ${code(needed)}.`,
    hint: `Hãy ghi đúng ${variant === undefined ? '`--variant` và `--set`' : `\`--variant ${variant}\` và \`--set\``} như khi chạy sweep; nếu kịch bản đã thay đổi từ đó, hãy chạy lại lệnh sweep với \`--fresh\`.`,
  }),
  'samples-of-other-mode': ({ file, found }) => ({
    message: `Các mẫu của ${typed(file)} ${found === 'as-planned' ? 'chỉ theo kế hoạch (`--as-planned`)' : 'tính từ hiện tại, không phải chỉ theo kế hoạch'}.`,
    hint: found === 'as-planned' ? 'Hãy thêm `--as-planned` ở đây.' : 'Hãy bỏ `--as-planned`, hoặc chạy sweep với tùy chọn đó.',
  }),
  'samples-of-other-design': ({ file, found, needed, command, instead }) => ({
    message: `Các mẫu của ${typed(file)} được lấy theo cách: ${DESIGNS[found]} (${code(found)}), còn phép phân tích này cần ${needed.map((kind) => `${DESIGNS[kind]} (${code(kind)})`).join(' hoặc ')}.`,
    hint: `Hãy tạo các mẫu như vậy: ${typed(command)} (cùng với \`--vary\`, \`--sweep\` hoặc \`--evidence\` như trước)${instead === undefined ? '.' : `. Hoặc dùng các mẫu này cho đúng việc của chúng: ${typed(instead)}.`}`,
  }),
  'samples-incomplete': ({ file, found, needed }) => ({
    message: `${typed(file)} có ${found} mẫu, trong khi cách lấy mẫu của nó có ${needed}: phải đọc đủ tất cả.`,
    hint: 'Hãy dùng đúng tệp mà lệnh sweep đã ghi, hoặc chạy lại với `--fresh`.',
  }),
  'samples-too-large': ({ file, needed, room }) => ({
    message: `Các mẫu của ${typed(file)} cần ${megabytes(needed)} MB bộ nhớ; ở đây chỉ có thể dùng ${megabytes(room)} MB.`,
    hint: 'Hãy chạy sweep với `--n` nhỏ hơn để phân tích; `parkreach query` không cần nhiều bộ nhớ như vậy.',
  }),
  'samples-without-columns': ({ file, columns }) => ({
    message: `${typed(file)} thiếu cột cần dùng: ${codes(columns.slice(0, NAMED))}${columns.length > NAMED ? ` và ${columns.length - NAMED} cột khác` : ''}.`,
    hint: 'Hãy dùng đúng tệp mà lệnh sweep đã ghi, hoặc chạy lại với `--fresh`.',
  }),
  'samples-altered': ({ file, part, writer }) => ({
    message: `${typed(file)} không giống tệp mà lệnh sweep ghi cho kịch bản này: ${ALTERED[part]}.`,
    hint: `Tệp đã bị sửa, hoặc parkreach ${writer} đã ghi nó và tính theo cách khác: hãy chạy lại lệnh sweep với \`--fresh\`.`,
  }),
  'samples-already-drawn': ({ flags }) => ({
    message: `${codes(flags)} cho biết cách lấy mẫu, mà các mẫu của \`--from\` đã được lấy rồi.`,
    hint: 'Hãy bỏ đi ở đây; những gì đã ghi cho `parkreach sweep` được giữ trong tệp của nó.',
  }),
} satisfies Sentences<SamplesFacts>;
