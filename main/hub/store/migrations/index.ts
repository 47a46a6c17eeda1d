import { initial } from './0001-initial.ts';
import { printers } from './0002-printers.ts';
import { rules } from './0003-rules.ts';
import { satisfaction } from './0004-satisfaction.ts';
import { reports } from './0005-reports.ts';

/** Forward only, one step a version: `user_version` n means that the first n have run. Never edit one that shipped. */
export const migrations: readonly string[] = [initial, printers, rules, satisfaction, reports];
