import type { BacktestTexts } from './backtest-words.ts';

/** A back-test in Vietnamese. */
export const backtestVi: BacktestTexts = {
  title: (until, recordedTo) =>
    `Dự báo bằng những gì đã biết vào cuối năm ${until}, so với số liệu thực tế đến năm ${recordedTo}.`,
  counts: (compared, tooHigh, tooLow) =>
    `Trong ${compared} giá trị dự báo có ${tooHigh} giá trị quá cao, ${tooLow} giá trị quá thấp và ${compared - tooHigh - tooLow} giá trị đúng.`,
  unprojected: (values) => `${values} giá trị thực tế không có dự báo để so sánh: khi đó chưa có số liệu gốc.`,
  means: (signed, absolute) => `Tính trung bình, dự báo ${signed}; độ lớn sai số trung bình, không kể dấu, là ${absolute}.`,
  worst: (variable, year, error) => `Lệch nhiều nhất: ${variable} năm ${year}, ${error}.`,
  off: (side, amount) => ({ 'too-high': `cao hơn ${amount}`, 'too-low': `thấp hơn ${amount}`, right: 'đúng' })[side],
  variables: 'Dự báo và thực tế',
  horizons: 'Sai số theo số năm dự báo trước',
  byVariable: 'Sai số theo chỉ tiêu',
  targets: 'Mục tiêu đã đến hạn',
  yearsAhead: (years) => `${years} năm`,
  columns: {
    variable: 'Chỉ tiêu',
    year: 'Năm',
    projected: 'Dự báo',
    recorded: 'Thực tế',
    error: 'Sai số',
    inWords: 'So với thực tế',
    ahead: 'Trước',
    compared: 'Số giá trị',
    mean: 'Sai số trung bình',
    absolute: 'Độ lớn trung bình',
    tooHigh: 'Quá cao',
    tooLow: 'Quá thấp',
    target: 'Mục tiêu',
    verdictThen: 'Đánh giá khi đó',
    happened: 'Thực tế',
  },
  right: 'đúng',
  wrong: 'sai',
  open: 'để ngỏ',
  marks: '• đã công bố; ○ cộng từ số liệu từng địa điểm',
  notes: [
    'Sai số là dự báo trừ thực tế: lớn hơn không nghĩa là dự báo quá cao. Lệch trong phạm vi làm tròn của số công bố thì coi là đúng.',
    'Trong sai số trung bình, quá cao và quá thấp bù trừ nhau; trong độ lớn trung bình thì không. Mỗi giá trị tính như nhau.',
    'Chỉ bỏ đi những gì quan sát được về sau. Giả định, địa điểm và năm dự kiến vẫn như đang ghi hôm nay, nên có thể biết nhiều hơn thời điểm đó; số liệu từng địa điểm cũng vậy.',
  ],
  problems: {
    untilMissing: 'Từ năm nào? Hãy viết, chẳng hạn: parkreach backtest scenarios/bac-giang.yaml --until 2022',
    untilNotAfterBase: (until, base) =>
      `--until ${until} không sau năm gốc ${base}: đến khi đó chưa có gì xảy ra. Hãy viết --until ${base + 1} hoặc muộn hơn.`,
    nothingRecordedAfter: (until, recordedTo, latest) => {
      if (recordedTo === null) return `Kịch bản này chưa có số liệu thực tế nào, nên không có gì để so sánh sau năm ${until}.`;
      if (latest === null)
        return `Số liệu thực tế kết thúc ở năm ${recordedTo}: sau năm gốc không có năm nào còn năm khác sau nó để so sánh.`;
      return `Sau năm ${until} không có số liệu thực tế: số liệu kết thúc ở năm ${recordedTo}. Hãy viết --until ${latest} hoặc sớm hơn.`;
    },
  },
};
