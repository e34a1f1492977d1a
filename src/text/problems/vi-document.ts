import type { DocumentFacts } from '../../document/document-problem.ts';
import { quoted, withoutComma, withSpaceAfterColon } from './mend.ts';
import type { Sentences } from './sentences.ts';
import { code, codes, oneOf } from './words.ts';

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '').replace('.', ',');
const thousands = (value: number): string => `${value}`.replace(/\B(?=(\d{3})+$)/g, '.');

/** What is wrong with a file before its content is looked at, in Vietnamese. */
export const vietnameseDocument: Sentences<DocumentFacts> = {
  'file-empty': () => ({
    message: 'Tệp này trống.',
    hint: 'Hãy bắt đầu từ kịch bản mẫu do `parkreach init` tạo ra rồi sửa các con số.',
  }),
  'file-not-utf8': ({ encoding }) => ({
    message:
      encoding === 'utf-16'
        ? 'Tệp được lưu bằng mã UTF-16, không phải UTF-8.'
        : 'Tệp không được lưu bằng mã UTF-8: có ký tự ở đây không đọc được.',
    hint: 'Hãy lưu lại tệp với bảng mã UTF-8 (trong Notepad: Lưu thành, Mã hóa).',
  }),
  'file-nul': () => ({
    message: 'Ở đây có một ký tự rỗng (NUL) không nhìn thấy được.',
    hint: 'Hãy xóa ký tự đó và lưu tệp dưới dạng văn bản thuần.',
  }),
  'file-cr-only': () => ({
    message: 'Dòng này kết thúc theo kiểu máy Macintosh cũ (chỉ có CR) nên bị dính với dòng sau.',
    hint: 'Hãy lưu tệp với kiểu xuống dòng của Windows (CRLF) hoặc Unix (LF).',
  }),
  'file-control-character': ({ codePoint }) => ({
    message: `Ở đây có một ký tự không nhìn thấy được (${codePoint}).`,
    hint: 'Hãy xóa ký tự đó và gõ lại chỗ này.',
  }),
  'yaml-too-large': ({ bytes, limit }) => ({
    message: `Tệp nặng ${megabytes(bytes)} MB; chương trình đọc tối đa ${megabytes(limit)} MB.`,
    hint: 'Một kịch bản chỉ dài vài trang: hãy xem có đúng tệp cần đọc không. Các khu giống nhau có thể gộp vào một dòng với `count`.',
  }),
  'yaml-too-deep': ({ limit }) => ({
    message: `Ở đây có hơn ${limit} cấp lồng vào nhau.`,
    hint: 'Hãy đóng các dấu ngoặc còn mở và xem lại lề các dòng phía trên: một kịch bản chỉ cần khoảng tám cấp.',
  }),
  'yaml-too-many-nodes': ({ limit }) => ({
    message: `Tệp dài quá ${thousands(limit)} từ, dấu và dòng; chương trình dừng đọc tại đây.`,
    hint: 'Hãy xem có đúng tệp cần đọc không. Các khu giống nhau có thể gộp vào một dòng với `count`.',
  }),

  'yaml-directive': ({ directive }) => ({
    message: 'Dòng bắt đầu bằng `%` là lệnh cho chương trình đọc tệp; ở đây không cần lệnh nào.',
    hint: `Hãy xóa ${code(directive)}.`,
  }),
  'yaml-several-documents': () => ({
    message: 'Từ đây là kịch bản thứ hai: mỗi tệp chỉ chứa một kịch bản.',
    hint: 'Hãy xóa dòng `---` hoặc `...` ngăn cách, hoặc chuyển phần sau sang tệp riêng.',
  }),
  'yaml-tag': ({ tag }) => ({
    message: `${code(tag)} là dấu chỉ loại giá trị; ở đây không dùng dấu này.`,
    hint: `Hãy xóa ${code(tag)}. Giá trị cần giữ dạng chữ thì đặt trong dấu ngoặc kép.`,
  }),
  'yaml-merge-key': () => ({
    message: '`<<` là cách chép một phần khác vào đây; kịch bản không dùng cách này.',
    hint: 'Hãy chép các dòng cần dùng vào đây, hoặc để chúng trong tệp riêng và ghi tên tệp ở `include`.',
  }),
  'yaml-alias-unknown': ({ name }) => ({
    message: `${code(`*${name}`)} lặp lại giá trị được đánh dấu ${code(`&${name}`)}, nhưng phía trên không có giá trị nào như vậy.`,
    hint: 'Hãy ghi thẳng giá trị vào đây. Con số dùng ở nhiều chỗ thì khai báo trong `assumptions` rồi dùng dưới dạng `= ten_gia_dinh`.',
  }),
  'yaml-alias-circular': ({ name }) => ({
    message: `${code(`*${name}`)} nằm ngay trong giá trị mà nó lặp lại.`,
    hint: 'Hãy ghi thẳng giá trị vào đây.',
  }),
  'yaml-alias-explosion': ({ name, limit }) => ({
    message: `Tính cả ${code(`*${name}`)}, tệp lặp lại hơn ${thousands(limit)} giá trị.`,
    hint: 'Hãy ghi thẳng giá trị ở nơi cần dùng. Các khu giống nhau có thể gộp vào một dòng với `count`.',
  }),

  'yaml-tab': () => ({
    message: 'Dòng này thụt lề bằng phím Tab.',
    hint: 'Hãy thụt lề bằng dấu cách, mỗi cấp hai dấu.',
  }),
  'yaml-indentation': ({ spaces, allowed }) => ({
    message: `Dòng này thụt vào ${spaces} dấu cách, không khớp với dòng nào phía trên mà nó có thể thuộc về.`,
    hint:
      allowed.length === 0
        ? 'Hãy thụt lề như các dòng cùng nhóm.'
        : `Hãy thụt vào ${oneOf(allowed, 'hoặc').replaceAll('`', '')} dấu cách như các dòng bên cạnh.`,
  }),
  'yaml-continued-value': ({ text, firstLine }) => ({
    message: `Dòng này thụt sâu hơn dòng ${firstLine}, trong khi dòng đó đã có đủ giá trị ${code(text)}: hai dòng bị nhập làm một.`,
    hint: `Hãy thụt lề như dòng ${firstLine}. Nếu đây là phần tiếp của đoạn chữ ấy thì đặt cả đoạn trong dấu ngoặc kép.`,
  }),
  'yaml-list-and-map-mixed': () => ({
    message: 'Ở đây dòng có gạch đầu dòng và dòng `tên: giá trị` đứng lẫn nhau.',
    hint: 'Mỗi cấp chỉ dùng một kiểu: hãy xem lại lề của dòng này.',
  }),
  'yaml-dash-after-key': () => ({
    message: 'Danh sách không thể bắt đầu ngay trên dòng có tên của nó.',
    hint: 'Hãy đưa `- ...` xuống dòng dưới, hoặc ghi danh sách trong ngoặc: `[một, hai]`.',
  }),
  'yaml-dash-without-space': ({ text }) => ({
    message: 'Thiếu dấu cách sau gạch đầu dòng.',
    hint: `Hãy ghi ${code(text.replace('-', '- '))}.`,
  }),
  'yaml-key-without-colon': ({ text }) => ({
    message: `Sau ${code(text)} không có dấu hai chấm nên mục này không có giá trị.`,
    hint: `Hãy ghi ${code(`${text}: ...`)} kèm giá trị. Nếu đây là phần tiếp của giá trị trước thì đặt cả giá trị ấy trong dấu ngoặc kép.`,
  }),
  'yaml-colon-without-space': ({ key, text }) => ({
    message: `Thiếu dấu cách sau ${code(`${key}:`)}.`,
    hint: `Hãy ghi ${code(withSpaceAfterColon(text))}.`,
  }),
  'yaml-key-too-long': ({ limit }) => ({
    message: `Phần trước dấu hai chấm dài hơn ${limit} ký tự.`,
    hint: 'Hãy xem có thiếu dấu ngoặc kép hay thiếu xuống dòng không; đoạn chữ dài đặt sau dấu hai chấm, trong dấu ngoặc kép.',
  }),
  'yaml-comment-without-space': () => ({
    message: 'Lời ghi chú bắt đầu ở đây nhưng thiếu dấu cách trước `#`.',
    hint: 'Hãy thêm một dấu cách trước `#`.',
  }),

  'yaml-unclosed-quote': ({ quote }) => ({
    message: `Dấu ngoặc ${code(quote)} mở ở đây chưa được đóng.`,
    hint: `Hãy thêm ${code(quote)} vào cuối đoạn chữ.`,
  }),
  'yaml-text-after-quote': ({ text }) => ({
    message: `${code(text)} đứng sau dấu đóng ngoặc kép.`,
    hint: "Hãy đặt cả giá trị trong một cặp dấu ngoặc kép. Dấu `'` nằm trong `'...'` thì gõ hai lần.",
  }),
  'yaml-bad-escape': ({ escape: sequence }) => ({
    message: `${code(sequence)} không có nghĩa trong dấu ngoặc kép.`,
    hint: `Hãy dùng dấu nháy đơn, hoặc ghi ${code(`\\${sequence}`)}.`,
  }),
  'yaml-plain-with-colon': ({ text }) => ({
    message: 'Giá trị có dấu hai chấm nên bị hiểu là một mục nằm trong mục khác.',
    hint: `Hãy đặt trong dấu ngoặc kép: ${code(quoted(text))}.`,
  }),
  'yaml-plain-start': ({ character }) => ({
    message: `Giá trị không thể bắt đầu bằng ${code(character)}.`,
    hint:
      character === '>'
        ? 'Muốn nói lớn hơn một số, hãy ghi `over 5 ha`; chữ khác bắt đầu bằng `>` thì đặt trong dấu ngoặc kép.'
        : `Hãy đặt giá trị trong dấu ngoặc kép, ví dụ ${code(quoted(character === '%' ? '%' : `${character}...`))}.`,
  }),
  'yaml-unclosed-bracket': ({ bracket, closing }) => ({
    message: `Dấu ngoặc ${code(bracket)} mở ở đây chưa được đóng.`,
    hint: `Hãy thêm ${code(closing)} vào chỗ kết thúc.`,
  }),
  'yaml-mismatched-bracket': ({ bracket, opening, openingLine, closing }) => ({
    message: `${code(bracket)} không đóng được dấu ${code(opening)} ở dòng ${openingLine}.`,
    hint: `Hãy ghi ${code(closing)} ở đây.`,
  }),
  'yaml-extra-bracket': ({ bracket }) => ({
    message: `${code(bracket)} không đóng dấu ngoặc nào cả.`,
    hint: 'Hãy xóa đi, hoặc mở ngoặc ở chỗ bắt đầu.',
  }),
  'yaml-missing-comma': () => ({
    message: 'Thiếu dấu phẩy trước chỗ này.',
    hint: 'Hãy đặt dấu phẩy giữa các mục trong ngoặc.',
  }),
  'yaml-extra-comma': () => ({
    message: 'Có dấu phẩy nhưng phía trước không có gì.',
    hint: 'Hãy xóa dấu phẩy này.',
  }),
  'yaml-dash-in-brackets': () => ({
    message: 'Danh sách gạch đầu dòng không thể nằm trong dấu ngoặc.',
    hint: 'Hãy ghi `[một, hai]`, hoặc bỏ dấu ngoặc.',
  }),
  'map-cut-by-comma': ({ key, text }) => ({
    message: `Giá trị của ${code(key)} có dấu phẩy, nằm trong {...} nên bị cắt ở đó.`,
    hint: `Hãy ghi ${code(`${key}: ${withoutComma(text)}`)}.`,
  }),
  'list-cut-by-comma': ({ text }) => ({
    message: 'Giá trị này có dấu phẩy, nằm trong [...] nên bị cắt ở đó.',
    hint: `Hãy đặt trong dấu ngoặc kép: ${code(quoted(text))}.`,
  }),
  'map-colon-cut': ({ text }) => ({
    message: `Sau ${code(text)} còn một dấu hai chấm nữa, nằm trong {...} nên giá trị bị cắt ở đó.`,
    hint: 'Hãy đặt cả giá trị trong dấu ngoặc kép.',
  }),
  'map-dots': () => ({
    message: 'Ba dấu chấm ở đây thay cho phần bị bỏ trống.',
    hint: 'Hãy ghi nội dung cần có, hoặc xóa đi.',
  }),

  'yaml-duplicate-key': ({ key, firstLine }) => ({
    message: `${code(key)} xuất hiện lần thứ hai: lần đầu ở dòng ${firstLine}.`,
    hint: 'Hãy giữ lại một trong hai.',
  }),
  'key-not-normalised-duplicate': ({ key, firstLine }) => ({
    message: `${code(key)} xuất hiện lần thứ hai: lần đầu ở dòng ${firstLine}. Hai tên trông giống nhau nhưng dấu tiếng Việt được lưu theo hai cách (dựng sẵn và tổ hợp).`,
    hint: 'Hãy giữ lại một trong hai.',
  }),
  'key-forbidden': ({ key }) => ({
    message: `Không thể đặt tên là ${code(key)}.`,
    hint: 'Hãy chọn tên khác, ví dụ `park_1`.',
  }),
  'key-not-text': ({ found }) => ({
    message: `Trước dấu hai chấm phải là một tên, nhưng ở đây lại là ${{ map: 'một phần trong {...}', list: 'một danh sách trong [...]', alias: 'một tham chiếu bằng `*`' }[found]}.`,
    hint: 'Hãy ghi `tên: giá trị`; giá trị trong ngoặc nhọn chỉ có một cặp ngoặc.',
  }),
  'key-empty': () => ({
    message: 'Trước dấu hai chấm không có tên.',
    hint: 'Hãy ghi `tên: giá trị`, hoặc xóa dòng này.',
  }),
  'key-odd-space': ({ key, codePoint }) => ({
    message: `${code(key)} có một dấu cách không phải dấu cách thường (${codePoint}).`,
    hint: 'Hãy xóa và gõ lại dấu cách thường; dấu cách lạ thường có khi chép chữ từ trang web hay văn bản khác.',
  }),
  'value-not-finite': ({ text }) => ({
    message: `${code(text)} không phải là số có thể tính toán.`,
    hint: 'Hãy ghi một số bình thường kèm đơn vị. Nếu không có giới hạn thì bỏ mục này.',
  }),
  'value-control-character': ({ codePoint }) => ({
    message: `Đoạn chữ có một ký tự không nhìn thấy được (${codePoint}).`,
    hint: 'Hãy bỏ ký tự đó khỏi đoạn chữ.',
  }),
  'yaml-syntax': ({ detail }) => ({
    message: `Không đọc được chỗ này (${code(detail.split('\n')[0] ?? '')}).`,
    hint: 'Hãy xem lại dấu ngoặc, dấu hai chấm và lề của dòng này và dòng phía trên.',
  }),

  'override-no-equals': ({ text }) => ({
    message: `${code(text)} không có dấu bằng nên không đặt giá trị nào.`,
    hint: 'Hãy ghi đường dẫn, dấu `=` và giá trị: `land.parks.take_up=60 ha/yr`.',
  }),
  'override-bad-path': ({ path }) => ({
    message: `${code(path)} không phải là đường dẫn đến một mục.`,
    hint: 'Hãy ghi tên các mục từ ngoài vào trong, ngăn cách bằng dấu chấm: `land.parks.take_up`.',
  }),
  'override-unknown-parent': ({ path, missing, parent, nearest, keys }) => ({
    message: `Không có ${code(missing)} ${parent === '' ? 'ở cấp ngoài cùng' : `trong ${code(parent)}`}.`,
    hint:
      nearest === undefined
        ? keys.length === 0
          ? `Ở đó không có mục nào: hãy rút ngắn ${code(path)}.`
          : `Hãy ghi một trong các mục đang có: ${codes(keys)}.`
        : `Hãy ghi ${code(`${parent === '' ? '' : `${parent}.`}${nearest}${path.slice((parent === '' ? 0 : parent.length + 1) + missing.length)}`)}.`,
  }),
  'override-through-value': ({ path, at, found }) => ({
    message: `${code(path)} đi sâu hơn ${code(at)}, mà mục này là ${found === 'list' ? 'một danh sách' : 'một giá trị đơn'}.`,
    hint: `Hãy dừng đường dẫn ở đó và ghi cả giá trị: ${code(at)}.`,
  }),
};
