import type { WorksheetTexts } from './worksheet-texts.ts';

/** Exercise sheets in Vietnamese. */
export const viWorksheet: WorksheetTexts = {
  title: (plan) => `Bài tập: ${plan}`,
  intro: 'Hãy ghi công thức, thay số rồi ghi kết quả. Đáp án tính với đúng các chữ số cho ở đây.',
  name: 'Họ và tên',
  question: (number) => `Câu ${number}`,
  given: 'Cho biết:',
  answer: 'Trả lời',
  key: 'Đáp án',
  nothing: 'Kịch bản không có gì để hỏi: không có tốc độ tăng, mục tiêu bằng số, tỷ trọng hay đất.',
  growth: ({ label, from, year }) =>
    `${label}: tăng trưởng kép từ cuối năm ${from}. Đến cuối năm ${year} có bao nhiêu năm tăng trưởng, và giá trị khi đó là bao nhiêu?`,
  requiredRate: ({ label, from, year }) =>
    `${label}: từ giá trị năm ${from} đến mức yêu cầu năm ${year} thì mỗi năm phải tăng bao nhiêu phần trăm (tăng trưởng kép)?`,
  share: (label, year) => `${label}: tỷ trọng năm ${year} là bao nhiêu?`,
  occupancies: (pool, year) =>
    `${pool}: tỷ lệ lấp đầy năm ${year} là bao nhiêu nếu tính trên đất của các địa điểm đang hoạt động, và nếu tính trên đất của mọi địa điểm đã thành lập? Vì sao hai số khác nhau?`,
  cohort: (label, count, from, to) =>
    `${label}: ${count} địa điểm dự kiến thành lập từ năm ${from} đến năm ${to}, rải đều. Mỗi địa điểm đến hạn vào năm nào?`,
  yearsOfGrowth: (years) => `${years} năm tăng trưởng.`,
  denominators: 'Tỷ lệ thứ hai tính cả đất đã có quyết định nhưng chưa có hạ tầng: tỷ lệ lấp đầy phải nêu rõ mẫu số.',
  cohortRule: 'p(k) = năm đầu + ⌊k × (năm cuối - năm đầu + 1) / n⌋, với k = 0 đến n - 1',
  yearsOf: (years) => `Các năm: ${years}.`,
};
