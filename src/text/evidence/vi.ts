import type { EvidenceTexts } from './evidence-words.ts';

/** What is said of the evidence in Vietnamese. */
export const evidenceVi: EvidenceTexts = {
  standing: {
    stated: 'công bố: số liệu quy hoạch nêu ra',
    observed: 'thực tế: số liệu đã ghi nhận',
    norm: 'định mức: yêu cầu của pháp luật và thực tiễn',
  },
  trust: { sourced: 'đọc tại nguồn', computed: 'tính từ các số liệu có nguồn', remembered: 'theo trí nhớ, chưa có nguồn' },
  wording: {
    about: (value) => `khoảng ${value}`,
    over: (value) => `trên ${value}`,
    under: (value) => `dưới ${value}`,
    'at-least': (value) => `ít nhất ${value}`,
    'at-most': (value) => `không quá ${value}`,
  },
  range: (low, high) => `${low} đến ${high}`,
  readings: (values) => values.join(' hoặc '),
  prices: (prices) => (prices === 'current' ? 'giá hiện hành' : `giá so sánh ${prices.replace(/\D+/g, '')}`),
  boundary: (boundary) => `địa giới: ${boundary}`,
  figures: (count) => `${count} số liệu`,
  allFigures: (figures, files) => `${figures} số liệu trong ${files} tệp.`,
  noFigures: 'Không có số liệu nào.',
  facts: { issuer: 'Cơ quan ban hành', date: 'Ngày', boundary: 'Địa giới', document: 'Văn bản' },
  columns: { figure: 'Số liệu', value: 'Giá trị', year: 'Năm', where: 'Vị trí' },
  verified: (found, fragments) => `Tìm thấy ${found} trong ${fragments} đoạn trích trong các văn bản.`,
  allFound: 'Mọi số liệu đã trích đều có trong văn bản, đúng số và đúng cách diễn đạt.',
  someMissing: 'Những gì không tìm thấy được nêu dưới đây.',
  documents: {
    seed: 'Tệp số liệu',
    document: 'Văn bản',
    found: 'Tìm thấy',
    withoutPrinted: 'Không có đoạn trích',
    of: (found, fragments) => `${found}/${fragments}`,
  },
  missing: {
    'not-found': 'thiếu: không có tệp này trong thư mục',
    'not-readable': 'thiếu: tệp không đọc được dưới dạng văn bản UTF-8',
  },
  unfound: 'Không tìm thấy',
  reasons: {
    'not-in-text': 'không có trong văn bản',
    'number-differs': 'số liệu khác',
    'wording-differs': 'cách diễn đạt khác',
  },
  unfoundColumns: { place: 'Vị trí', figure: 'Số liệu', printed: 'Đoạn trích', reason: 'Lý do' },
  problems: {
    noSeeds: (folder) =>
      `Không có tệp số liệu nào trong ${folder}/. Hãy nêu một tệp, hoặc một kịch bản: parkreach figures scenarios/bac-giang.yaml`,
    documentsMissing: 'Văn bản ở đâu? Hãy viết, chẳng hạn: parkreach verify --documents documents',
    folderMissing: (folder) => `Không có thư mục ${folder}. --documents nêu thư mục chứa các văn bản.`,
    nothingToVerify: (files) =>
      `${files.join(', ')}: không nêu văn bản nào, nên không có gì để đối chiếu. Hãy ghi tên văn bản ở document.file.`,
  },
};
