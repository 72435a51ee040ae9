/** Moving pictures that stand for a camera and for a screen, drawn on a canvas. */

function animate(
  width: number,
  height: number,
  draw: (context: CanvasRenderingContext2D, time: number) => void,
) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no canvas.');
  const frame = () => draw(context, performance.now() / 1000);
  frame();
  // Pictures and tests want little motion, and leave the processors to what they look at.
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  setInterval(frame, isCalm ? 400 : 100);
  return canvas.captureStream(10);
}

/** Somebody before a wall, nodding a little. */
export function cameraStream(wall: string, shirt: string): MediaStream {
  return animate(1280, 720, (context, time) => {
    const light = context.createRadialGradient(360, 120, 80, 640, 360, 900);
    light.addColorStop(0, wall);
    light.addColorStop(1, '#10181b');
    context.fillStyle = light;
    context.fillRect(0, 0, 1280, 720);
    const nod = Math.sin(time * 1.5) * 6;
    context.fillStyle = shirt;
    context.beginPath();
    context.ellipse(640, 800, 330, 300, 0, 0, Math.PI * 2);
    context.fill();
    context.fillStyle = '#e0b294';
    context.fillRect(585, 430 + nod, 110, 110);
    context.beginPath();
    context.ellipse(640, 330 + nod, 125, 160, 0, 0, Math.PI * 2);
    context.fill();
    context.fillStyle = '#3a2a22';
    context.beginPath();
    context.ellipse(640, 235 + nod, 138, 100, 0, Math.PI, Math.PI * 2);
    context.fill();
    context.beginPath();
    context.arc(595, 325 + nod, 10, 0, Math.PI * 2);
    context.arc(685, 325 + nod, 10, 0, Math.PI * 2);
    context.fill();
    context.lineWidth = 6;
    context.strokeStyle = '#9c5a4a';
    context.beginPath();
    context.arc(640, 385 + nod, 40, 0.2 * Math.PI, 0.8 * Math.PI);
    context.stroke();
  });
}

/** A window with lines of text. */
export function screenStream(): MediaStream {
  return animate(1920, 1200, (context, time) => {
    context.fillStyle = '#dfe7ea';
    context.fillRect(0, 0, 1920, 1200);
    context.fillStyle = '#ffffff';
    context.fillRect(160, 100, 1600, 1000);
    context.fillStyle = '#24313a';
    context.font = '40px sans-serif';
    for (let line = 0; line < 16; line += 1)
      context.fillText(`Line ${line + 1} of the shared window`, 220, 180 + line * 56);
    if (Math.floor(time * 2) % 2 === 0) context.fillRect(860, 148, 4, 44);
  });
}

/** A small still picture of a screen or window, as a data URL. */
export function still(index: number): string {
  const canvas = document.createElement('canvas');
  canvas.width = 320;
  canvas.height = 200;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no canvas.');
  context.fillStyle = `hsl(${170 + index * 30} 25% 40%)`;
  context.fillRect(0, 0, 320, 200);
  context.fillStyle = '#f6f8f8';
  context.fillRect(30 + index * 6, 24, 220, 140);
  context.fillStyle = '#5a6a72';
  for (let line = 0; line < 6; line += 1)
    context.fillRect(46 + index * 6, 44 + line * 18, 190 - ((line * 37) % 90), 6);
  return canvas.toDataURL();
}
