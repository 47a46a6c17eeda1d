import { IconLanguage } from '@tabler/icons-react';
import type { Language } from '../../shared/text/index.ts';
import { useWords } from '../live/language.ts';
import './button.css';

/** The way to the other language, written in that language. */
export function LanguageToggle(props: { language: Language; onChange: (language: Language) => void }) {
  const { system } = useWords();
  const other: Language = props.language === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" className="button" lang={other} onClick={() => props.onChange(other)}>
      <IconLanguage aria-hidden="true" />
      {system.language[other]}
    </button>
  );
}
