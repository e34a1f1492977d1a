import type { DiscoverTexts } from './discover-words.ts';

/** The conditions under which a target is reached, in Vietnamese. */
export const discoverVi: DiscoverTexts = {
  done: (runs, factors, seed, layout) =>
    `${runs} lần chạy, thay đổi cùng lúc ${factors} giả định (${layout}, số khởi tạo ${seed}).`,
  baseRate: (outcome, share) =>
    `Trong tất cả các lần chạy, mục tiêu ${outcome === 'reached' ? 'đạt' : 'không đạt'} trong ${share} số lần.`,
  box: (outcome, density, conditions) =>
    `${outcome === 'reached' ? 'Đạt' : 'Không đạt'} trong ${density} số lần chạy khi ${join(conditions)}.`,
  next: (outcome, density, conditions) =>
    `Ngoài ra vẫn ${outcome === 'reached' ? 'đạt' : 'không đạt'} trong ${density} số lần chạy khi ${join(conditions)}.`,
  fit: (outcome, coverage, mass) =>
    `Nơi đó chứa ${coverage} tổng số lần chạy ${outcome === 'reached' ? 'đạt' : 'không đạt'} (độ phủ); ${mass} số lần chạy thỏa các điều kiện này.`,
  notDense: (wanted) => `Không tìm thấy điều kiện nào cho kết quả như vậy trong ${wanted} số lần chạy; đây là gần nhất.`,
  covered: (outcome, boxes, share) =>
    `Cả ${boxes} nhóm điều kiện này chứa ${share} số lần chạy ${outcome === 'reached' ? 'đạt' : 'không đạt'}.`,
  none: (outcome) =>
    `Không có điều kiện nào về các giả định tách riêng được những lần chạy ${outcome === 'reached' ? 'đạt' : 'không đạt'}.`,
  atLeast: (factor, value) => `${factor} ≥ ${value}`,
  atMost: (factor, value) => `${factor} ≤ ${value}`,
  between: (factor, low, high) => `${factor} từ ${low} đến ${high}`,
  oneOf: (factor, values) =>
    `${factor} là ${values.length === 1 ? values[0] : `${values.slice(0, -1).join(', ')} hoặc ${values.at(-1)}`}`,
  never: (_, any) => `Mục tiêu ${any ? 'đạt' : 'không đạt'} trong mọi lần chạy: không có điều kiện nào để tìm.`,
  refused: (reason) => `Không tìm được điều kiện: ${reason}.`,
  columns: {
    condition: 'Điều kiện',
    range: 'Đã thử trong',
    without: 'Nếu bỏ',
    chance: 'Ngẫu nhiên',
    conditions: 'Số điều kiện',
    density: 'Mật độ',
    coverage: 'Độ phủ',
    mass: 'Trên mọi lần chạy',
  },
  tradeOff: 'Rộng hơn hay chắc hơn: các nhóm điều kiện đã qua trước khi đến nhóm thứ nhất',
  chosen: 'điểm xuất phát của nhóm điều kiện trên',
  underThousandth: '< 0,001',
  notes: (outcome, wanted) => [
    `Mật độ: trong số các lần chạy thỏa điều kiện, tỷ lệ lần chạy mà mục tiêu ${outcome === 'reached' ? 'đạt' : 'không đạt'}. Độ phủ: trong số tất cả những lần chạy như vậy, tỷ lệ thỏa điều kiện. Điều kiện rộng hơn thì phủ nhiều hơn nhưng kém chắc hơn.`,
    `Trong các nhóm điều kiện đã qua, chọn nhóm cân bằng nhất giữa hai tỷ lệ này (trung bình điều hòa), ưu tiên nhóm có mật độ từ ${wanted}; sau đó nới các giới hạn chừng nào mật độ cho phép, bỏ những điều kiện có thể do ngẫu nhiên, và làm tròn giới hạn. Các số liệu nêu trên là của nhóm đã làm tròn.`,
    'Nếu bỏ: mật độ khi bỏ riêng điều kiện này. Ngẫu nhiên: xác suất để chỉ riêng ngẫu nhiên làm điều kiện này trông có ích như vậy.',
    'Các điều kiện mô tả chính những lần chạy này: chúng chỉ đáng tin ở mức các khoảng giá trị đã thay đổi, và mật độ được tìm ngay trên những lần chạy đó.',
  ],
};

function join(conditions: readonly string[]): string {
  return conditions.length < 2 ? conditions.join('') : `${conditions.slice(0, -1).join(', ')} và ${conditions.at(-1)}`;
}
