import type { ScenarioFacts } from '../../scenario/scenario-problem.ts';
import type { Sentences } from './sentences.ts';
import { code, codes } from './words.ts';

const UNREAD: Readonly<Record<ScenarioFacts['include-unread']['reason'], string>> = {
  'not-found': 'Không có tệp',
  'a-folder': 'Đây là thư mục, không phải tệp:',
  'not-allowed': 'Không được phép đọc',
  'too-large': 'Tệp quá lớn:',
};

/** What is wrong with files, in Vietnamese. */
export const vietnameseFiles = {
  'file-unread': ({ file, name, folder, reason, there, more, nearest }) => {
    const list = there.length === 0 ? '' : `${codes(there)}${more === 0 ? '' : ` và ${more} tệp khác`}`;
    const from = 'Đường dẫn tính từ thư mục đang chạy lệnh.';
    const elseInit = 'Để bắt đầu một kế hoạch: `parkreach init ke-hoach.yaml`.';
    switch (reason) {
      case 'not-found': {
        const where = folder === '' ? 'trong thư mục này' : `trong thư mục ${code(folder)}`;
        const choice = list === '' ? `Ở đó không có tệp YAML nào. ${from} ${elseInit}` : `Các tệp YAML ở đó: ${list}.`;
        return {
          message: `Không có tệp ${code(name)} ${where}.`,
          hint: nearest === undefined ? choice : `Hãy ghi ${code(nearest)}.`,
        };
      }
      case 'no-folder':
        return {
          message: `Không có thư mục ${code(folder)}, nên cũng không có tệp ${code(name)} trong đó.`,
          hint: `Hãy xem lại đường dẫn. ${from}`,
        };
      case 'a-folder':
        return {
          message: `${code(file)} là thư mục, trong khi cần một tệp.`,
          hint: list === '' ? `Trong đó không có tệp YAML nào. ${elseInit}` : `Hãy ghi một tệp trong đó: ${list}.`,
        };
      case 'not-allowed':
        return {
          message: `Có tệp ${code(file)} nhưng không được phép đọc.`,
          hint: 'Hãy xin quyền đọc, hoặc chép thành một tệp của mình.',
        };
      case 'too-large':
        return {
          message: `Tệp ${code(file)} quá lớn.`,
          hint: 'Một kế hoạch chỉ dài vài trăm dòng: hãy xem có đúng tệp cần dùng không.',
        };
    }
  },
  'include-unread': ({ file, reason }) => ({
    message: `${UNREAD[reason]} ${code(file)}.`,
    hint: 'Hãy xem lại tên và thư mục: tên ở `include` tính từ thư mục của chính tệp đó.',
  }),
  'include-circle': ({ files }) => ({
    message: `Các tệp lấy lẫn nhau thành vòng tròn: ${files.map(code).join(', ')}.`,
    hint: 'Hãy bỏ một tệp khỏi `include`.',
  }),
  'too-many-includes': ({ limit }) => ({
    message: `\`include\` lấy vào hơn ${limit} tệp.`,
    hint: 'Mỗi tệp chỉ ghi một lần; phần dùng chung có thể để trong một tệp.',
  }),
} satisfies Partial<Sentences<ScenarioFacts>>;
