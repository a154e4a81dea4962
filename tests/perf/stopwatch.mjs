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

  /** As long without a change: then the page has settled. */
  const quiet = 400;

  /**
   * From the next click to the frame that shows the last change of several parts of the page.
   *
   * Every part must change; parts that are drawn in several steps (a chart that measures its texts, a canvas that
   * is painted after its axes) count up to the last of them. A click that changes nothing would wait for ever.
   */
  async function clickToSettled(selectors) {
    const waiting = new Set(selectors.map((selector) => document.querySelector(selector)));
    const click = nextClick();
    const end = await new Promise((resolve) => {
      let timer;
      const observer = new MutationObserver(async (changes) => {
        for (const part of [...waiting])
          if (changes.some(({ target }) => part.contains(target))) waiting.delete(part);
        clearTimeout(timer);
        const painted = await afterFrame();
        clearTimeout(timer);
        if (waiting.size > 0) return;
        timer = setTimeout(() => {
          observer.disconnect();
          resolve(painted);
        }, quiet);
      });
      for (const part of waiting)
        observer.observe(part, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
    });

    return end - (await click);
  }

  let handing;

  /** From the next click to the moment when the page hands out a file. */
  async function clickToFile() {
    const click = nextClick();
    const handedOut = new Promise((resolve) => {
      const others = handing;
      handing = () => {
        others?.();
        resolve(performance.now());
      };
      HTMLAnchorElement.prototype.click = () => {
        const all = handing;
        handing = undefined;
        all?.();
      };
    });

    return (await handedOut) - (await click);
  }

  /** The longest task until the next file is handed out; 0 where none took 50 ms. */
  async function longestTask() {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      longest = Math.max(longest, ...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: 'longtask' });
    await clickToFile();
    // What the observer has not delivered yet.
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();

    return longest;
  }

  const isInWindow = ({ bottom, top }) => bottom > 0 && top < innerHeight;

  /** What a part of the page draws in the window: every text and every shape, with its place in the part. */
  function marksOf(selector) {
    return marksIn(document.querySelector(selector), isInWindow);
  }

  /** What several parts draw, in the window or below it, and the dots of their canvases. */
  function marksOfAll(selectors) {
    return selectors.flatMap((selector) => {
      const part = document.querySelector(selector);
      const dots = [...part.querySelectorAll('canvas')].map(({ dataset }) => Number(dataset.dots));

      return [...marksIn(part, () => true), ...dots.flatMap((count) => dotsOf(count))];
    });
  }

  const dotsOf = (count) =>
    Array.from({ length: count }, (_, index) => ({
      x: index % 800,
      y: Math.floor(index / 800) % 200,
      radius: 1,
    }));

  function marksIn(part, isCounted) {
    const origin = part.getBoundingClientRect();
    const shapes = part.querySelectorAll(
      'svg :is(path, rect, circle, line, polygon), td, th, text',
    );

    return [...shapes].flatMap((shape) => {
      const box = shape.getBoundingClientRect();
      if (!isCounted(box)) return [];

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
    for (const { x, y, width, height, radius, text } of marks) {
      if (radius !== undefined) dot(context, x, y, radius);
      else if (text === undefined) context.fillRect(x, y, width, height);
      else context.fillText(text, x, y + height);
    }
  }

  function dot(context, x, y, radius) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
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

  /** The reference of `clickToSettled`; the marks stay in the page, where there are as many as clusters. */
  const partsToPaint = (selectors) => canvasToPaint(marksOfAll(selectors));

  window.stopwatch = {
    clickToPaint,
    clickToSettled,
    clickToFile,
    longestTask,
    marksOf,
    countOf: (selectors) => marksOfAll(selectors).length,
    canvasToPaint,
    partsToPaint,
    canvasToFile,
  };
}
