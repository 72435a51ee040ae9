/** The server in a process of its own: tells its port to the parent and ends with it. */
import { startServer } from './server.ts';

const { port } = await startServer(process.argv[2] === 'lifted' ? 'lifted' : 'shipped');
process.on('disconnect', () => process.exit(0));
process.send?.({ port });
