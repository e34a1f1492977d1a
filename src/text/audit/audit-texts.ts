import type { Language } from '../language.ts';
import type { AuditTexts } from './audit-words.ts';
import { auditEn } from './en.ts';
import { auditVi } from './vi.ts';

/** The sentences of an audit by language: one that is missing does not compile. */
export function auditTexts(language: Language): AuditTexts {
  return language === 'vi' ? auditVi : auditEn;
}
