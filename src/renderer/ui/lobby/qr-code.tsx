import { toCanvas } from 'qrcode';
import { useEffect, useRef } from 'react';

/** Width of the picture in device pixels: sharp on dense screens, and large enough for a phone's camera. */
const WIDTH = 480;

/** Quiet zone in modules (ISO/IEC 18004, section 6.3.8): the card around is dark where the theme is. */
const MARGIN = 4;

/** A text as a QR code: dark on light in every theme, since many phones read no inverted ones. */
export function QrCode({ label, text }: { readonly label: string; readonly text: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null) return;
    void toCanvas(canvas.current, text, { width: WIDTH, margin: MARGIN }).then(() => {
      // The library sets the size in the style, which belongs to the style sheet.
      canvas.current?.removeAttribute('style');
    });
  }, [text]);
  return <canvas ref={canvas} className="qr-code" role="img" aria-label={label} />;
}
