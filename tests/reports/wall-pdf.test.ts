import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { wallPdf } from '../../main/hub/reports/wall-pdf.ts';
import { resourcesDir } from '../../main/resources-dir.ts';
import { timeOfDay } from '../../shared/domain/time.ts';
import type { WallPage } from '../../shared/domain/wall-page.ts';
import { makeTempFolder, removeFolder } from '../support/temp-folder.ts';

const page = (counters: number): WallPage => ({
  office: {
    authority: 'UBND phường Hoa Mai',
    name: 'Trung tâm Phục vụ hành chính công',
    address: '',
    phone: '0123 456',
  },
  screens: [{ name: 'Kiosk lấy số', address: 'http://192.168.1.10:7070/kiosk' }],
  counters: Array.from({ length: counters }, (_, n) => ({
    place: `Quầy ${n + 1} – Hộ tịch`,
    services: 'H – Hộ tịch – Tư pháp; A – Chứng thực; R – Trả kết quả',
  })),
  hours: [
    { day: 'Thứ Hai', sessions: [{ from: timeOfDay(7, 30), to: timeOfDay(11, 30) }] },
    { day: 'Chủ Nhật', sessions: [] },
  ],
});

test.each([1, 9, 18])(
  'given %i counters, then the page for the wall is one A4 page with the office’s own words',
  async (n) => {
    const folder = makeTempFolder();
    const file = path.join(folder, 'wall.pdf');
    fs.writeFileSync(file, await wallPdf(page(n), path.join(resourcesDir(), 'fonts')));
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n[\s\S]*A4/);
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    for (const said of [
      'UBND PHƯỜNG HOA MAI',
      `Quầy ${n} – Hộ tịch`,
      '192.168.1.10:7070/kiosk',
      '07:30–11:30',
      'Mất điện',
      '0123 456',
    ])
      expect(text).toContain(said);
    removeFolder(folder);
  },
);
