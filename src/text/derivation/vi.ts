import type { DerivationTexts } from './derivation-texts.ts';

/** Derivations in Vietnamese. */
export const viDerivation: DerivationTexts = {
  title: ({ label, year }) => `Cách tính: ${withYear(label, year)}`,
  mode: {
    'from-today': 'Tính từ hiện trạng: theo số liệu thực tế đã có, sau đó theo kế hoạch.',
    'as-planned': 'Theo kế hoạch ban đầu: không xét số liệu thực tế sau năm gốc.',
  },
  precision: 'Tính lại từng bước với đúng các chữ số đã ghi sẽ được đúng kết quả đã ghi.',
  points: 'điểm %',
  bracketsExplained: '[a ≥ b] bằng 1 nếu đúng, bằng 0 nếu sai.',
  siteOrder: (first, sites) =>
    `Các bước dưới đây là của ${first}, địa điểm đầu tiên trong ${sites} địa điểm; các địa điểm khác chỉ khác thứ tự chờ.`,
  step: (number) => `Bước ${number}`,
  titles: {
    ofYear: withYear,
    ofPool: (what, pool) => `${pool}: ${what}`,
    ofSite: (what, site) => `${site}: ${what}`,
    gate: 'điều kiện lấp đầy (1 là đạt)',
    limit: (label) => `Phần nhu cầu mà ${label} đáp ứng`,
    overSites: 'tổng các địa điểm',
    each: ', mỗi địa điểm',
    rate: ', tính thành nhịp độ lấp đầy',
    gap: 'Chênh lệch so với yêu cầu',
    gapPercent: 'Chênh lệch tính theo phần trăm của yêu cầu',
    requiredRate: 'Tốc độ cần có tính từ năm gốc',
    catchUpRate: 'Tốc độ cần có tính từ số liệu gần nhất',
    acceleration: 'Tốc độ phải gấp mấy lần đến nay',
  },
  siteValues: {
    established: 'đã thành lập (1 là có)',
    waiting: 'đến hạn mà chưa thành lập (1 là có)',
    passed: 'đủ điều kiện để thành lập (1 là có)',
    approvals_left: 'số quyết định còn lại trong năm',
    queued_area: 'đất đã thành lập và đất xếp hàng trước nó',
    cleared: 'đất đã GPMB',
    clearance_need: 'đất còn phải GPMB',
    clearance_left: 'năng lực GPMB còn lại trong năm',
    ready: 'số năm từ khi đủ đất đã GPMB',
    operating: 'đang hoạt động (1 là có)',
    age: 'số năm trên đường lấp đầy',
    ramp_start: 'tỷ lệ lấp đầy khi bắt đầu',
    full: 'đã vượt mức cao nhất của đường lấp đầy (1 là có)',
    recorded_occupancy: 'tỷ lệ lấp đầy cuối kỳ số liệu',
    wanted: 'đất muốn cho thuê trong năm',
    leased: 'đất đã cho thuê',
  },
  notes: {
    record: (last) => `Đến năm ${last} theo số liệu thực tế.`,
    afterRecord: (last) => `Số liệu thực tế đến năm ${last}; sau đó tính theo quy tắc.`,
    condition: (holds) => (holds ? 'Dùng công thức này vì điều sau là đúng:' : 'Dùng công thức này vì điều sau là sai:'),
    growth: (from, years) => `n = ${years} năm tăng trưởng: năm đầu là ${from + 1}, tính từ cuối năm ${from}.`,
    filled: (from, to) => `Nội suy giữa hai điểm ${from} và ${to}.`,
    held: (since) => `Giữ nguyên từ điểm cuối cùng, năm ${since}.`,
    backwards: 'Kế hoạch không in số này: tính ngược từ số liệu của năm sau.',
    inSiteOrder: 'Chuyển lần lượt từ địa điểm này sang địa điểm khác, theo thứ tự danh sách.',
    leftOut: (sites) => `${sites} địa điểm không làm thay đổi gì nên không ghi.`,
    noValue: 'Năm này không có giá trị.',
  },
  table: {
    sites: 'Số lượng',
    site: 'Địa điểm',
    calculation: 'Phép tính',
    each: 'Mỗi địa điểm',
    after: 'Còn lại',
    start: 'lúc đầu',
  },
  sources: {
    heading: 'Nguồn số liệu:',
    kinds: { stated: 'văn bản nêu', observed: 'số liệu thực tế', derived: 'suy ra', assumed: 'giả định' },
    printed: (text) => `nguyên văn “${text}”`,
    at: (place) => `tại ${place}`,
    step: (number) => `bước ${number}`,
    asIn: (number) => `như ở bước ${number}`,
    elsewhere: (command) => `xem ${command}`,
    yearBefore: (year) => `giá trị cuối năm ${year}`,
    layout: 'theo danh sách địa điểm',
  },
  verdict: {
    heading: 'Kết luận',
    wanted: (wanted, deadline) => `Yêu cầu: ${wanted} ${deadline}.`,
    band: (low, high) =>
      low !== null && high !== null
        ? `Theo mức làm tròn khi in, tức là từ ${low} đến ${high}.`
        : `Theo mức làm tròn khi in, tức là ${low !== null ? `từ ${low} trở lên` : `không quá ${high}`}.`,
    satisfied: (value, holds) => `${value} ${holds ? 'thỏa mãn' : 'không thỏa mãn'} yêu cầu.`,
    verdict: (word) => `Kết luận: ${word}.`,
    reached: (year) => `Đạt lần đầu vào năm ${year}.`,
    never: (last) => `Đến năm ${last} vẫn chưa đạt.`,
    spreadsheet: (formula) => `Trong bảng tính: ${formula}`,
    nothing: 'Không có số liệu nào được nêu, hoặc chưa có chỉ tiêu để đo: không có gì để tính.',
  },
};

/** A label with its year, where it does not name it already. */
function withYear(label: string, year: number): string {
  return label.includes(`${year}`) ? label : `${label}, năm ${year}`;
}
