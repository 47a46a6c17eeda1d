import { Unzip, UnzipInflate } from 'fflate';
import type { OpenUnzip } from '../../shared/voice/read-zip.ts';

/** Unpacks what is stored and what is deflated; the library knows the rest of the format. */
export const openUnzip: OpenUnzip = (onFile) => {
  const unzip = new Unzip(onFile);
  unzip.register(UnzipInflate);
  return unzip;
};
