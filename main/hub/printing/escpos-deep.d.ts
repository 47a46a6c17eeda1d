// The two files of `escpos` 2.5.2 that serve us, as they are: its own types describe another version, and its index
// loads transports that no longer work.
declare module 'escpos/image.js' {
  /** `shape` = [width, height, channels]. */
  class Image {
    constructor(pixels: { data: ArrayLike<number>; shape: readonly [number, number, number] });
    /** A Buffer and nothing else: any other byte array is written as its text, "0,0,24,…". */
    toRaster(): { data: Buffer; width: number; height: number };
  }
  export = Image;
}

declare module 'escpos/printer.js' {
  import Image = require('escpos/image.js');

  interface ByteSink {
    write(data: Buffer, done?: (error?: Error | null) => void): unknown;
  }
  class Printer {
    constructor(sink: ByteSink);
    hardware(action: 'INIT'): this;
    align(side: 'LT'): this;
    feed(lines: number): this;
    lineSpace(dots: number): this;
    /** Bytes, verbatim. Never a string: it would be sent as UTF-8. */
    print(content: Buffer): this;
    raster(image: Image, mode: 'NORMAL'): this;
    flush(): this;
  }
  export = Printer;
}
