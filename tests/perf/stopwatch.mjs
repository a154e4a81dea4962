/**
 * What measures inside the page. Given to the page before its own code (`addInitScript`), so it can name nothing of
 * this module.
 *
 * From the event to the painted frame: the start is the time stamp of the trusted click, which the browser takes when
 * the input arrives, so that waiting for a busy thread counts. The end is found in three steps. A MutationObserver
 * sees the commit that carries the answer; `requestAnimationFrame` then runs at the head of the frame that shows it;
 * a message posted there is delivered when style, layout and paint of this frame are done. What the compositor does
 * after that is not in the figure, and a frame comes at most every 16.7 ms, so nothing is below about 10 ms.
 */
export function installStopwatch() {
  const afterFrame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });

  const nextClick = () =>
    new Promise((resolve) => {
      addEventListener('click', (event) => resolve(event.timeStamp), { capture: true, once: true });
    });

  const nextChange = (element, attribute) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(element, { attributeFilter: [attribute] });
    });

  /** From the next click to the frame that shows the change of an attribute. */
  async function clickToPaint(selector, attribute) {
    const click = nextClick();
    await nextChange(document.querySelector(selector), attribute);
    const end = await afterFrame();

    return end - (await click);
  }

  /** From the next click to the moment when the page hands out a file. */
  async function clickToFile() {
    const click = nextClick();
    const handedOut = new Promise((resolve) => {
      HTMLAnchorElement.prototype.click = function () {
        resolve(performance.now());
      };
    });

    return (await handedOut) - (await click);
  }

  const isInWindow = ({ bottom, top }) => bottom > 0 && top < innerHeight;

  /** What a part of the page draws in the window: every text and every shape, with its place in the part. */
  function marksOf(selector) {
    const part = document.querySelector(selector);
    const origin = part.getBoundingClientRect();
    const shapes = part.querySelectorAll(
      'svg :is(path, rect, circle, line, polygon), td, th, text',
    );

    return [...shapes].flatMap((shape) => {
      const box = shape.getBoundingClientRect();
      if (!isInWindow(box)) return [];

      return {
        x: box.x - origin.x,
        y: box.y - origin.y,
        width: box.width,
        height: box.height,
        text: shape.matches('td, th, text') ? shape.textContent : undefined,
      };
    });
  }

  function draw(context, marks) {
    for (const { x, y, width, height, text } of marks) {
      if (text === undefined) context.fillRect(x, y, width, height);
      else context.fillText(text, x, y + height);
    }
  }

  /** The reference of `clickToPaint`: the same marks on a canvas without a library, to the painted frame. */
  async function canvasToPaint(marks) {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1440, height: 900 });
    Object.assign(canvas.style, { position: 'fixed', inset: 0, zIndex: 99, pointerEvents: 'none' });
    const start = performance.now();
    document.body.append(canvas);
    draw(canvas.getContext('2d'), marks);
    const end = await afterFrame();
    canvas.remove();

    return end - start;
  }

  /** The reference of an export: the same marks on a canvas of the size of the picture; as PNG where one is made. */
  async function canvasToFile(marks, multiple, isPng) {
    const canvas = new OffscreenCanvas(1920 * multiple, 1080 * multiple);
    const start = performance.now();
    const context = canvas.getContext('2d');
    context.scale(multiple, multiple);
    draw(context, marks);
    // Reading a pixel makes the browser draw now what it would have put off.
    if (isPng) await canvas.convertToBlob({ type: 'image/png' });
    else context.getImageData(0, 0, 1, 1);

    return performance.now() - start;
  }

  window.stopwatch = { clickToPaint, clickToFile, marksOf, canvasToPaint, canvasToFile };
}
