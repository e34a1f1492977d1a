import type { AuditTexts } from './audit-words.ts';

/** Kiểm tra số học, bằng tiếng Việt. */
export const auditVi: AuditTexts = {
  title: 'Đối chiếu số liệu của kế hoạch',
  headings: {
    contradiction: 'Mâu thuẫn',
    warning: 'Cảnh báo',
    slip: 'Nghi nhầm lẫn',
    ambiguous: 'Có nhiều cách đọc',
    follows: 'Suy ra được',
    consistent: 'Khớp nhau',
  },
  summary: ({ contradiction, warning, slip, ambiguous, follows, consistent }) =>
    `${contradiction} mâu thuẫn, ${warning} cảnh báo, ${slip} chỗ nghi nhầm lẫn, ${ambiguous} chỗ có nhiều cách đọc; ${follows} đại lượng suy ra được, ${consistent} phép thử khớp.`,
  nothing: 'Không có gì để đối chiếu: tệp chưa có hệ thức nào.',
  reasons: {
    none: 'Các số liệu này không thể cùng đúng.',
    limit: 'Vượt giới hạn: bộ phận lớn hơn tổng thể.',
    rounding: 'Chỉ khớp nếu các số 0 ở cuối là do làm tròn.',
    prices: 'Theo cùng một loại giá thì không khớp; giá tương đối phải thay đổi.',
    expectation: 'Quan hệ dự kiến giữa các số liệu không được thỏa mãn.',
    'part-of-range': 'Chỉ một phần của khoảng nêu ra khớp với phần còn lại.',
    unit: 'Đơn vị không phù hợp.',
    magnitude: 'Số liệu lệch so với bản in một lũy thừa của mười.',
    separator: 'Số liệu lệch so với bản in như thể nhầm dấu phẩy thập phân với dấu phân cách hàng nghìn.',
    scope: 'Đọc nguyên văn thì không khớp; theo phạm vi khác thì khớp.',
  },
  columns: {
    figure: 'Số liệu',
    printed: 'Văn bản nêu',
    needed: 'Để khớp phải là',
    unknown: 'Đại lượng',
    value: 'Giá trị',
    between: 'Khoảng',
    reading: 'Cách đọc',
    outcome: 'Khi đó',
  },
  holds: 'khớp',
  fails: 'không khớp',
  slack: (halfUnits) =>
    `Làm tròn không giải thích được: mỗi số liệu phải lệch ${halfUnits} lần nửa đơn vị của chữ số cuối, trong khi làm tròn chỉ cho phép một lần.`,
  noSlack: 'Làm tròn không giải thích được.',
  drift: (low, high, yearly) =>
    `Giá tương đối phải thay đổi ${low === high ? low : `từ ${low} đến ${high}`}${yearly ? ' mỗi năm' : ' tính chung'}.`,
  driftAtLeast: (edge, yearly) => `Giá tương đối phải thay đổi ${edge}${yearly ? ' mỗi năm' : ' tính chung'}, hoặc hơn nữa.`,
  factor: (figure, factor) => `Sẽ khớp nếu ${figure} gấp ${factor} lần: có thể nhầm độ lớn hoặc dấu phân cách.`,
  otherReadings: (count) => `${count} cách đọc khác không khớp.`,
  or: 'hoặc',
  atLeast: (value) => `${value} trở lên`,
  atMost: (value) => `${value} trở xuống`,
  between: (low, high) => `${low} đến ${high}`,
  anything: 'bất kỳ',
};
