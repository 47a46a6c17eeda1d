/** A page that is one picture, edge to edge. */
export interface PressPage {
  png: Uint8Array;
  /** Microns of the paper. */
  size: { width: number; height: number };
}

const millimetres = (microns: number): string => `${microns / 1000}mm`;

/**
 * The page as a `data:` address: nothing of it is fetched or run. The picture is out of the flow, since a rounding of its
 * height would otherwise make a second, empty page and feed paper for it.
 */
export function pressPageUrl({ png, size }: PressPage): string {
  const [width, height] = [millimetres(size.width), millimetres(size.height)];
  const html = `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<style>@page{size:${width} ${height};margin:0}html,body{margin:0;overflow:hidden}
img{position:absolute;left:0;top:0;width:${width};height:${height};image-rendering:pixelated}</style>
<img alt="" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`;
  return `data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`;
}
