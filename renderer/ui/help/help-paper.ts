import type { ComponentType } from 'react';
import type { Words } from '../../../shared/text/index.ts';

/** What can be printed from a page's help. */
export interface HelpPaper {
  label: string;
  Paper: ComponentType<PaperProps>;
}

export interface PaperProps {
  words: Words;
  /** The office's name. */
  office: string;
}
