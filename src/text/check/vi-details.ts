import type { Likelihood } from '../../assessment/likelihood.ts';
import type { DetailTexts } from './detail-texts.ts';

const KINDS = { stated: 'nêu trong văn bản', observed: 'thực tế', derived: 'suy ra', assumed: 'giả định' } as const;

const LIKELIHOOD: Readonly<Record<Likelihood, string>> = {
  'very-likely': 'Rất có khả năng',
  likely: 'Có khả năng',
  even: 'Khả năng có và không gần như nhau',
  unlikely: 'Ít khả năng',
  'very-unlikely': 'Rất ít khả năng',
};

/** What is said of a single target, in Vietnamese. */
export const viDetails: DetailTexts = {
  terms: {
    measured: 'Đo bằng',
    why: 'Lý do',
    needs: 'Cần có',
    pace: 'Nhịp độ',
    rating: 'Xếp loại',
    held: 'Vướng mắc',
    reaches: 'Đạt nếu',
    keeps: 'Giữ được khi',
    restsOn: 'Dựa trên',
  },
  pace: {
    sentence: ({ from, now, best, reached, passed }) => {
      const parts = [
        ...(from === null
          ? []
          : [
              from.there
                ? `năm ${from.year} đã đạt mức này`
                : `từ ${from.year} ${passed ? 'lẽ ra cần' : 'cần'} bình quân ${from.perYear}`,
            ]),
        ...(best === null
          ? []
          : [`${best.years === 1 ? 'năm' : `giai đoạn ${best.years} năm`} nhanh nhất đã đạt ${best.perYear} (${best.span})`]),
        ...(reached
          ? ['từ nay không cần thêm']
          : now === null
            ? []
            : [from === null ? `từ ${now.year} cần bình quân ${now.perYear}` : `từ nay cần ${now.perYear}`]),
      ];
      return parts.join(', ');
    },
    fromBase: (year) => `từ ${year}`,
    fromNow: (year) => `từ ${year}`,
    observed: (span) => `thực tế ${span}`,
    times: (factor) => (factor === '1' ? 'bằng thực tế' : `bằng ${factor} lần thực tế`),
    refusal: (refusal) =>
      ({
        'no-years': 'không còn năm nào ở giữa',
        'non-positive-base': 'giá trị đầu không lớn hơn 0',
        'non-positive-now': 'giá trị hiện nay không lớn hơn 0',
        'non-positive-target': 'giá trị yêu cầu không lớn hơn 0',
        'no-movement': 'số liệu thực tế không thay đổi',
        'not-finite': 'thiếu một giá trị',
      })[refusal],
    noGrowthFromBase: (year, reason) => `không tính được tốc độ từ ${year}: ${reason}`,
  },
  rulebooks: {
    classes: {
      achieved: 'đã đạt',
      'cannot-assess': 'không xếp loại được',
      'on-track': 'đúng tiến độ',
      'acceleration-needed': 'cần tăng tốc',
      limited: 'tiến bộ hạn chế',
      deterioration: 'suy giảm',
      'stagnation-or-regression': 'dậm chân tại chỗ hoặc thụt lùi',
      sun: 'nắng',
      'slightly-cloudy': 'ít mây',
      cloudy: 'nhiều mây',
      thunderstorm: 'dông bão',
      'some-progress': 'có tiến bộ',
      'no-progress': 'không tiến bộ',
      worsening: 'xấu đi',
      'well-off-track': 'chậm xa so với tiến độ',
      'wrong-way': 'sai hướng',
    },
    by: (rulebook) => `theo ${rulebook}`,
    measure: (rulebook, value) => {
      switch (rulebook) {
        case 'statcan-2025':
        case 'unsd-2022':
          return `bằng ${value} lần mức tăng cần có`;
        case 'unsd-2023':
          return `thu hẹp được ${value} khoảng cách`;
        case 'destatis':
          return `còn thiếu ${value} quãng đường còn lại`;
        case 'aarr':
          return `thực tế ${value}`;
        case 'linear-acceleration':
          return `phải gấp ${value} lần thực tế`;
      }
    },
    refusals: {
      'no-years': 'không còn năm nào ở giữa',
      'non-positive-base': 'giá trị năm gốc không lớn hơn 0',
      'non-positive-now': 'giá trị cuối không lớn hơn 0',
      'non-positive-target': 'giá trị yêu cầu không lớn hơn 0',
      'non-positive-value': 'có giá trị thực tế không lớn hơn 0',
      'no-movement': 'số liệu thực tế không thay đổi',
      'not-finite': 'thiếu một giá trị',
      'no-record': 'chưa có số liệu thực tế',
      'direction-not-stated': 'không nêu hướng mong muốn',
      'deadline-not-after-record': 'đã qua thời hạn',
      'too-few-years': 'số liệu thực tế quá ít năm',
      'past-target': 'thực tế đã vượt giá trị yêu cầu',
      'base-at-target': 'năm gốc đã bằng giá trị yêu cầu',
      'base-past-target': 'năm gốc đã vượt giá trị yêu cầu',
    },
    notes: {
      'made-for-levels': 'quy tắc dùng cho giá trị tuyệt đối, ở đây dùng cả cho tỷ lệ',
      'made-for-reductions': 'quy tắc dùng cho chỉ tiêu cần giảm',
      'source-rounds': 'nguồn làm tròn trước khi xếp loại',
    },
    columns: { rule: 'Bộ quy tắc', class: 'Xếp loại', measure: 'Vì' },
    title: 'Kết quả đến nay theo mọi bộ quy tắc đã công bố',
    noRecord: 'Chưa có số liệu thực tế để bộ quy tắc nào xếp loại:',
  },
  constraint: (kind, name, pool) => {
    const words = {
      gate: 'điều kiện lấp đầy',
      approvals: 'hạn mức phê duyệt',
      quota: 'chỉ tiêu đất',
      clearance: 'giới hạn GPMB',
      delay: 'độ trễ',
      build: 'thời gian xây dựng',
      limit: name ?? 'một giới hạn',
      'take-up': 'giới hạn hấp thụ',
    }[kind];
    return pool === null ? words : `${words} (${pool})`;
  },
  without: (value) => `nếu bỏ: ${value}`,
  nothingHelps: 'không có yếu tố nào mà chỉ bỏ riêng nó thì kết quả tốt hơn.',
  unchanged: (constraints) => `Nếu bỏ riêng thì không đổi: ${constraints.join('; ')}.`,
  worse: (constraints) =>
    `Nếu bỏ riêng thì kém hơn: ${constraints.map(({ name, value }) => `${name} (còn ${value})`).join('; ')}.`,
  lever: {
    value: (direction, value) => `${direction === 'at-least' ? 'ít nhất' : 'không quá'} ${value}`,
    instead: (central) => `thay vì ${central}`,
    tooLittle: (names, more) =>
      `Chỉ đổi riêng, trong khoảng của nó, thì chưa đủ: ${names.join('; ')}${more > 0 ? `; và ${more} giả định khác` : ''}.`,
    noneAlone: (names, more) =>
      `không giả định nào đủ nếu chỉ đổi riêng, trong khoảng của nó: ${names.join('; ')}${more > 0 ? `; và ${more} giả định khác` : ''}.`,
    always: (names, more) =>
      `chỉ một trong các giả định sau thay đổi, trong khoảng của nó: ${names.join('; ')}${more > 0 ? `; và ${more} giả định khác` : ''}.`,
    none: 'không giả định nào có khoảng giá trị tác động đến mục tiêu này',
    landKeys: {
      delay: 'độ trễ',
      build: 'thời gian xây dựng',
      approvals: 'số phê duyệt mỗi năm',
      clearance: 'GPMB',
      take_up: 'sức hấp thụ của thị trường',
      quota: 'chỉ tiêu đất',
      leasable: 'tỷ lệ đất cho thuê được',
      open_at: 'tỷ lệ GPMB khi mở cửa',
      occupancy: 'tỷ lệ lấp đầy',
      cleared: 'đất đã GPMB',
      area: 'diện tích',
      'gate.occupancy': 'ngưỡng lấp đầy',
      'gate.or_unleased_at_most': 'ngưỡng đất chưa cho thuê',
      'ramp.years': 'số năm lấp đầy',
      'ramp.k': 'tốc độ lấp đầy',
      'ramp.to': 'tỷ lệ lấp đầy cao nhất',
      'ramp.from': 'tỷ lệ lấp đầy ban đầu',
    },
    ofOwner: (name, owner) => (owner === null ? name : `${name} (${owner})`),
    inYear: (name, year) => `${name} năm ${year}`,
    growth: 'tốc độ tăng',
    base: 'giá trị năm gốc',
  },
  probability: (word, share, low, high) =>
    `${LIKELIHOOD[word]}: đạt trong ${share} số mẫu (khoảng tin cậy 95%: ${low} đến ${high}).`,
  reasons: (reason, { series, pools }) => {
    switch (reason) {
      case 'no-number-stated':
        return 'Kế hoạch không nêu số liệu cụ thể cho mục tiêu này.';
      case 'no-metric':
        return 'Kịch bản chưa xác định chỉ tiêu để đo mục tiêu này.';
      case 'base-missing':
        return `Chưa biết giá trị xuất phát: ${series.join(', ')}.`;
      case 'circular':
        return 'Nếu đánh giá thì là suy luận vòng: dự báo được lập từ chính số liệu này.';
      case 'no-value-at-deadline':
        return 'Đến thời hạn vẫn chưa có gì để đo mục tiêu này.';
      case 'within-rounding':
        return 'Chênh lệch nhỏ hơn mức làm tròn của số liệu yêu cầu.';
      case 'typed-target':
        return 'Số liệu yêu cầu được nhập trong kịch bản, không lấy từ văn bản nào.';
      case 'record-against-gate':
        return `Thực tế vẫn thành lập khi chưa đạt điều kiện lấp đầy: ${pools.join(', ')}.`;
      case 'samples-disagree':
        return 'Kết luận theo tỷ lệ mẫu đạt được mục tiêu; riêng dự báo trung tâm cho kết luận khác.';
      case 'inconsistent':
        return 'Các số liệu của chính kế hoạch mâu thuẫn với số liệu này: parkreach audit cho biết cụ thể.';
    }
  },
  recorded: (value, year) => `Thực tế năm ${year}: ${value}.`,
  restsOn: (counts, sites) =>
    counts.length === 0
      ? sites
        ? 'chỉ số lượng địa điểm và năm của từng địa điểm, không số liệu nào khác'
        : 'không số liệu nào'
      : counts.map(({ kind, count }, index) => `${count}${index === 0 ? ' số liệu' : ''} ${KINDS[kind]}`).join(', '),
};
