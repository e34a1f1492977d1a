import { nearest as nearestOf } from '../../base/nearest.ts';
import type { ScenarioFacts } from '../../scenario/scenario-problem.ts';
import { fromYear, yearsInOrder } from './mend.ts';
import type { Sentences } from './sentences.ts';
import { code, codes, oneOf, plain } from './words.ts';

const orCheck = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Hãy ghi ${code(nearest)}.`;
const BY: Readonly<Record<ScenarioFacts['name-taken']['by'], string>> = {
  function: 'một hàm trong công thức',
  assumptions: 'một giả định',
  series: 'một chuỗi số liệu',
  land: 'một nhóm đất',
  aggregate: 'một số liệu chung của nhóm',
  figures: 'một số liệu của tệp',
};

/** What is wrong in references, years, series and land, in Vietnamese. */
export const vietnameseScenario = {
  'unknown-evidence-file': ({ name, looked }) => ({
    message: `Không có tệp nguồn số liệu ${code(name)}.`,
    hint: `Hãy xem lại tên, không ghi đuôi \`.yaml\`. Đã tìm: ${codes(looked)}.`,
  }),
  'evidence-not-listed': ({ name, listed }) => ({
    message: `${code(name)} không phải là tệp được liệt kê ở \`evidence\`.`,
    hint: orCheck(nearestOf(name, listed), `Hãy thêm vào: ${code(`evidence: [${[...listed, name].join(', ')}]`)}.`),
  }),
  'unknown-figure': ({ name, nearest }) => ({
    message: `Nguồn số liệu không có ${code(name)}.`,
    hint: orCheck(nearest, 'Hãy xem lại tên trong tệp ở `seeds/`: ghi theo dạng `tệp.số_liệu`.'),
  }),
  'figure-has-years': ({ name }) => ({
    message: `${code(name)} có số liệu của nhiều năm, trong khi ở đây cần một con số.`,
    hint: 'Hãy lấy số liệu khác, hoặc ghi thẳng con số.',
  }),
  'figure-without-years': ({ name }) => ({
    message: `${code(name)} không cho biết là của năm nào.`,
    hint: 'Hãy ghi năm ở đây, như `{2023: 9}`, hoặc thêm `year` cho số liệu đó ở `seeds/`.',
  }),
  'figure-without-year': ({ name }) => ({
    message: `${code(name)} không cho biết là của năm nào.`,
    hint: 'Hãy thêm năm ở đây, như `year: 2030`.',
  }),
  'figure-without-value': ({ name }) => ({
    message: `${code(name)} không có con số nào.`,
    hint: 'Hãy thêm `value` cho số liệu đó ở `seeds/`, hoặc lấy số liệu khác.',
  }),
  'duplicate-figure-value': ({ name }) => ({
    message: `${code(name)} nêu con số hai lần: ở \`value\` (hoặc \`readings\`) và ở \`values\`.`,
    hint: 'Hãy giữ lại một trong hai trong tệp ở `seeds/`.',
  }),

  'period-reversed': ({ base, to }) => ({
    message:
      base === to
        ? `Giai đoạn không có năm nào: bắt đầu và kết thúc đều là ${base}.`
        : `Giai đoạn kết thúc năm ${to}, trước khi bắt đầu năm ${base}.`,
    hint: base === to ? 'Hãy ghi năm cuối muộn hơn.' : `Hãy ghi năm sớm hơn trước: ${yearsInOrder(base, to).join(', rồi ')}.`,
  }),
  'period-too-long': ({ years, limit }) => ({
    message: `Kế hoạch kéo dài ${years} năm; chương trình chỉ dự báo tối đa ${limit} năm.`,
    hint: 'Hãy xem lại năm đầu và năm cuối.',
  }),
  'period-hole': ({ year }) => ({
    message: `Không có giai đoạn nào chứa năm ${year}.`,
    hint: `Các giai đoạn phải nối tiếp nhau, không hở: cần một giai đoạn bắt đầu từ năm ${year}.`,
  }),
  'period-overlap': ({ year }) => ({
    message: `Năm ${year} nằm trong hai giai đoạn.`,
    hint: `Hãy cho giai đoạn trước kết thúc năm ${year - 1}, hoặc giai đoạn này bắt đầu muộn hơn.`,
  }),
  'period-outside-plan': ({ key, first }) => ({
    message: `Giai đoạn ${code(key)} bắt đầu trước ${first} là năm đầu của kế hoạch.`,
    hint: fromYear(key, first) === undefined ? 'Hãy xóa đi.' : `Hãy ghi ${code(fromYear(key, first) as string)}.`,
  }),
  'year-before-base': ({ year, base, key }) => ({
    message: `Năm ${year} ở ${code(key)} không sau năm gốc ${base}.`,
    hint: `Hãy ghi một năm từ ${base + 1} trở đi. Hiện trạng năm ${base} thì ghi bằng \`occupancy\`, \`status\` và \`cleared\` của khu.`,
  }),
  'year-after-record': ({ year, recordedTo }) => ({
    message: `Số liệu thực tế có năm ${year}, trong khi \`recorded_to\` chỉ đến ${recordedTo}.`,
    hint: `Hãy ghi ${code(`recorded_to: ${year}`)}, hoặc bỏ các năm sau đó.`,
  }),
  'target-before-base': ({ year, base }) => ({
    message: `Mục tiêu đặt cho năm ${year}, trước năm gốc ${base}.`,
    hint: `Hãy ghi một năm từ ${base} trở đi.`,
  }),
  'target-too-late': ({ year, last }) => ({
    message: `Mục tiêu đặt cho năm ${year}; dự báo chỉ đến năm ${last}, tức 20 năm sau khi quy hoạch kết thúc.`,
    hint: `Hãy ghi một năm đến ${last}, hoặc kéo dài \`period\` của quy hoạch.`,
  }),
  'target-without-year': ({ target }) => ({
    message: `Mục tiêu ${code(target)} chưa có năm.`,
    hint: 'Hãy thêm năm mà cuối năm đó mục tiêu được đánh giá, như `by: 2030`.',
  }),
  'target-several-years': ({ keys }) => ({
    message: `${oneOf(keys, 'và')} cùng nêu thời điểm đánh giá mục tiêu.`,
    hint: 'Chỉ giữ một; thời điểm kia thì lập thành mục tiêu thứ hai.',
  }),
  'target-several-comparisons': ({ keys }) => ({
    message: `${oneOf(keys, 'và')} cùng nêu mức mà mục tiêu cần đạt.`,
    hint: 'Chỉ giữ một. Nếu có cả hai đầu thì ghi `between: 9% to 10%/yr`.',
  }),
  'milestone-after-target': ({ year, by }) => ({
    message: `Mốc năm ${year} không trước năm của mục tiêu là ${by}.`,
    hint: `Hãy ghi một năm trước ${by}, hoặc lập thành mục tiêu riêng.`,
  }),
  'path-year-before-base': ({ year, base }) => ({
    message: `Lộ trình bắt đầu từ năm ${year}, trước năm gốc ${base}.`,
    hint: `Hãy bắt đầu từ ${base}. Số liệu đã ghi nhận trước đó thì đặt ở \`observed\`.`,
  }),
  'planned-not-read': ({ found }) => ({
    message: `${code(found)} không phải là năm dự kiến.`,
    hint: 'Hãy ghi một năm, `2024`, hoặc một giai đoạn cho nhiều khu, `2021 to 2027`.',
  }),
  'in-force-not-read': ({ found }) => ({
    message: `${code(found)} không cho biết quy định có hiệu lực từ năm nào đến năm nào.`,
    hint: 'Hãy ghi `2024 to 2030`, `from 2024`, `until 2023`, hoặc một năm.',
  }),

  'series-without-rule': ({ series }) => ({
    message: `Chưa rõ ${code(series)} thay đổi theo năm như thế nào.`,
    hint: 'Hãy thêm `growth: 8%/yr`, hoặc `path` với giá trị từng năm, hoặc một `formula`.',
  }),
  'series-several-rules': ({ series, rules }) => ({
    message: `${code(series)} có nhiều cách tính cùng lúc: ${oneOf(rules, 'và')}.`,
    hint: 'Chỉ giữ một cách.',
  }),
  'series-base-with-path': ({ series }) => ({
    message: `${code(series)} có \`path\`, trong đó đã có điểm bắt đầu.`,
    hint: 'Hãy đưa giá trị năm gốc vào `path` và xóa `base`.',
  }),
  'derived-base-without-growth': ({ series }) => ({
    message: `Giá trị năm gốc của ${code(series)} cần tính ngược theo tốc độ tăng, nhưng chưa có tốc độ tăng.`,
    hint: 'Hãy thêm `growth`, hoặc ghi thẳng giá trị năm gốc.',
  }),
  'derived-base-year': ({ year, base }) => ({
    message: `Không thể tính ngược giá trị năm gốc từ năm ${year}, vì năm này không sau năm gốc ${base}.`,
    hint: 'Hãy lấy số liệu của năm sau đó, hoặc ghi thẳng giá trị năm gốc.',
  }),
  'growth-of-zero-base': ({ series }) => ({
    message: `${code(series)} bắt đầu từ 0, mà từ 0 thì không tăng được.`,
    hint: 'Hãy ghi giá trị đầu lớn hơn 0, hoặc nêu giá trị từng năm ở `path`.',
  }),
  'growth-below-all': ({ series }) => ({
    message: `${code(series)} mỗi năm sẽ giảm quá toàn bộ giá trị của chính nó.`,
    hint: 'Hãy ghi một tốc độ trên -100 % mỗi năm.',
  }),

  'unknown-site': ({ name, nearest }) => ({
    message: `Trong nhóm này không có khu nào tên là ${code(name)}.`,
    hint: orCheck(nearest, 'Hãy ghi tên khu đúng như ở `sites`.'),
  }),
  'unknown-pool': ({ name, nearest }) => ({
    message: `Trong \`land\` không có nhóm ${code(name)}.`,
    hint: orCheck(nearest, 'Hãy ghi tên nhóm đúng như ở đó.'),
  }),
  'unknown-district': ({ name, known, nearest }) => ({
    message: `${code(name)} không có trong danh sách huyện của nhóm.`,
    hint: orCheck(nearest, `Hãy thêm vào \`districts\`, hoặc ghi một trong: ${codes(known)}.`),
  }),
  'unknown-aggregate': ({ name, nearest }) => ({
    message: `${code(name)} không phải là số liệu chung của nhóm.`,
    hint: orCheck(nearest, 'Hãy ghi ví dụ `established.count`, `operating.area`, `leased` hoặc `occupancy`.'),
  }),
  'site-without-plan': ({ site }) => ({
    message: `Chưa rõ ${code(site)} đã có hay mới dự kiến.`,
    hint: 'Hãy thêm `planned: 2024`, hoặc với hiện trạng năm gốc: `occupancy: 78%` (đang hoạt động) hay `status: established` (đã thành lập, chưa hoạt động).',
  }),
  'site-state-clash': ({ site, keys }) => ({
    message: `${oneOf(keys, 'và')} của ${code(site)} loại trừ nhau.`,
    hint: 'Chỉ giữ một: năm gốc khu đang hoạt động (`occupancy`), đã thành lập (`status`), hay mới dự kiến (`planned`).',
  }),
  'site-name-clash': ({ name }) => ({
    message: `${code(name)} trùng với tên một khu trong dòng này, vì dòng này đại diện cho nhiều khu.`,
    hint: 'Hãy đặt tên khác cho khu kia.',
  }),
  'cleared-over-area': ({ cleared, area }) => ({
    message: `Diện tích đã giải phóng mặt bằng (${plain(cleared)} ha) lớn hơn diện tích của khu (${plain(area)} ha).`,
    hint: `Hãy ghi nhiều nhất ${code(`${plain(area)} ha`)}, hoặc sửa diện tích khu.`,
  }),
  'leasable-missing': ({ pool, site }) => ({
    message: `Chưa rõ tỷ lệ đất cho thuê của ${code(site)}.`,
    hint: `Hãy thêm \`leasable: 68%\` vào ${code(`land.${pool}`)} cho mọi khu, hoặc vào riêng khu này.`,
  }),
  'ramp-missing': ({ pool, site }) => ({
    message: `Chưa rõ ${code(site)} được lấp đầy như thế nào.`,
    hint: `Hãy thêm \`ramp: {to: 85%, years: 6.5 yr}\` vào ${code(`land.${pool}`)} cho mọi khu, hoặc vào riêng khu này.`,
  }),
  'ramp-incomplete': ({ missing }) => ({
    message: `Lộ trình lấp đầy thiếu ${code(missing)}.`,
    hint: `Hãy thêm ${code({ to: 'to: 85%', years: 'years: 6.5 yr', points: 'points: {1: 20%, 3: 55%, 6: 85%}' }[missing] ?? missing)}.`,
  }),
  'ramp-key-clash': ({ keys, shape }) => ({
    message: `${oneOf(keys, 'và')} không đi với lộ trình lấp đầy dạng ${code(shape)}.`,
    hint: 'Lộ trình cần `to` và `years`; dạng `saturating` có thể dùng `k` thay `years`; dạng `points` chỉ cần `points`.',
  }),
  'ramp-ages-order': ({ ages }) => ({
    message: `Có một tuổi xuất hiện hai lần trong ${codes(ages)}.`,
    hint: 'Mỗi tuổi chỉ ghi một tỷ lệ lấp đầy.',
  }),
  'record-count': ({ recorded, count, state }) => ({
    message: `Số liệu thực tế có ${recorded} khu ${state === 'established' ? 'đã thành lập' : 'đang hoạt động'}, còn dòng này chỉ đại diện cho ${count} khu.`,
    hint: `Hãy sửa số liệu thực tế, hoặc ghi ${code(`count: ${recorded}`)}.`,
  }),
  'record-order': ({ site, first, second }) => ({
    message: `Theo số liệu thực tế, ${code(site)} ${{ operating: 'hoạt động', occupancy: 'có tỷ lệ lấp đầy', cleared: 'được giải phóng mặt bằng' }[second]} trước khi ${first === 'established' ? 'thành lập' : 'hoạt động'}.`,
    hint: `Hãy xem lại năm ở ${code(first)} và ${code(second)}.`,
  }),
  'record-needs-occupancy': ({ site, year }) => ({
    message: `Theo số liệu thực tế, ${code(site)} đi vào hoạt động năm ${year} nhưng chưa rõ tỷ lệ lấp đầy từ năm đó.`,
    hint: `Hãy thêm vào số liệu thực tế, ví dụ ${code(`occupancy: {${year}: 30%}`)}.`,
  }),
  'expansion-of-itself': ({ site }) => ({
    message: `${code(site)} được ghi là mở rộng của chính nó.`,
    hint: 'Hãy ghi tên khu mà nó mở rộng, hoặc xóa `expands`.',
  }),
  'expansion-of-expansion': ({ site, of }) => ({
    message: `${code(site)} mở rộng ${code(of)}, mà ${code(of)} cũng là phần mở rộng của khu khác.`,
    hint: 'Hãy ghi tên khu mà cả hai cùng mở rộng.',
  }),
  'limit-use-missing': ({ limit, pool }) => ({
    message: `Giới hạn ${code(limit)} áp dụng cho ${code(pool)}, nhưng chưa rõ mỗi héc-ta dùng bao nhiêu.`,
    hint: `Hãy thêm ${code(`${pool}: 82 workers/ha`)} vào \`use\`, theo đơn vị của giới hạn.`,
  }),
  'total-exceeded': ({ year, part, partValue, whole, wholeValue }) => ({
    message: `Năm ${year}, bộ phận lớn hơn toàn bộ: ${code(part)} là ${plain(partValue)}, ${code(whole)} là ${plain(wholeValue)}.`,
    hint: 'Hãy xem lại cả hai số: đơn vị, năm, và phạm vi của từng số.',
  }),
  'too-many-sites': ({ count, limit }) => ({
    message: `Có ${count} khu; chương trình chỉ dự báo tối đa ${limit} khu.`,
    hint: 'Hãy xem lại `count`: đây là số khu của một dòng, không phải diện tích.',
  }),
  'listed-twice': ({ name }) => ({
    message: `${code(name)} xuất hiện lần thứ hai trong danh sách.`,
    hint: 'Hãy xóa một trong hai.',
  }),

  'unknown-variant': ({ name, known, nearest }) => ({
    message: `Kịch bản này không có phương án ${code(name)}.`,
    hint: orCheck(
      nearest,
      known.length === 0 ? 'Hãy thêm vào `variants`, hoặc chạy không kèm phương án.' : `Hãy chọn một trong: ${codes(known)}.`,
    ),
  }),
  'name-taken': ({ name, by }) => ({
    message: `${code(name)} đã là tên của ${BY[by]}.`,
    hint: `Hãy chọn tên khác, ví dụ ${code(`${name}_2`)}.`,
  }),
} satisfies Partial<Sentences<ScenarioFacts>>;
