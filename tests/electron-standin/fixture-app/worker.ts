/** A utility process: answers the first message, ends with the second. */
process.parentPort.once('message', ({ data }) => {
  const heard: unknown = data;
  process.parentPort.postMessage({ heard, args: process.argv.slice(2) });
  process.parentPort.once('message', () => process.exit(7));
});
