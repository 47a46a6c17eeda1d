/** The English words where there are any; a question that nobody has translated is asked in Vietnamese. */
export const inLanguage = ({ vi, en }: { vi: string; en: string }, language: 'vi' | 'en'): string =>
  language === 'en' && en.trim() !== '' ? en : vi;
