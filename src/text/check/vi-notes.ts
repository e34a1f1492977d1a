import type { NoteTexts } from './note-texts.ts';

const LAND = { operating: 'đang hoạt động', cleared: 'đã GPMB', established: 'đã thành lập', gross: 'tự nhiên' } as const;

/** The calendar of the gates, the notes and the comparison in Vietnamese. */
export const viNotes: NoteTexts = {
  details: 'Từng mục tiêu',
  gates: {
    title: 'Điều kiện lấp đầy',
    legend: { recorded: 'thực tế', against: 'thực tế dù chưa đạt', open: 'đạt', shut: 'không đạt' },
    occupancy: (threshold, over) => `tỷ lệ lấp đầy ${threshold} trên đất ${LAND[over]}`,
    unleased: (area, over) => `không quá ${area} đất ${LAND[over]} chưa cho thuê`,
    or: ' hoặc ',
    and: '; và ',
    inForce: (from, to) =>
      from === null && to === null ? '' : ` (hiệu lực${from === null ? '' : ` từ ${from}`}${to === null ? '' : ` đến ${to}`})`,
    opensAt: (pool, conditions) => `${pool}: được thành lập mới khi cuối năm trước có ${conditions}.`,
    waiting: (pool, sites, year) =>
      `${pool}: có tới ${sites} địa điểm phải chờ đạt điều kiện lấp đầy, nhiều nhất vào năm ${year}.`,
  },
  notes: {
    title: 'Ghi chú',
    noTakeUp: (pools) =>
      `Chưa nêu sức hấp thụ của thị trường cho ${pools.join(', ')}: mỗi địa điểm lấp đầy như thể không có địa điểm nào khác cạnh tranh.`,
    heldByRecord: (pool, sites, year) =>
      `${pool}: ${sites} địa điểm theo kế hoạch phải có đến hết năm ${year} nhưng chưa có trong số liệu thực tế; được chuyển sang từ năm ${year + 1}.`,
    againstGate: (pool, years) =>
      `${pool}: năm ${years} vẫn có thành lập mới dù chưa đạt điều kiện lấp đầy như đã ghi. Có thể do mẫu số khác, do miễn trừ, hoặc do số liệu sai.`,
    collision: (path, place) => `${path} được đặt hai lần; lấy giá trị sau (${place}).`,
    notModelled:
      'Chưa mô hình hóa: điều kiện mở rộng của riêng từng khu, phân kỳ đầu tư khu trên 500 ha, hạn mức chuyển đổi đất trồng lúa, cụm công nghiệp nhập đất vào khu, và cạnh tranh giữa các khu ngoài các giới hạn chung.',
    origin: ({ version, file, variant, hash }) =>
      `parkreach ${version}, ${file}${variant === null ? '' : `, phương án ${variant}`}, giá trị ${hash}`,
  },
  comparison: {
    target: 'Mục tiêu',
    absent: 'không có mục tiêu này',
    projected: (value) => `dự báo ${value}`,
    reached: (year) => `đạt năm ${year}`,
  },
};
