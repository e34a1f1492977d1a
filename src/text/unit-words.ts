import type { Language } from './language.ts';

/** Vietnamese for the words that units are made of; what is not here stays as it is written. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  thousand: 'nghìn',
  million: 'triệu',
  billion: 'tỷ',
  trillion: 'nghìn tỷ',
  VND: 'đồng',
  yr: 'năm',
  year: 'năm',
  years: 'năm',
  month: 'tháng',
  months: 'tháng',
  day: 'ngày',
  days: 'ngày',
  worker: 'lao động',
  workers: 'lao động',
  job: 'việc làm',
  jobs: 'việc làm',
  person: 'người',
  persons: 'người',
  people: 'người',
  household: 'hộ',
  households: 'hộ',
  firm: 'doanh nghiệp',
  firms: 'doanh nghiệp',
  project: 'dự án',
  projects: 'dự án',
  product: 'sản phẩm',
  products: 'sản phẩm',
  t: 'tấn',
  tonne: 'tấn',
  tonnes: 'tấn',
  index: 'chỉ số',
  park: 'KCN',
  parks: 'KCN',
  cluster: 'CCN',
  clusters: 'CCN',
  site: 'địa điểm',
  sites: 'địa điểm',
  unit: 'đơn vị',
  units: 'đơn vị',
  count: '',
  ratio: '',
};

const ENGLISH: Readonly<Record<string, string>> = { count: '', ratio: '' };

/**
 * A unit as a planner writes it.
 * @example unitWords('billion VND/ha', 'vi') // 'tỷ đồng/ha'
 */
export function unitWords(unit: string, language: Language): string {
  const words = language === 'vi' ? VIETNAMESE : ENGLISH;
  return unit
    .split('/')
    .map((part) =>
      part
        .split(' ')
        .map((word) => (Object.hasOwn(words, word) ? words[word] : word))
        .join(' '),
    )
    .join('/');
}
