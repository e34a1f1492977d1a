import type { SweepTexts } from './sweep-words.ts';

const PARTS = {
  engine: 'phiên bản parkreach',
  scenario: 'kịch bản',
  mode: '--as-planned',
  factors: 'các giả định được thay đổi',
  design: 'cách lấy mẫu, số mẫu hoặc số khởi tạo',
  columns: 'các chỉ tiêu được đo',
  targets: 'các mục tiêu',
} as const;

/** A sweep in Vietnamese. */
export const sweepVi: SweepTexts = {
  drawn: (design, seed, factors) => {
    const over = `khoảng giá trị của ${factors} giả định`;
    const how = {
      random: `Lấy ngẫu nhiên trong ${over}`,
      'latin-hypercube': `Lấy theo siêu khối Latinh trong ${over}`,
      sobol: `Lấy theo dãy Sobol xáo trộn trong ${over}`,
      saltelli: `Lấy theo sơ đồ Saltelli trong ${over}`,
      morris: `Đi theo các quỹ đạo Morris qua ${over}`,
      grid: `Mọi tổ hợp của các điểm đã chọn trong ${over}`,
      'one-at-a-time': `Thay đổi từng giả định một tại các điểm đã chọn trong ${over}`,
    }[design];
    return `${how}${seed === null ? '' : `, số khởi tạo ${seed}`}.`;
  },
  counts: (asked, valid, failed) =>
    failed === null
      ? `${asked} mẫu, tất cả đều hợp lệ.`
      : `Trong ${asked} mẫu có ${valid} mẫu hợp lệ và ${failed} mẫu hỏng. Tỷ lệ và phân vị tính trên các mẫu hợp lệ.`,
  rounded: (asked, drawn) => `Yêu cầu ${asked} mẫu; dãy Sobol lấy theo lũy thừa của 2, nên là ${drawn}.`,
  noneValid: 'Không có mẫu nào hợp lệ: chưa thể nói gì về các mục tiêu.',
  together: (targets, share, interval) =>
    `${targets === 1 ? 'Mục tiêu duy nhất còn để ngỏ đạt được' : `Cả ${targets} mục tiêu còn để ngỏ cùng đạt được`} trong ${share} số mẫu${interval === null ? '' : ` (${interval})`}.`,
  columns: {
    verdict: 'Kết luận',
    target: 'Mục tiêu',
    wanted: (year) => (year === null ? 'Yêu cầu' : `Yêu cầu đến năm ${year}`),
    probability: 'Xác suất',
    share: 'Tỷ lệ số điểm',
    interval: 'Khoảng 95%',
    central: 'Dự báo trung tâm',
    year: 'Năm',
    centralValue: 'Trung tâm',
    without: 'Không có',
    factor: 'Giả định',
    likely: 'Trung tâm',
    drawnFrom: 'Thay đổi trong',
    failure: 'Lý do',
    samples: 'Số mẫu',
    first: 'Mẫu đầu tiên',
  },
  measured: 'Các chỉ tiêu được đo: phân vị của các mẫu',
  always: (value, year) => `${value} năm ${year}, trong mọi mẫu.`,
  missing: 'Phân vị chỉ tính trên các mẫu có giá trị.',
  varied: 'Các giả định được thay đổi',
  failures: 'Vì sao có mẫu hỏng',
  failure: (code, subject, year) =>
    code === 'not-finite'
      ? `${subject} tăng vượt mọi con số${year === null ? '' : ` vào năm ${year}`}`
      : `${subject} tính ra ngoài phạm vi cho phép`,
  laws: {
    uniform: (low, high) => `${low} đến ${high}`,
    triangular: (low, likely, high) => `${low} đến ${high}, thường gặp ${likely}`,
    pert: (low, likely, high) => `${low} đến ${high}, thường gặp ${likely} (PERT)`,
    normal: (mean, sd) => `phân phối chuẩn, trung bình ${mean}, độ lệch chuẩn ${sd}`,
    truncated: (mean, sd, low, high) =>
      `phân phối chuẩn, trung bình ${mean}, độ lệch chuẩn ${sd}, trong khoảng ${low} đến ${high}`,
    quantiles: (shape, p5, p95) => `phân phối ${shape === 'normal' ? 'chuẩn' : 'loga chuẩn'}, 5% dưới ${p5}, 5% trên ${p95}`,
    choices: (values) => `một trong ${values.join('; ')}`,
    yearly: (law) => `${law}; mỗi năm lấy lại`,
  },
  notes: {
    probability: 'Xác suất là tỷ lệ số mẫu: chỉ đáng tin ở mức các khoảng giá trị đã dùng để lấy mẫu.',
    errors: {
      independent: 'Khoảng 95% (Wilson) cho biết phần còn bỏ ngỏ do số mẫu có hạn; không tính đến những khoảng giá trị đặt sai.',
      spread: 'Khoảng 95% (Wilson) tính như với các mẫu độc lập. Các mẫu này trải đều hơn, nên sai số thực nhỏ hơn.',
      dependent: 'Các mẫu của sơ đồ này có chung giá trị với nhau, nên không nêu sai số lấy mẫu.',
      chosen: 'Các điểm của sơ đồ này được chọn chứ không lấy ngẫu nhiên: tỷ lệ số điểm không phải là xác suất.',
    },
    verdicts:
      'Đạt được: từ hai phần ba số mẫu; căng: từ một phần ba, hoặc dự báo trung tâm chỉ lệch trong phạm vi làm tròn; còn lại là khó đạt.',
    quantiles: '5% số mẫu thấp hơn con số thứ nhất, một nửa thấp hơn con số thứ ba, 5% cao hơn con số thứ năm.',
    streamed: (error) =>
      `Không mẫu nào được giữ trong bộ nhớ (--stream): năm con số này có thể lệch tối đa ${error} giá trị của chính chúng. Các tỷ lệ là chính xác.`,
    central: 'Dự báo trung tâm lấy giá trị thường gặp của mỗi khoảng, hoặc điểm giữa của nó.',
  },
  footer: (seconds, threads, run) => `${seconds} giây trên ${threads} luồng; lần chạy ${run}`,
  written: (file, samples) => `Đã ghi ${samples} mẫu vào ${file}.`,
  resumed: (samples) => `Chạy tiếp sau ${samples} mẫu đã được giữ lại.`,
  progress: { samples: 'mẫu', perSecond: 'mỗi giây', left: 'còn lại' },
  stopped: {
    kept: (done, asked) => `Đã dừng. ${done} trong ${asked} mẫu được giữ lại: chạy lại đúng lệnh này để tiếp tục.`,
    lost: (done, asked) => `Đã dừng sau ${done} trong ${asked} mẫu. Với --out, các mẫu đó sẽ được giữ lại.`,
  },
  query: {
    missing: 'Tệp nào, và câu hỏi gì? Hãy viết, chẳng hạn: parkreach query plan.parquet "SELECT count(*) FROM samples"',
    format: (file) => `"${file}" không phải là kết quả của lệnh sweep: các tệp đó kết thúc bằng .parquet, .csv hoặc .duckdb.`,
    notFound: (file) => `Không có tệp ${file}.`,
    duckdb: 'Đặt câu hỏi cần DuckDB, mà ở đây chưa cài. Hãy cài: npm install @duckdb/node-api',
    oneQuestion: 'Hãy đặt một câu hỏi, bắt đầu bằng SELECT (hoặc FROM, WITH, DESCRIBE, SUMMARIZE). Tệp chỉ được đọc.',
    failed: (detail) => `Không trả lời được câu hỏi này: ${detail}`,
    more: (shown) => `${shown} dòng đầu; hãy thêm LIMIT hoặc một hàm tổng hợp, hoặc dùng --json.`,
  },
  problems: {
    format: (file) => `--out không thể là "${file}". Tên tệp phải kết thúc bằng .parquet, .csv hoặc .duckdb.`,
    duckdb: (file) =>
      `${file} cần DuckDB, mà ở đây chưa cài. Hãy cài (npm install @duckdb/node-api), hoặc ghi CSV: tên tệp khi đó kết thúc bằng .csv.`,
    exists: (file) => `${file} đã có sẵn và được giữ nguyên. Hãy đặt tên khác, hoặc thêm --fresh để thay thế.`,
    otherRun: (file, parts) =>
      `Lần chạy còn dở vào ${file} là một lần chạy khác; khác ở: ${parts.map((part) => PARTS[part]).join('; ')}. Hãy chạy lại lệnh cũ để tiếp tục, hoặc thêm --fresh để bỏ nó và bắt đầu lại.`,
    foreign: (file) =>
      `${file} không phải là nhật ký của một lần chạy và được giữ nguyên. Hãy chuyển nó đi nơi khác, hoặc đặt tên khác cho --out.`,
    locked: (file, process, lock, host) =>
      host === null
        ? `Một lần chạy khác (tiến trình ${process}) đang ghi ${file}. Hãy đợi, hoặc đặt tên khác cho --out.`
        : `Một lần chạy trên máy ${host} (tiến trình ${process}) đang ghi ${file}. Nếu nó đã kết thúc, hãy xóa ${lock}.`,
    write: (fault, file, detail, kept) =>
      `${
        {
          full: `Đĩa đã đầy: không ghi được ${file}.`,
          'not-allowed': `Bạn không có quyền ghi ${file}.`,
          'no-folder': `Thư mục của ${file} không tồn tại.`,
          'a-folder': `${file} là một thư mục. Hãy cho --out tên một tệp.`,
          other: `Không ghi được ${file}: ${detail}`,
        }[fault]
      }${kept ? ' Các mẫu đã xong được giữ lại: chạy lại đúng lệnh này để tiếp tục.' : ''}`,
    memory: (needed, there, only) =>
      `Kết quả cần ${needed} bộ nhớ, mà máy này có ${there}. Hãy ${only ? 'chạy mà không giữ mẫu trong bộ nhớ (--stream), đo ít hơn (--only output,parks.leased) hoặc ' : ''}lấy ít mẫu hơn (--n).`,
    secondOrder: '--second-order chỉ thêm mẫu cho cách lấy mẫu saltelli: hãy thêm --design saltelli.',
    freshWithoutOut: '--fresh bắt đầu lại một tệp kết quả: hãy nêu cả --out.',
    threads: (most) => `--threads nhận từ 1 đến ${most}.`,
  },
};
