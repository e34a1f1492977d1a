/** Picks the text of the language that is written. */
type Say = (en: string, vi: string) => string;

/** A small plan with every part that most plans need: numbers and names are the same in both languages, words are not. */
export function initTemplate(say: Say): string {
  return `# yaml-language-server: $schema=./scenario.schema.json

# ${say('A small plan, to be changed into your own: three parks that stand, and nine that are to come.', 'Một kịch bản nhỏ để sửa thành kịch bản của bạn: ba khu công nghiệp đang hoạt động và chín khu sẽ thành lập.')}
#
# ${say('Change a number, save the file, and judge the plan:', 'Sửa một con số, lưu tệp, rồi đánh giá kịch bản:')}
#   npx parkreach check ${say('<this file>', '<tệp này>')}
# ${say('A text editor that knows YAML then explains and completes every key:', 'Để trình soạn thảo YAML giải thích và gợi ý từng khóa:')}
#   npx parkreach schema > scenario.schema.json
#
# ${say('Write 7840 ha, never 7,840 ha or 7.840 ha; 26.5%, never 26,5%.', 'Viết 7840 ha, không viết 7,840 ha hay 7.840 ha; viết 26.5%, không viết 26,5%.')}
# ${say('Counts and years stand alone; every other number has its unit.', 'Số đếm và năm đứng một mình; mọi số khác phải có đơn vị.')}

title: ${say('Industrial parks of my province 2025-2035', 'Khu công nghiệp của tỉnh tôi 2025-2035')}
region: ${say('My province', 'Tỉnh của tôi')}

# ${say('What stands at the end of the base year is given; the plan begins in the year after.', 'Hiện trạng là cuối năm gốc (base); kỳ quy hoạch bắt đầu từ năm sau đó.')}
period: {base: 2025, to: 2035}

# ${say('Numbers with a name, used below after "=" or in a formula. A range says how far a number may be off.', 'Các con số có tên, dùng ở dưới sau dấu "=" hoặc trong công thức. range là khoảng có thể xảy ra.')}
assumptions:
  delay:
    label: ${say('delay of a decision', 'thời gian chậm quyết định')}
    range: 0 to 3 yr
    likely: 1 yr
    why: ${say('parks have been decided up to three years after the planned year', 'các khu được thành lập chậm nhất ba năm so với năm dự kiến')}
  output_per_leased_ha:
    label: ${say('output per leased hectare', 'giá trị sản xuất trên 1 ha đất đã cho thuê')}
    range: 300 to 500 billion VND/ha
    likely: 400 billion VND/ha
    prices: constant 2010                # ${say('money names its prices: constant 2010, or current', 'tiền phải ghi loại giá: constant 2010 (giá so sánh) hoặc current (giá hiện hành)')}
    why: ${say('output of the last year over the land leased then', 'giá trị sản xuất năm gần nhất chia cho diện tích đã cho thuê')}

# ${say('What is followed year by year: grown from a base, or computed by a formula.', 'Các chuỗi số theo năm: tăng từ năm gốc, hoặc tính theo công thức.')}
series:
  output_elsewhere:
    label: ${say('Industrial output outside the parks', 'Giá trị sản xuất ngoài khu công nghiệp')}
    unit: billion VND
    prices: constant 2010
    base: 60000 billion VND              # ${say('at the end of the base year', 'năm gốc')}
    growth: {2026-2030: 7%/yr, 2031-2035: 6%/yr}
  output:
    label: ${say('Industrial output', 'Giá trị sản xuất công nghiệp')}
    unit: billion VND
    prices: constant 2010
    formula: parks.leased * output_per_leased_ha + output_elsewhere

land:
  parks:                                 # ${say('a name of your choice: parks.leased below is the leased land of this pool', 'tên tự đặt: parks.leased ở dưới là diện tích đã cho thuê của nhóm này')}
    label: ${say('Industrial parks', 'Khu công nghiệp')}
    leasable:                            # ${say('share of gross land that can be leased', 'tỷ lệ đất công nghiệp có thể cho thuê')}
      range: 63% to 75%
      likely: 68%
    gate:                                # ${say('no new park before the others are leased to 60 %', 'chưa thành lập khu mới khi tỷ lệ lấp đầy chưa đạt 60%')}
      occupancy: 60%
      over: operating                    # ${say('measured over the parks in operation', 'tính trên các khu đang hoạt động')}
    clearance: 250 ha/yr                 # ${say('land that can be cleared in a year', 'diện tích giải phóng mặt bằng mỗi năm')}
    build: 2 yr                          # ${say('from clearance to opening', 'từ khi có mặt bằng đến khi hoạt động')}
    take_up:                             # ${say('land that the market leases in a year', 'diện tích thị trường thuê mỗi năm')}
      range: 60 to 200 ha/yr
      likely: 120 ha/yr
    ramp:                                # ${say('how a park fills: 90 % of the way to 85 % in seven years', 'tốc độ lấp đầy: sau bảy năm đạt 90% của mức 85%')}
      shape: saturating
      to: 85%
      years: 7 yr
    delay: = delay                       # ${say('the assumption above', 'giả định ở trên')}
    sites:
      existing:
        label: ${say('Parks in operation', 'Các khu đang hoạt động')}
        count: 3
        area: 900 ha                     # ${say('of all three together, gross', 'tổng diện tích của cả ba khu')}
        occupancy: 78%                   # ${say('at the end of the base year', 'cuối năm gốc')}
      new:
        label: ${say('New parks', 'Các khu mới')}
        count: 9
        area: 2100 ha
        planned: 2026 to 2032            # ${say('spread evenly over these years', 'rải đều trong các năm này')}

# ${say('What the plan wants. Also at_most, about, between, equals.', 'Mục tiêu. Ngoài at_least (ít nhất) còn có at_most, about, between, equals.')}
targets:
  parks_2035:
    label: ${say('12 parks established', 'Thành lập đủ 12 khu')}
    metric: parks.established.count
    at_least: 12
    by: 2035
    milestones: {2030: 8}                # ${say('judged as well', 'cũng được đánh giá')}
  leased_2035:
    label: ${say('1,300 ha leased', 'Cho thuê 1.300 ha')}
    metric: parks.leased
    at_least: 1300 ha
    by: 2035
  output_growth:
    label: ${say('Growth of industrial output', 'Tăng trưởng giá trị sản xuất')}
    metric: cagr(output, 2025, 2035)     # ${say('mean growth a year', 'tăng trưởng bình quân năm')}
    at_least: 9%/yr
    by: 2035

# ${say('Other versions of the plan, run with:  npx parkreach check <this file> --variant slow_market', 'Các phương án khác, chạy bằng:  npx parkreach check <tệp này> --variant slow_market')}
variants:
  slow_market:
    land.parks.take_up: 60 ha/yr
  no_delay:
    assumptions.delay: 0 yr
`;
}
