/** How often to look, in milliseconds: a person who stops npm does not wait, and a look costs nothing. */
const INTERVAL = 300;

/**
 * Ends this process when npm is ended. npm runs a script in a shell, and passes SIGTERM to that shell alone: without this
 * `npm start` that is stopped by another program would leave the server running.
 */
export function endWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, INTERVAL);
  timer.unref();
}
