/** The server in a thread of its own: tells its port to the thread that started it. */
import { parentPort, workerData } from 'node:worker_threads';
import { startServer } from './server.ts';

const { port } = await startServer(workerData === 'lifted' ? 'lifted' : 'shipped');
parentPort?.postMessage({ port });
