import type { ProjectTexts } from './project-words.ts';

const LAND = { operating: 'đang hoạt động', cleared: 'đã GPMB', established: 'đã thành lập', gross: 'tự nhiên' } as const;

/** The yearly table in Vietnamese. */
export const viProject: ProjectTexts = {
  title: (base, to) => `Dự báo ${base}-${to}`,
  mode: {
    'from-today': 'Tính từ hiện trạng: theo số liệu thực tế đã có, sau đó theo kế hoạch.',
    'as-planned': 'Theo kế hoạch ban đầu: không xét số liệu thực tế sau năm gốc.',
  },
  series: 'Chỉ tiêu',
  aggregates: {
    'established.count': 'Đã thành lập',
    'established.area': 'Đất đã thành lập',
    'operating.count': 'Đang hoạt động',
    'operating.area': 'Đất đang hoạt động',
    cleared: 'Đất đã GPMB',
    leased: 'Đất đã cho thuê',
    leasable: 'Đất cho thuê được',
    unleased: 'Đất chưa cho thuê',
    occupancy: 'Tỷ lệ lấp đầy',
    take_up: 'Cho thuê mới',
  },
  over: (name, denominator) => `${name}, ${LAND[denominator]}`,
  states: { leased: 'đã cho thuê', cleared: 'đã GPMB', established: 'đã thành lập', operating: 'đang hoạt động' },
  columns: { variable: '', name: 'Tên', unit: 'Đơn vị' },
  observed: 'thực tế',
  filled: 'nội suy giữa hai năm thực tế',
  prices: (prices) => (prices === 'current' ? 'giá hiện hành' : `giá so sánh ${prices.replace(/\D+/, '')}`),
  leftOut: (rows, example) =>
    `Còn ${rows} dòng của từng địa điểm và mẫu số khác không in ở đây: gọi tên, ví dụ --only ${example}, hoặc dùng --csv.`,
  nothing: 'Kịch bản không có gì để dự báo.',
};
