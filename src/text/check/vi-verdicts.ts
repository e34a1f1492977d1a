import type { DesignKind } from '../../base/sweep-section.ts';
import type { GateFacts, HeadlineFacts, ReachedFacts, Timing, VerdictTexts } from './verdict-texts.ts';

const verdicts = {
  met: 'đã đạt',
  missed: 'không đạt',
  reachable: 'đạt được',
  tight: 'căng',
  'out-of-reach': 'khó đạt',
  inconsistent: 'không nhất quán',
  undetermined: 'không đủ số liệu',
} as const;

const DESIGNS: Readonly<Record<DesignKind, string>> = {
  sobol: 'dãy Sobol',
  'latin-hypercube': 'siêu khối Latinh',
  random: 'lấy mẫu ngẫu nhiên',
  saltelli: 'sơ đồ Saltelli',
  morris: 'sơ đồ Morris',
  grid: 'lưới',
  'one-at-a-time': 'từng giả định một',
};

/** The first lines and the table of verdicts in Vietnamese. */
export const viVerdicts: VerdictTexts = {
  verdicts,
  wanted: (wording, value) =>
    `${{ 'at-least': 'ít nhất', 'at-most': 'không quá', about: 'khoảng', equals: 'đúng' }[wording]} ${value}`,
  between: (low, high) => `từ ${low} đến ${high}`,
  deadline,
  shortfall: (kind, amount) => {
    switch (kind) {
      case 'short':
        return `còn thiếu ${amount}`;
      case 'too-much':
        return `vượt quá ${amount}`;
      case 'above':
        return `cao hơn ${amount}`;
      case 'below':
        return `thấp hơn ${amount}`;
      case 'rounding':
        return `lệch ${amount}, trong phạm vi làm tròn`;
      case 'none':
        return 'đúng yêu cầu';
    }
  },
  smallNumber: (value) => `${value}`,
  headline,
  undetermined: (label, timing, year, reason) => `${label} ${deadline(timing, year)}: chưa thể kết luận. ${reason}`,
  noneJudged: (targets, noNumbers) =>
    `Chưa thể kết luận về mục tiêu nào trong ${targets} mục tiêu${noNumbers ? ': kế hoạch không nêu số liệu cụ thể cho mục tiêu nào' : ''}.`,
  shutOften: (years, first, last) => `${first}-${last} (${years} năm)`,
  contradicted: 'Các số liệu của chính kế hoạch mâu thuẫn với số liệu này.',
  noTargets: 'Kịch bản không nêu mục tiêu nào: không có gì để đánh giá.',
  rulebooksDisagree: (classes) => {
    const words = classes.map(({ name, count }) => `${count} bộ xếp “${name}”`);
    return `Các bộ quy tắc đã công bố xếp loại kết quả đến nay khác nhau: ${words.join(', ')}.`;
  },
  countOf: (targets) => (targets === 1 ? 'Một mục tiêu:' : `Trong ${targets} mục tiêu:`),
  mode: (mode, base, recordedTo) => {
    if (mode === 'as-planned') return `Theo kế hoạch ban đầu: tính từ năm gốc ${base}, không xét số liệu thực tế sau đó.`;
    return recordedTo === null
      ? `Tính từ năm gốc ${base}: chưa có số liệu thực tế sau đó.`
      : `Tính từ hiện trạng: đến năm ${recordedTo} theo số liệu thực tế, sau đó theo kế hoạch.`;
  },
  central: (ranges) =>
    `Kết luận theo dự báo trung tâm: mỗi số liệu lấy một giá trị, không lấy mẫu.${ranges ? ' Thêm --probability để kết luận theo các mẫu lấy trong khoảng giá trị của từng giả định.' : ''}`,
  sampled: ({ samples, failed, design, seed }) =>
    `Kết luận theo tỷ lệ đạt từng mục tiêu trong ${samples} mẫu (${DESIGNS[design]}, số khởi tạo ${seed}${failed === null ? '' : `; ${failed} mẫu hỏng không tính`}); các số liệu khác là của dự báo trung tâm. Xác suất chỉ đáng tin ở mức các khoảng giá trị đã dùng để lấy mẫu.`,
  columns: {
    verdict: 'Kết luận',
    target: 'Mục tiêu',
    wanted: (year) => (year === null ? 'Yêu cầu' : `Yêu cầu đến năm ${year}`),
    projected: 'Dự báo',
    gap: 'Chênh lệch',
    reached: 'Năm đạt',
    probability: 'Xác suất',
  },
  noNumber: 'không nêu số',
  standingBeside: (value, verdict) =>
    `Nếu chỉ xét về số học thì ${value === null ? '' : `kết quả là ${value}, tức là `}${verdicts[verdict]}.`,
};

function headline({ label, wanted, timing, year, value, recorded, shortfall, reached, gate, without }: HeadlineFacts): string {
  const name = wanted === null ? label : `${label}, ${wanted},`;
  const facts = [
    value === null ? 'năm đó chưa có giá trị' : `${recorded ? 'thực tế' : 'dự báo'} ${value}`,
    ...(shortfall === null ? [] : [shortfall]),
    ...(reached === null ? [] : [reachedWords(reached)]),
  ];
  const causes = [
    ...(gate === null ? [] : [gateWords(gate)]),
    ...(without === null ? [] : [`nếu không có ${without.constraint} thì đạt ${without.value}`]),
  ];
  return `${name} ${deadline(timing, year)}: ${[facts.join(', '), ...causes].join('; ')}.`;
}

function deadline(timing: Timing, year: number): string {
  if (timing === 'reach-by') return `trong một năm bất kỳ, chậm nhất năm ${year}`;
  return timing === 'by' ? `đến năm ${year}` : `trong mọi năm từ ${year}`;
}

function reachedWords(reached: ReachedFacts): string {
  if (reached.kind === 'never') return `đến năm ${reached.last} vẫn chưa đạt`;
  return reached.kind === 'year' ? `đạt vào năm ${reached.year}` : `đạt năm ${reached.year} nhưng không giữ được`;
}

function gateWords({ threshold, pool, shut }: GateFacts): string {
  const name = `điều kiện lấp đầy${threshold === null ? '' : ` ${threshold}`}${pool === null ? '' : ` (${pool})`}`;
  return shut === null ? `${name} năm nào cũng đạt` : `${name} không đạt trong các năm ${shut}`;
}
