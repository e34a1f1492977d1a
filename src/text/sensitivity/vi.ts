import type { Refusal } from '../../sweep/analyse/refusal.ts';
import type { SensitivityTexts, Way } from './sensitivity-words.ts';

const DESIGNS: Readonly<Record<Extract<Refusal, { readonly code: 'wrong-design' }>['found'], string>> = {
  random: 'lấy mẫu ngẫu nhiên',
  'latin-hypercube': 'siêu khối Latinh',
  sobol: 'dãy Sobol',
  saltelli: 'sơ đồ Saltelli',
  morris: 'sơ đồ Morris',
  grid: 'lưới',
  'one-at-a-time': 'từng giả định một',
};
const WAYS: Readonly<Record<Way, string>> = { up: 'tăng', down: 'giảm', both: 'cả hai chiều' };

/** What moves a target, in Vietnamese. */
export const sensitivityVi: SensitivityTexts = {
  done: {
    sobol: (runs, factors, n, seed) =>
      `${runs} lần chạy, thay đổi cùng lúc ${factors} giả định (chỉ số Sobol, ${n} mẫu gốc, số khởi tạo ${seed}).`,
    morris: (runs, factors, n, seed) =>
      `${runs} lần chạy với ${factors} giả định, mỗi lần chỉ thay đổi một giả định, từ nhiều điểm xuất phát (Morris, ${n} quỹ đạo, số khởi tạo ${seed}).`,
    oat: (runs, factors, n) =>
      `${runs} lần chạy: lần lượt từng giả định trong ${factors} giả định lấy ${n} điểm trong khoảng của nó, các giả định khác giữ giá trị trung tâm.`,
    rank: (runs, factors, _, seed, layout) =>
      `${runs} lần chạy, thay đổi cùng lúc ${factors} giả định (thứ hạng, ${layout}, số khởi tạo ${seed}).`,
  },
  layouts: { sobol: 'dãy Sobol', 'latin-hypercube': 'siêu khối Latinh', random: 'lấy mẫu ngẫu nhiên' },
  group: (name) => `nhóm ${name}`,
  groups: (groups) => `Gộp làm một: ${groups.map(({ name, members }) => `${name} = ${members.join(', ')}`).join('; ')}.`,
  ofGroups: {
    sobol:
      'Nhiều số gộp làm một (một nhóm, hoặc mọi năm của số lấy lại mỗi năm): riêng mình là phần mà chúng cùng giải thích, kể cả tác động giữa chúng với nhau.',
    morris:
      'Nhiều số gộp làm một (một nhóm, hoặc mọi năm của số lấy lại mỗi năm) thay đổi trong cùng một bước, mỗi số tăng hoặc giảm: chỉ xét độ lớn của tác động, không có chiều và độ lệch.',
  },
  from: (file, writer) => `Đây là các mẫu của ${file} (parkreach ${writer}); không lấy mẫu mới.`,
  rounded: (asked, taken) => `Yêu cầu ${asked}; dãy Sobol cần một lũy thừa của 2, nên đã lấy ${taken}.`,
  failed: (failed, runs) => `${failed} trong ${runs} lần chạy bị hỏng; lý do ghi ở cuối.`,
  noneFailed: 'Không lần chạy nào hỏng.',
  spread: (low, middle, high) =>
    `Trong các lần chạy, giá trị từ ${low} đến ${high}: 5% thấp hơn, 5% cao hơn, một nửa dưới ${middle}.`,
  oneValue: (value) => `Trong gần như mọi lần chạy, giá trị là ${value}.`,
  always: (value) => `Giá trị là ${value} trong mọi lần chạy.`,
  reachedIn: (share) => `Đạt được trong ${share} số lần chạy.`,
  sobol: {
    leads: (factor, share, interval) => `Riêng ${factor} giải thích ${share} (${interval}) mức dao động`,
    next: (factors) => `; ${factors.map(({ factor, share, interval }) => `${factor} ${share} (${interval})`).join(', ')}`,
    together: (share) => `Khoảng ${share} là do các giả định tác động cùng nhau.`,
    noLead: (factor, share) => `Không giả định nào tự mình giải thích được nhiều; ${factor} tham gia vào ${share} mức dao động`,
    alsoVerdict: (share) =>
      `Giả định này cũng quyết định kết luận nhiều nhất: ${share} phần tạo nên khác biệt giữa đạt và không đạt có liên quan đến nó.`,
    verdict: (factor, share) =>
      `Kết luận phụ thuộc nhiều nhất vào ${factor}: ${share} phần tạo nên khác biệt giữa đạt và không đạt có liên quan đến giả định này.`,
    pairs: (pairs) =>
      `Từng cặp, ngoài tác động riêng: ${pairs.map(({ factors, interval }) => `${factors.join(' cùng ')} ${interval}`).join('; ')}.`,
    noPairs: 'Không có hai giả định nào cùng gây ra tác động phân biệt được với số không.',
    legend: '█ riêng  ░ cùng các giả định khác',
    notes: [
      'Riêng: phần dao động sẽ mất đi nếu biết chắc giả định này. Tất cả: phần của nó kể cả khi cùng tác động với giả định khác; cộng lại có thể quá 100%.',
      'Kết luận: như cột Tất cả, nhưng cho việc mục tiêu có đạt hay không.',
      'Phần nào có khoảng chứa số 0 thì in là ≈ 0. Các khoảng đều thiên về an toàn: mẫu trải đều hơn phép lấy mẫu lại giả định.',
    ],
  },
  morris: {
    leads: (factor, size, way) =>
      `${factor} làm thay đổi nhiều nhất: từ đầu này đến đầu kia của khoảng, trung bình ${size}, ${way === 'both' ? 'khi tăng khi giảm' : `theo chiều ${WAYS[way]}`}.`,
    verdict: (factor) => `Kết luận đổi thường xuyên nhất theo ${factor}.`,
    ways: WAYS,
    notes: [
      'Tác động: độ lớn trung bình của thay đổi khi giả định đi hết khoảng của nó. Dao động: mức phụ thuộc vào các giả định khác (độ lệch chuẩn).',
      'Kết luận: tỷ lệ các bước như vậy làm kết luận đổi. Đây là bước sàng lọc: giả định nào có ảnh hưởng, chưa phải mỗi giả định giải thích bao nhiêu.',
    ],
  },
  oat: {
    leads: (factor, from, to) => `Riêng ${factor} làm thay đổi xa nhất, từ ${from} đến ${to}.`,
    flipsAt: (value) => `ở ${value}`,
    flipsFrom: (value, way) => (way === 'up' ? `từ ${value} trở lên` : `từ ${value} trở xuống`),
    flips: (count, points, share, factors) =>
      `${count} trong ${points} thay đổi đơn lẻ (${share}) làm kết luận đổi: ${factors.join(', ')}.`,
    notes: [
      'Mỗi lần chỉ một giả định thay đổi; các giả định khác giữ giá trị trung tâm, đánh dấu bằng │. Tác động của hai giả định cùng lúc không thấy ở đây; hãy dùng --method sobol.',
    ],
  },
  rank: {
    leads: (factor, value, way) => `Giá trị ${WAYS[way]} theo ${factor} rõ nhất (tương quan hạng ${value}).`,
    explained: (share) => `Tất cả các giả định, xét theo thứ hạng, giải thích ${share} các biến động.`,
    notes: [
      '1 là luôn tăng theo giả định, -1 là luôn giảm, 0 là không theo chiều nào. Hồi quy: như vậy khi các giả định khác giữ nguyên.',
      'Thứ hạng chỉ thấy tăng và giảm. Nếu phần giải thích được nhỏ, hãy dùng --method sobol.',
    ],
  },
  never: (reached) =>
    `Mục tiêu ${reached ? 'đạt được' : 'không đạt'} trong mọi lần chạy, nên không có gì để giải thích về kết luận.`,
  nearlyNever: (reached) =>
    `Gần như lần chạy nào cũng ${reached ? 'đạt' : 'không đạt'}; quá ít lần khác đi để nói điều gì quyết định.`,
  neverAlone: (reached) =>
    `Không thay đổi đơn lẻ nào làm kết luận đổi: dù một giả định lấy giá trị nào, mục tiêu vẫn ${reached ? 'đạt được' : 'không đạt'}.`,
  columns: {
    factor: 'Giả định',
    alone: 'Riêng',
    inAll: 'Tất cả',
    verdict: 'Kết luận',
    size: 'Tác động',
    way: 'Chiều',
    deviation: 'Dao động',
    atLow: 'Ở mức thấp nhất',
    atHigh: 'Ở mức cao nhất',
    flips: 'Kết luận đổi',
    correlation: 'Tương quan hạng',
    coefficient: 'Hồi quy',
    bar: '',
  },
  nothing: '≈ 0',
  others: (names, more, least) =>
    `${least === null ? 'Không thấy ảnh hưởng' : `Mỗi giả định dưới ${least}`}, ${names.length + more} giả định khác: ${names.join(', ')}${more > 0 ? ` và ${more} giả định nữa` : ''}.`,
  settled: (points) =>
    `Một nửa số lần chạy cho kết quả như vậy: cùng thứ tự, không phần nào lệch quá ${points} điểm %. Số lần chạy này là đủ.`,
  unsettled: (points, sameOrder, command) =>
    `Chưa ổn định: một nửa số lần chạy cho ${sameOrder ? 'cùng thứ tự' : 'thứ tự khác'}${points === null ? '' : `, có phần lệch đến ${points} điểm %`}. Để chắc hơn: ${command}.`,
  refusal: (refusal, count) => {
    switch (refusal.code) {
      case 'wrong-design':
        return `các mẫu này được lấy theo kiểu "${DESIGNS[refusal.found]}", còn phép phân tích này cần "${refusal.needed.map((kind) => DESIGNS[kind]).join('" hoặc "')}"`;
      case 'wrong-size':
        return `có ${count(refusal.found)} kết quả, trong khi sơ đồ có ${count(refusal.needed)}`;
      case 'no-factors':
        return 'không có gì được thay đổi';
      case 'correlated-factors':
        return 'các giả định tương quan với nhau nên không tách được phần của mỗi giả định; có thể dùng --method rank';
      case 'grouped-factors':
        return 'phương pháp này xét từng giả định một, còn ở đây có nhóm: hãy dùng --method sobol hoặc morris, hoặc bỏ nhóm bằng --groups none';
      case 'missing-values':
        return `không có giá trị trong ${count(refusal.missing)} trên ${count(refusal.samples)} lần chạy`;
      case 'constant-output':
        return 'giá trị như nhau trong mọi lần chạy';
      case 'too-few-samples':
        return `${count(refusal.found)} mẫu là quá ít; cần ít nhất ${count(refusal.needed)}`;
      case 'nearly-constant':
        return `chỉ ${count(refusal.different)} trong ${count(refusal.samples)} lần chạy khác với số còn lại; cần ít nhất ${count(refusal.needed)}`;
      case 'dependent-factors':
        return 'có giả định suy ra được từ các giả định khác';
    }
  },
  refusedValue: (reason) => `Chưa thể nói điều gì làm thay đổi giá trị: ${reason}.`,
  refusedVerdict: (reason) => `Chưa thể nói điều gì quyết định kết luận: ${reason}.`,
  level: (percent) => `Các khoảng ở mức ${percent}.`,
  problems: {
    unknownTarget: (name, nearest) =>
      `Kịch bản không có mục tiêu "${name}".${nearest === null ? '' : ` Có phải ý bạn là "${nearest}"?`}`,
    closedTarget: (name, verdict) => `Mục tiêu "${name}": ${verdict}; không giả định nào thay đổi được điều đó.`,
    noOpenTarget: 'Kịch bản không còn mục tiêu nào để ngỏ: số liệu thực tế đã quyết định, hoặc còn thiếu số liệu.',
    level: '--level nhận tỷ lệ phần trăm từ 50 đến 99, không ghi dấu: --level 90',
    tooSmall: (least) => `--n của phương pháp này nhận từ ${least} trở lên.`,
  },
};
